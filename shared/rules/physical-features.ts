import type { ModelFeature, ReferenceModel } from '../model/reference/reference-model.ts';
import { FEATURES, type Feature } from '../model/taxonomy.ts';

/** What kind of thing a document is, as far as a scan tells. */
export type DocumentKind = 'card' | 'passport-page' | 'paper';

/**
 * Features by kind of document that an examiner needs the document itself for.
 *
 * Those with `scan: 'no'` in the glossary, and of the `partly` ones those whose picture in a scan proves
 * nothing: whether paper glows under UV, whether print is raised, whether a hologram moves. After the
 * PRADO glossary; a kind lists what such documents may carry, not what this one must.
 */
const BY_KIND: Readonly<Record<DocumentKind, ReadonlySet<string>>> = {
  card: new Set([
    'substrate.polymer',
    'background.latent',
    'ink.uv',
    'ink.ir',
    'ink.antistokes',
    'ovd.ovi',
    'ovd.hologram',
    'ovd.cli_mli',
    'ovd.retroreflective',
    'laminate.overlay',
    'laminate.embossing',
    'pers.laser_engraving',
    'pers.imageperf',
    'machine.chip',
  ]),
  'passport-page': new Set([
    'substrate.paper',
    'substrate.watermark.cylinder',
    'substrate.watermark.electrotype',
    'substrate.fibres.uv',
    'substrate.thread',
    'print.intaglio',
    'background.latent',
    'background.seethrough',
    'ink.uv',
    'ink.ir',
    'ink.antistokes',
    'ovd.ovi',
    'ovd.hologram',
    'ovd.retroreflective',
    'laminate.overlay',
    'laminate.embossing',
    'pers.laser_perforation',
    'pers.imageperf',
    'bind.stitching',
    'machine.chip',
  ]),
  paper: new Set([
    'substrate.paper',
    'substrate.watermark.cylinder',
    'substrate.watermark.dandy',
    'substrate.watermark.electrotype',
    'substrate.fibres.uv',
    'substrate.thread',
    'print.intaglio',
    'background.latent',
    'ink.uv',
    'ink.penetrating',
    'ovd.ovi',
    'auth.dry_seal',
  ]),
};

/** The features of such a document that no plain scan can settle, in the order of the glossary. */
export function physicalFeatures(kind: DocumentKind): readonly Feature[] {
  return FEATURES.filter(({ id }) => BY_KIND[kind].has(id));
}

/** Features that some kind of document needs to be seen for itself, whatever a scan shows of them. */
const UNPROVEN_BY_SCAN: ReadonlySet<string> = new Set(Object.values(BY_KIND).flatMap((ids) => [...ids]));

const SHOWN_BY_SCAN: ReadonlySet<string> = new Set(
  FEATURES.filter(({ id, scan }) => scan !== 'no' && !UNPROVEN_BY_SCAN.has(id)).map(({ id }) => id),
);

/** Whether a plain scan shows enough of a feature of a model to compare it. */
export function showsInScan({ feature, lights }: Pick<ModelFeature, 'feature' | 'lights'>): boolean {
  return lights.includes('VIS') && SHOWN_BY_SCAN.has(feature);
}

/**
 * The features that documents of a model carry and that no plain scan can settle, in the order of the glossary: those
 * that a scan cannot show, those whose picture proves nothing, and those that are looked at in another light.
 */
export function physicalFeaturesOf({ features }: Pick<ReferenceModel, 'features'>): readonly Feature[] {
  const unsettled = new Set(features.filter((one) => !showsInScan(one)).map(({ feature }) => feature));
  return FEATURES.filter(({ id }) => unsettled.has(id));
}
