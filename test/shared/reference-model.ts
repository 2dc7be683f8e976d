import type { FaceComparison, Likeness, MatchedModel } from '../../shared/model/reference/recognition.ts';
import type { ReferenceModel } from '../../shared/model/reference/reference-model.ts';

const SHA = 'a'.repeat(64);

/** An A5 extract of a made-up state with two specimens, each at 10 px a mm, and nothing on it but what is given. */
export function matchedModel(
  content: Partial<ReferenceModel> = {},
  rest: Partial<Omit<MatchedModel, 'content'>> = {},
): MatchedModel {
  return {
    id: 'model-1',
    version: 3,
    name: {
      en: 'Birth extract, edition 2011, of Norland',
      nl: 'Uittreksel geboorteakte, uitgave 2011, van Norland',
    },
    otherEditions: [],
    numberLists: [],
    ...rest,
    content: {
      kind: 'model',
      issuer: '00000000-0000-4000-8000-000000000001',
      documentKind: 'birth-extract',
      title: { en: 'Birth extract' },
      edition: '2011',
      inUse: { from: '2011', to: '2019-06' },
      faces: [{ name: { en: 'front' }, widthMm: 148, heightMm: 210 }],
      materials: null,
      printing: null,
      mrz: null,
      numbering: { rules: null, mask: null, zone: null, series: [] },
      zones: [],
      features: [],
      specimens: [specimen('specimen-1'), specimen('specimen-2')],
      alerts: [],
      offices: [],
      sources: [],
      ...content,
    },
  };
}

function specimen(id: string): ReferenceModel['specimens'][number] {
  return {
    id,
    face: 1,
    image: { sha256: SHA, page: 1, box: null, light: 'VIS', caption: null },
    corners: [
      { x: 100, y: 100 },
      { x: 1580, y: 100 },
      { x: 1580, y: 2200 },
      { x: 100, y: 2200 },
    ],
    origin: 'made by the project',
    tier: 'public',
  };
}

/** What was measured on page 1, laid over the first face of `matchedModel`, and nothing but what is given. */
export function faceComparison(measured: Partial<FaceComparison> = {}): FaceComparison {
  return {
    page: 1,
    model: 'model-1',
    face: 1,
    sheet: null,
    printScale: null,
    fixedTexts: [],
    fields: [],
    ink: [],
    features: [],
    background: [],
    paper: null,
    colours: [],
    alerts: [],
    ...measured,
  };
}

/** A likeness beside specimens that agree by 0.9 among themselves, unless told otherwise. */
export function likeness(value: number, usual: number | null = 0.9): Likeness {
  return {
    value,
    usual: usual === null ? null : { mean: usual, deviation: 0.02, pairs: 3 },
    specimen: 'specimen-2',
  };
}

/** A place of a face and where it lies on page 1, at 10 px a mm. */
export function placeAt(x: number, y: number, width = 40, height = 5) {
  return {
    box: { x, y, width, height },
    region: { page: 1, box: { x: 10 * x, y: 10 * y, width: 10 * width, height: 10 * height } },
  };
}

/** What was read in a field, lying within it. */
export function fieldRead(
  zone: string,
  text: string,
  rest: Partial<FaceComparison['fields'][number]> = {},
): FaceComparison['fields'][number] {
  const { region } = placeAt(20, 20);
  const beyondMm = { left: 0, top: 0, right: 0, bottom: 0 };
  const whole = { zone, text, confidence: 0.97, region, beyondMm, ...rest };
  const words = text.split(' ').filter((word) => word !== '');
  return { words: words.map((word) => ({ text: word, confidence: whole.confidence, region })), ...whole };
}

/** A field zone of a meaning. */
export function fieldZone(
  id: string,
  meaning: Extract<ReferenceModel['zones'][number], { kind: 'field' }>['meaning'],
): ReferenceModel['zones'][number] {
  return { id, kind: 'field', meaning, face: 1, box: placeAt(20, 20).box, mask: null, language: null };
}
