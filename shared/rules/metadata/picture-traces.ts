import type { Metadata, SoftwareSource, XmpTraces } from '../../model/metadata.ts';
import type { Text } from '../../model/text.ts';
import { computerMade } from './digital-source.ts';
import { type SoftwareKind, softwareFamily } from './editing-software.ts';
import { minutesBetween } from './metadata-date.ts';
import { conflicting, moment, stated, type Trace, trace } from './trace.ts';

/** Clocks of a camera and a computer side by side: less than this is no contradiction. */
const CLOCK_TOLERANCE_MINUTES = 5;

/** Two proportions are one within this share: a picture scaled to whole pixels is off by far less. */
const PROPORTION_TOLERANCE = 0.01;

/** Values shown of a list in one finding. */
const MAX_SHOWN = 5;

const SOURCES: Readonly<Record<SoftwareSource, Text>> = {
  'exif-software': { en: 'Program (EXIF Software)', nl: 'Programma (EXIF Software)' },
  'exif-processing': {
    en: 'Program (EXIF ProcessingSoftware)',
    nl: 'Programma (EXIF ProcessingSoftware)',
  },
  'xmp-creator-tool': { en: 'Program (XMP CreatorTool)', nl: 'Programma (XMP CreatorTool)' },
  'xmp-history': { en: 'Program in the history (XMP)', nl: 'Programma in de geschiedenis (XMP)' },
  'iptc-program': { en: 'Program (IPTC)', nl: 'Programma (IPTC)' },
  'png-text': { en: 'Text in the PNG file', nl: 'Tekst in het PNG-bestand' },
  'jpeg-comment': { en: 'Comment in the JPEG file', nl: 'Opmerking in het JPEG-bestand' },
  'jpeg-segment': { en: 'Segment of the JPEG file', nl: 'Segment van het JPEG-bestand' },
  'icc-profile': { en: 'Colour profile', nl: 'Kleurprofiel' },
  'pdf-creator': { en: 'Creator (PDF)', nl: 'Gemaakt met (pdf)' },
  'pdf-producer': { en: 'Producer (PDF)', nl: 'Omgezet met (pdf)' },
};

/**
 * What a program's name alone is worth, as a score. A mere name is a `note`, no more: scans are honestly cropped,
 * straightened and saved in all of these (nine of nine scans of a set of receipts name one).
 */
const WORTH: Readonly<Record<SoftwareKind, number>> = {
  'picture-editor': 0.4,
  design: 0.35,
  'pdf-editor': 0.35,
  'pdf-service': 0.15,
  office: 0.2,
};

/** One trace for each family of editing programs that the file names, with every place that names it. */
export function softwareTraces(
  { software }: Metadata,
  { holdsScan }: { readonly holdsScan: boolean },
): Trace[] {
  const families = new Map<string, { kind: SoftwareKind; places: Metadata['software'][number][] }>();
  for (const place of software) {
    const family = softwareFamily(place.name);
    // A letter made in a word processor is nothing; a scan put into one is worth knowing.
    if (!family || (family.kind === 'office' && !holdsScan)) continue;
    const known = families.get(family.family) ?? { kind: family.kind, places: [] };
    known.places.push(place);
    families.set(family.family, known);
  }
  return [...families].map(([family, { kind, places }]) => {
    const evidence = places.slice(0, MAX_SHOWN).map(({ source, name }) => stated(SOURCES[source], name));
    return trace('note', WORTH[kind], kind, { program: family }, evidence);
  });
}

/** Actions of xmpMM:History that change what a picture shows (XMP specification, part 2, ResourceEvent). */
const CHANGING_ACTIONS = new Set(['edited', 'filtered', 'pasted', 'painted', 'cloned', 'retouched']);

/** Steps in Photoshop's own log, in English, Dutch, German and French, that put in or cover something. */
const CHANGING_STEPS =
  /\b(paste|clone stamp|healing|patch tool|content-aware|type tool|brush tool|plakken|kloonstempel|retoucheer|einfügen|kopierstempel|coller|tampon de duplication)\b/i;

/** What editing programs wrote into XMP about their own work. */
export function xmpTraces(xmp: XmpTraces, namesEditor: boolean): Trace[] {
  const traces: Trace[] = [];
  if (xmp.digitalSource !== null && computerMade(xmp.digitalSource)) {
    const label = { en: 'Digital source type (IPTC)', nl: 'Digitale herkomst (IPTC)' };
    traces.push(trace('major', 0.9, 'made', {}, [stated(label, xmp.digitalSource)]));
  }
  if (xmp.textLayers.length > 0) {
    const label = { en: 'Text layer', nl: 'Tekstlaag' };
    const shown = xmp.textLayers.slice(0, MAX_SHOWN).map((text) => stated(label, text.slice(0, 200)));
    traces.push(trace('major', 0.8, 'textLayers', { count: String(xmp.textLayers.length) }, shown));
  }
  const steps = xmp.history.filter((step) => CHANGING_ACTIONS.has(step.action.toLowerCase()));
  if (steps.length > 0) {
    const label = { en: 'Step in the history (XMP)', nl: 'Stap in de geschiedenis (XMP)' };
    const shown = steps
      .slice(0, MAX_SHOWN)
      .map(({ action, software, when }) =>
        stated(label, [action, software, when && moment(when)].filter(Boolean).join(', ')),
      );
    traces.push(trace('major', 0.7, 'steps', { count: String(steps.length) }, shown));
  }
  const logged = xmp.log === null ? null : CHANGING_STEPS.exec(xmp.log);
  if (logged) {
    const label = { en: "Step in the program's log", nl: 'Stap in het logboek van het programma' };
    traces.push(trace('major', 0.7, 'log', {}, [stated(label, logged[0])]));
  }
  if (xmp.ancestors.length > 0) {
    // Together with a named editor these are two traces of one making, from different places of the file.
    const [severity, score] = namesEditor ? (['major', 0.6] as const) : (['minor', 0.3] as const);
    const label = {
      en: 'Documents that content was taken from',
      nl: 'Documenten waaruit inhoud is overgenomen',
    };
    const count = String(xmp.ancestors.length);
    traces.push(trace(severity, score, 'ancestors', { count }, [stated(label, count)]));
  }
  return traces;
}

/** The moment of taking against the moment of the last change, both by EXIF. */
export function exifDateTraces({ exif }: Metadata): Trace[] {
  if (!exif?.taken || !exif.modified) return [];
  const gap = minutesBetween(exif.modified, exif.taken);
  if (!gap || gap.minutes <= gap.uncertainty + CLOCK_TOLERANCE_MINUTES) return [];
  const label = { en: 'Moment of taking (EXIF)', nl: 'Moment van opname (EXIF)' };
  const source = { en: 'Last change (EXIF)', nl: 'Laatste wijziging (EXIF)' };
  const [taken, modified] = [moment(exif.taken), moment(exif.modified)];
  return [
    trace('minor', 0.3, 'takenAfterChange', { taken, modified }, [
      conflicting(label, taken, modified, source),
    ]),
  ];
}

/** The size that the camera noted against the size of the picture. */
export function exifSizeTraces({ exif, stored }: Metadata): Trace[] {
  if (!exif?.widthPx || !exif.heightPx || !stored) return [];
  const noted = [exif.widthPx, exif.heightPx].sort((a, b) => a - b) as [number, number];
  const actual = [stored.widthPx, stored.heightPx].sort((a, b) => a - b) as [number, number];
  if (actual[0] === 0 || (noted[0] === actual[0] && noted[1] === actual[1])) return [];
  const proportion = noted[1] / noted[0] / (actual[1] / actual[0]);
  const scaled = Math.abs(proportion - 1) <= PROPORTION_TOLERANCE;
  const label = { en: 'Size of the picture', nl: 'Afmetingen van de afbeelding' };
  const source = { en: 'Size noted by the camera (EXIF)', nl: 'Door de camera genoteerde afmetingen (EXIF)' };
  const found = `${stored.widthPx} × ${stored.heightPx}`;
  const expected = `${exif.widthPx} × ${exif.heightPx}`;
  const evidence = [conflicting(label, found, expected, source)];
  return [
    scaled
      ? trace('note', 0.1, 'scaled', { found, expected }, evidence)
      : trace('minor', 0.25, 'cropped', { found, expected }, evidence),
  ];
}
