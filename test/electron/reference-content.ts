import { randomUUID } from 'node:crypto';
import type { ContentOf } from '../../shared/model/reference/item.ts';

const SOURCES = [{ title: 'Made for a test', date: '2026-01', place: '' }];
const OPEN = { from: null, to: null };

/** A made-up state. */
export function issuer(change: Partial<ContentOf<'issuer'>> = {}): ContentOf<'issuer'> {
  return {
    kind: 'issuer',
    type: 'state',
    iso: 'XAA',
    icao: 'XAA',
    recognised: true,
    names: [{ name: { en: 'Alvoria', nl: 'Alvorië' }, period: OPEN }],
    sources: SOURCES,
    ...change,
  };
}

/** An office of it. */
export function office(ofIssuer: string, change: Partial<ContentOf<'office'>> = {}): ContentOf<'office'> {
  return {
    kind: 'office',
    issuer: ofIssuer,
    name: { en: 'Registry of Tarn', nl: 'Burgerlijke stand van Tarn' },
    place: 'Tarn',
    period: OPEN,
    competence: [{ kinds: ['birth-extract'], area: 'Tarn', period: OPEN }],
    restDays: [],
    sources: SOURCES,
    ...change,
  };
}

/** A birth extract of it, with a zone and a feature. */
export function model(ofIssuer: string, change: Partial<ContentOf<'model'>> = {}): ContentOf<'model'> {
  return {
    kind: 'model',
    issuer: ofIssuer,
    documentKind: 'birth-extract',
    title: { en: 'Birth extract', nl: 'Uittreksel geboorteakte' },
    edition: '1998',
    inUse: { from: '1998', to: '2010' },
    faces: [{ widthMm: 210, heightMm: 297, name: { en: 'Front' } }],
    materials: null,
    printing: null,
    mrz: null,
    numbering: { rules: null, mask: null, zone: null, series: [] },
    zones: [
      {
        id: 'heading',
        face: 1,
        box: { x: 20, y: 10, width: 100, height: 8 },
        kind: 'fixed-text',
        words: 'EXTRACT OF BIRTH',
        language: 'en',
        typeface: 'serif',
        isBold: true,
      },
    ],
    features: [],
    specimens: [],
    alerts: [],
    offices: [],
    sources: SOURCES,
    ...change,
  };
}

/** A scan of it, as an image of the collection. */
export const SCAN = {
  sha256: 'a'.repeat(64),
  fileName: 'extract.jpg',
  pages: [{ page: 1, widthPx: 2480, heightPx: 3508, dpi: 300, dpiSource: 'file' }],
} as const;

/** The same with all that it needs to be published, once `SCAN` is an image of the collection. */
export function publishableModel(
  ofIssuer: string,
  change: Partial<ContentOf<'model'>> = {},
): ContentOf<'model'> {
  const [{ widthPx: x, heightPx: y }] = SCAN.pages;
  return model(ofIssuer, {
    specimens: [
      {
        ...{ id: 'first', face: 1, origin: 'Made for a test', tier: 'public' },
        image: { sha256: SCAN.sha256, page: 1, box: null, light: 'VIS', caption: null },
        corners: [
          { x: 0, y: 0 },
          { x, y: 0 },
          { x, y },
          { x: 0, y },
        ],
      },
    ],
    ...change,
  });
}

/** An id that nothing has yet. */
export const newId = () => randomUUID();
