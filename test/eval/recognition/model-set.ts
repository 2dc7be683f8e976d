import type { LoadedModel } from '../../../electron/readers/reference/loaded-model.ts';
import { readFace } from '../../../electron/readers/reference/read-face.ts';
import { rectangle } from '../../../shared/imaging/registration/homography.ts';
import type { MrzFormat } from '../../../shared/model/mrz.ts';
import type { FaceIndex } from '../../../shared/model/reference/recognition.ts';
import type { Zone } from '../../../shared/model/reference/zones.ts';
import { savePng } from '../../press/save.ts';
import type { PlaceKind, TemplateFace } from './docxpand-faces.ts';
import { type EmptyFace, fillTemplate, issuerOf } from './fill-template.ts';
import { modelContent } from './model-content.ts';
import { readForRecognition } from './read-page.ts';
import type { Slowly } from './trials.ts';

/** Seed of the person on the specimens: none of the pages is of that one. */
const SPECIMEN_SEED = 990_001;

const ZONE_KINDS = {
  text: 'field',
  'light-text': 'field',
  photo: 'photo',
  signature: 'signature',
  mrz: 'mrz',
  'light-mrz': 'mrz',
  code: 'code',
  mark: 'stamp',
} as const satisfies Record<PlaceKind, Zone['kind']>;

/** Makes a model of each template, a specimen of each of its faces, and reads what it is recognised by. */
export async function modelOf(
  template: string,
  faces: readonly EmptyFace[],
  slowly: Slowly,
): Promise<LoadedModel> {
  const indexes: FaceIndex[] = [];
  const images = new Map<string, Awaited<ReturnType<typeof readForRecognition>>['page']>();
  const zones = zonesOf(faces);
  const content = modelContent(
    template,
    faces.map(({ face, width, height }) => ({
      name: face.side,
      widthMm: face.widthMm,
      heightMm: (height * face.widthMm) / width,
      corners: rectangle(width, height),
    })),
    zones,
  );
  for (const [at, empty] of faces.entries()) {
    const specimen = fillTemplate(empty, SPECIMEN_SEED);
    const bytes = await savePng(specimen);
    const known = await slowly(`specimen-${template}-${empty.face.side}`, bytes);
    const { page } = await readForRecognition(bytes, known);
    images.set(`${at + 1}`, page);
    const { widthMm, heightMm } = specimen;
    const corners = rectangle(page.widthPx, page.heightPx);
    const own = zones.filter(({ face }) => face === at + 1);
    const reading = readFace({ image: page, corners, widthMm, heightMm, zones: own }, known.text, known.mrz);
    const mrz = mrzOf(empty.face);
    indexes.push({
      model: template,
      version: 1,
      face: at + 1,
      widthMm,
      heightMm,
      icao: mrz && issuerOf(template),
      mrz,
      ...reading,
    });
  }
  return {
    model: {
      id: template,
      version: 1,
      name: { en: template, nl: template },
      content,
      otherEditions: [],
      numberLists: [],
    },
    faces: indexes,
    imageOf: (_, page) => Promise.resolve(images.get(String(page))!),
  };
}

function mrzOf({ template, places }: TemplateFace): MrzFormat | null {
  if (!places.some(([kind]) => kind === 'mrz' || kind === 'light-mrz')) return null;
  return template.includes('td1') ? 'TD1' : template.includes('td2') ? 'TD2' : 'TD3';
}

function zonesOf(faces: readonly EmptyFace[]): Zone[] {
  return faces.flatMap(({ face, width }, at) => {
    const mm = face.widthMm / width;
    return face.places.map(([kind, x, y, across, down], number) => {
      const box = { x: x * mm, y: y * mm, width: across * mm, height: down * mm };
      return zoneOf(ZONE_KINDS[kind], { id: `zone-${at + 1}-${number + 1}`, face: at + 1, box });
    });
  });
}

function zoneOf(kind: Zone['kind'], place: Pick<Zone, 'id' | 'face' | 'box'>): Zone {
  if (kind === 'field') return { ...place, kind, meaning: 'other', mask: null, language: null };
  if (kind === 'code') return { ...place, kind, format: null };
  if (kind === 'fixed-text')
    return { ...place, kind, words: place.id, language: null, typeface: null, isBold: false };
  return { ...place, kind };
}
