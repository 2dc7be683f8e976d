import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReadPage } from '../../../../electron/readers/reference/laid-face.ts';
import type { LoadedModel } from '../../../../electron/readers/reference/loaded-model.ts';
import { readFace } from '../../../../electron/readers/reference/read-face.ts';
import { readFingerprint } from '../../../../electron/readers/reference/read-fingerprint.ts';
import { closeText, readText } from '../../../../electron/readers/text/read-text.ts';
import { rectangle } from '../../../../shared/imaging/registration/homography.ts';
import type { FaceIndex } from '../../../../shared/model/reference/recognition.ts';
import type { Zone } from '../../../../shared/model/reference/zones.ts';
import { capture, strayMm } from '../../../eval/recognition/captured-page.ts';
import { modelContent } from '../../../eval/recognition/model-content.ts';
import { pageOf } from '../../../eval/recognition/read-page.ts';
import { recognise } from '../../../eval/recognition/recognise.ts';
import { makeCard } from '../../../press/card.ts';
import type { PressedDocument } from '../../../press/document.ts';
import { makePassportPage } from '../../../press/passport-page.ts';

const MODELS: LoadedModel[] = [];
const SPECIMEN_SEED = 77;
/** What is drawn by the seed beside the entries. */
const PICTURES: Readonly<Record<string, readonly Zone[]>> = {
  passport: [
    { id: 'photo', face: 1, kind: 'photo', box: { x: 5, y: 17, width: 33, height: 42.5 } },
    { id: 'signature', face: 1, kind: 'signature', box: { x: 96, y: 44, width: 24, height: 10 } },
  ],
  card: [{ id: 'photo', face: 1, kind: 'photo', box: { x: 2, y: 10, width: 28, height: 38 } }],
};

beforeAll(async () => {
  MODELS.push(await modelOf('passport', makePassportPage({ seed: SPECIMEN_SEED, dpi: 200 })));
  MODELS.push(await modelOf('card', makeCard({ seed: SPECIMEN_SEED, side: 'front', dpi: 200 })));
}, 60_000);

afterAll(closeText);

test('a scan of another document of the edition is recognised, and laid over it to half a millimetre', async () => {
  const document = makePassportPage({ seed: 3, dpi: 300 });
  const { jpeg, corners } = await capture(document, 'scan', 3);
  const { match, registration } = await recognise(await read(jpeg), MODELS);
  expect(match.found).toEqual({ model: 'passport', face: 1 });
  expect(registration!.log10Nfa).toBeLessThan(-4);
  expect(strayMm(registration!.toPage, corners, 125, 88)).toBeLessThan(0.5);
  const others = MODELS.filter(({ model }) => model.id !== 'passport');
  const without = await recognise(await read(jpeg), others);
  expect(without.match.found).toBeNull();
  expect(without.registration).toBeNull();
}, 60_000);

async function read(jpeg: Uint8Array): Promise<ReadPage> {
  const page = await pageOf(jpeg);
  const text = await readText(page, { languages: ['eng'] });
  return { page, text, mrz: null, sheet: readFingerprint(page, text.turn) };
}

async function modelOf(id: string, document: PressedDocument): Promise<LoadedModel> {
  const { raster, widthMm, heightMm, dpi } = document;
  const image = {
    page: 1,
    widthPx: raster.width,
    heightPx: raster.height,
    dpi,
    dpiSource: 'file',
    origin: 'image',
    storage: 'lossless',
    colour: true,
    raster,
  } as const;
  const mm = widthMm / raster.width;
  const zones = document.fields.map(
    ({ box }, at): Zone => ({
      id: `field-${at + 1}`,
      face: 1,
      kind: 'field',
      meaning: 'other',
      mask: null,
      language: null,
      box: { x: box.x * mm, y: box.y * mm, width: box.width * mm, height: box.height * mm },
    }),
  );
  zones.push(...PICTURES[id]!);
  const corners = rectangle(raster.width, raster.height);
  const text = await readText(image, { languages: ['eng'] });
  const reading = readFace({ image, corners, widthMm, heightMm, zones }, text);
  const face: FaceIndex = {
    model: id,
    version: 1,
    face: 1,
    widthMm,
    heightMm,
    icao: null,
    mrz: null,
    ...reading,
  };
  const faces = [{ name: id, widthMm, heightMm, corners }];
  return {
    model: {
      id,
      version: 1,
      name: { en: id, nl: id },
      content: modelContent(id, faces, zones),
      otherEditions: [],
      numberLists: [],
    },
    faces: [face],
    imageOf: () => Promise.resolve(image),
  };
}
