import sharp from 'sharp';
import { expect, test } from 'vitest';
import { strengthened, throughLens } from '../../../../electron/workers/pictures/lens.ts';
import type { Raster } from '../../../../shared/imaging/raster.ts';
import { LENSES, usualLens } from '../../../../shared/model/lens.ts';

function page(channels: 1 | 3): Raster {
  const [width, height] = [40, 24];
  const data = Uint8Array.from({ length: width * height * channels }, (_, at) => (at * 37) % 251);
  return { width, height, channels, data };
}

test.each(LENSES)('the lens "%s" shows colour and grey pages in their size', async (id) => {
  for (const channels of [1, 3] as const) {
    const seen = await throughLens(page(channels), usualLens(id));
    expect([seen.width, seen.height]).toEqual([40, 24]);
    expect(seen.data).toHaveLength(40 * 24 * seen.channels);
  }
});

test('a page that was saved at the quality of the ghost changes less at it than at another', async () => {
  const { data, info } = await sharp(page(3).data, { raw: { width: 40, height: 24, channels: 3 } })
    .jpeg({ quality: 60, chromaSubsampling: '4:4:4' })
    .toBuffer()
    .then((bytes) => sharp(bytes).raw().toBuffer({ resolveWithObject: true }));
  const saved: Raster = { width: info.width, height: info.height, channels: 3, data };
  const change = async (setting: number) => {
    const ghost = await throughLens(saved, { id: 'ghost', setting });
    return ghost.data.reduce((sum, level) => sum + level, 0);
  };
  expect(await change(60)).toBeLessThan(0.5 * (await change(75)));
});

test('strength moves levels away from black, or from middle grey where a lens shows both sides of it', async () => {
  const levels = async (id: 'noise' | 'error-level') => {
    const image = sharp(Uint8Array.from([120, 128, 136]), { raw: { width: 3, height: 1, channels: 1 } });
    return [
      ...(await strengthened(image, { id, setting: 0, strength: 1 }).toColourspace('b-w').raw().toBuffer()),
    ];
  };
  expect(await levels('noise')).toEqual([112, 128, 144]);
  expect(await levels('error-level')).toEqual([240, 255, 255]);
});
