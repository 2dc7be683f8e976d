import type { BoxMm } from '../../../../../shared/model/reference/basics.ts';
import type { ModelFeature, ReferenceModel } from '../../../../../shared/model/reference/reference-model.ts';
import type { Zone, ZoneKind } from '../../../../../shared/model/reference/zones.ts';
import { besideBox, fittedBox } from './box-edit.ts';

/** A zone or a feature of a model, by its name. */
export interface PartRef {
  readonly list: 'zones' | 'features';
  readonly id: string;
}

/** What is drawn: a zone of a kind, or a feature. */
export type PartKind = ZoneKind | 'feature';

export type Part = Zone | ModelFeature;

export const isSamePart = (one: PartRef | null, other: PartRef | null) =>
  one?.list === other?.list && one?.id === other?.id;

/** Where a part stands in its list; -1 when it is gone. */
export function indexOfPart(model: ReferenceModel, { list, id }: PartRef): number {
  return model[list].findIndex((part) => part.id === id);
}

/** The part itself; null when it is gone. */
export function partOf(model: ReferenceModel, { list, id }: PartRef): Part | null {
  return model[list].find((part) => part.id === id) ?? null;
}

export const isZone = (part: Part): part is Zone => 'kind' in part;

export const kindOf = (part: Part): PartKind => (isZone(part) ? part.kind : 'feature');

export const refOf = (part: Part): PartRef => ({ list: isZone(part) ? 'zones' : 'features', id: part.id });

/** Everything on a face: zones first, in the order in which they were drawn. */
export function partsOn(model: ReferenceModel, face: number): readonly Part[] {
  return [...model.zones, ...model.features].filter((part) => part.face === face);
}

/** A name that no part of the model has yet. */
export function freshId(model: ReferenceModel, stem: string): string {
  const taken = new Set(
    [model.zones, model.features, model.specimens, model.alerts].flat().map(({ id }) => id),
  );
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}

/** Stems of the names of parts. */
const STEMS: Readonly<Record<PartKind, string>> = {
  'fixed-text': 'text',
  field: 'field',
  photo: 'photo',
  signature: 'signature',
  stamp: 'stamp',
  mrz: 'mrz',
  code: 'code',
  feature: 'feature',
};

/** A zone of a kind at a place. What it had of another kind that fits stays. */
export function zoneOf(
  kind: ZoneKind,
  place: Pick<Zone, 'id' | 'face' | 'box'>,
  had: { readonly words?: string; readonly language?: string | null } = {},
): Zone {
  const { id, face, box } = place;
  const language = had.language ?? null;
  switch (kind) {
    case 'fixed-text':
      return { id, face, box, kind, words: had.words ?? '', language, typeface: null, isBold: false };
    case 'field':
      return { id, face, box, kind, meaning: 'other', mask: null, language };
    case 'code':
      return { id, face, box, kind, format: null };
    default:
      return { id, face, box, kind };
  }
}

/** What a zone keeps when it becomes one of another kind. */
function hadBy(zone: Zone): { words?: string; language?: string | null } {
  return {
    ...('words' in zone ? { words: zone.words } : {}),
    ...('language' in zone ? { language: zone.language } : {}),
  };
}

/** A model with a part more, and that part. */
export interface Added {
  readonly model: ReferenceModel;
  readonly part: PartRef;
}

/** Draws a zone. */
export function withZone(
  model: ReferenceModel,
  kind: ZoneKind,
  { face, box, words }: { face: number; box: BoxMm; words?: string },
): Added {
  const id = freshId(model, STEMS[kind]);
  const zone = zoneOf(kind, { id, face, box }, words === undefined ? {} : { words });
  return { model: { ...model, zones: [...model.zones, zone] }, part: { list: 'zones', id } };
}

/** Draws a feature; what it is has still to be chosen. */
export function withFeature(model: ReferenceModel, face: number, box: BoxMm | null): Added {
  const id = freshId(model, STEMS.feature);
  const feature: ModelFeature = {
    id,
    feature: '',
    face,
    box,
    lights: ['VIS'],
    images: [],
    level: 1,
    methods: ['look'],
    description: {},
    tolerance: null,
    tier: 'public',
  };
  return { model: { ...model, features: [...model.features, feature] }, part: { list: 'features', id } };
}

/** Draws a part of any kind. */
export function withPart(
  model: ReferenceModel,
  kind: PartKind,
  place: { face: number; box: BoxMm; words?: string },
): Added {
  return kind === 'feature' ? withFeature(model, place.face, place.box) : withZone(model, kind, place);
}

/** The model with a part at another place. */
export function withBox(model: ReferenceModel, ref: PartRef, box: BoxMm): ReferenceModel {
  return changed(model, ref, (part) => ({ ...part, box }));
}

/** The model with a zone of another kind at the same place. */
export function withKind(model: ReferenceModel, ref: PartRef, kind: ZoneKind): ReferenceModel {
  return changed(model, ref, (part) => (isZone(part) ? zoneOf(kind, part, hadBy(part)) : part));
}

/** The model with other words in a zone of fixed text. */
export function withWords(model: ReferenceModel, ref: PartRef, words: string): ReferenceModel {
  return changed(model, ref, (part) => (kindOf(part) === 'fixed-text' ? ({ ...part, words } as Zone) : part));
}

/** The model without a part, nor anything that pointed at it. */
export function withoutPart(model: ReferenceModel, { list, id }: PartRef): ReferenceModel {
  if (list === 'features') {
    return { ...model, features: model.features.filter((feature) => feature.id !== id) };
  }
  const { numbering } = model;
  return {
    ...model,
    zones: model.zones.filter((zone) => zone.id !== id),
    numbering: numbering.zone === id ? { ...numbering, zone: null } : numbering,
    alerts: model.alerts.map((alert) => ({
      ...alert,
      signs: alert.signs.map((sign) =>
        sign.kind === 'words' && sign.zone === id ? { ...sign, zone: null } : sign,
      ),
    })),
  };
}

/** The model with a part twice, the second just below the first; null when there is no such part. */
export function withCopy(model: ReferenceModel, ref: PartRef): Added | null {
  const part = partOf(model, ref);
  const face = part && model.faces[part.face - 1];
  if (!part || !face) return null;
  const id = freshId(model, STEMS[kindOf(part)]);
  const box = part.box && besideBox(part.box, face);
  const list = [...model[ref.list], { ...part, id, box }];
  return { model: { ...model, [ref.list]: list }, part: { list: ref.list, id } };
}

/** The model with everything that stuck out of a face, after it was made smaller, back within it. */
export function withFaceSize(
  model: ReferenceModel,
  face: number,
  size: { widthMm: number; heightMm: number },
): ReferenceModel {
  const fit = <P extends Part>(part: P): P =>
    part.face === face && part.box ? { ...part, box: fittedBox(part.box, size) } : part;
  return {
    ...model,
    faces: model.faces.with(face - 1, { ...model.faces[face - 1]!, ...size }),
    zones: model.zones.map(fit),
    features: model.features.map(fit),
  };
}

function changed(model: ReferenceModel, ref: PartRef, change: (part: Part) => Part): ReferenceModel {
  const parts: readonly Part[] = model[ref.list];
  return { ...model, [ref.list]: parts.map((part) => (part.id === ref.id ? change(part) : part)) };
}
