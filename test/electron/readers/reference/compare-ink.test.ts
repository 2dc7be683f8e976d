import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { PageImage } from '../../../../electron/readers/reader.ts';
import { compareFace } from '../../../../electron/readers/reference/compare-face.ts';
import { emptyZone } from '../../../../shared/checks/make-up/empty-zone.ts';
import { quadToQuad, rectangle } from '../../../../shared/imaging/registration/homography.ts';
import type { ItemContent } from '../../../../shared/model/reference/item.ts';
import { referenceCollection } from '../../../press/reference/collection.ts';
import type { Deviation } from '../../../press/reference/deviations.ts';
import { makeReferenceScan } from '../../../press/reference/reference-scan.ts';
import { saveJpeg } from '../../../press/save.ts';
import { matchedModel } from '../../../shared/reference-model.ts';

const KEY = 'utopia-permit-2016';
const { items, images } = await referenceCollection({ models: [KEY] });
const { content } = items.find(({ key }) => key === KEY)! as {
  content: Extract<ItemContent, { kind: 'model' }>;
};
const model = matchedModel(content);

async function imageOf(bytes: Uint8Array, dpi: number): Promise<PageImage> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return {
    ...{
      page: 1,
      widthPx: width,
      heightPx: height,
      dpi,
      dpiSource: 'file',
      origin: 'image',
      storage: 'jpeg',
    },
    ...{ colour: true, raster: { width, height, channels: 3, data: new Uint8Array(data) } },
  };
}

/** What is said of a new permit of the press, laid over its model. */
async function said(seed: number, deviation?: Deviation) {
  const scan = makeReferenceScan({
    ...{ model: 'utopia-permit', edition: '2016', seed, dpi: 200 },
    ...(deviation && { deviation }),
  });
  const image = await imageOf(await saveJpeg(scan.document, { quality: 85 }), 200);
  const { widthMm, heightMm } = content.faces[0]!;
  const comparison = await compareFace({
    image,
    text: null,
    sheet: null,
    registration: {
      ...{ page: 1, model: model.id, face: 1, pxPerMm: 200 / 25.4, errorMm: 0.1, by: 'words' },
      ...{ inliers: 30, pairs: 30, log10Nfa: -20 },
      toPage: quadToQuad(rectangle(widthMm, heightMm), scan.corners)!,
    },
    loaded: {
      ...{ model, faces: [] },
      imageOf: (sha256) => imageOf(images.get(sha256)!.bytes, images.get(sha256)!.dpi),
    },
  });
  return emptyZone
    .run({ comparison: [comparison], models: [model] })
    .map(({ explanation }) => [explanation.text, explanation.values.mark]);
}

test('a new document has what the specimens have, and what it has not is told', async () => {
  expect(await said(31)).toEqual([['there', undefined]]);
  expect(await said(32, 'signature-missing')).toEqual([['missing', { en: 'signature', nl: 'handtekening' }]]);
  expect(await said(33, 'photo-missing')).toEqual([['missing', { en: 'photograph', nl: 'foto' }]]);
  expect(await said(34, 'entries-missing')).toEqual([['several-empty', undefined]]);
}, 60_000);
