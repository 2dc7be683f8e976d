import { describe, expect, it } from 'vitest';
import { sampleBand } from '../../../../electron/readers/text/sample.ts';
import type { GreyRaster } from '../../../../shared/imaging/raster.ts';
import { drawPage } from '../drawn-page.ts';

const SENTENCE = 'The registrar declares that the person named below was entered in the register of births.';

/** Upright bars, 2 pixels wide, over the rows from `top` to `bottom`. */
function withBars({ width, height, data }: GreyRaster, top: number, bottom: number): GreyRaster {
  const barred = Uint8Array.from(data);
  for (let y = top; y < bottom; y++) for (let x = 0; x < width; x++) barred[y * width + x] = x & 2 ? 0 : 255;
  return { width, height, channels: 1, data: barred };
}

describe('sampleBand', () => {
  const { raster } = drawPage(Array(16).fill(SENTENCE), { width: 1240, height: 2400, fontPx: 28 });

  it('takes a few lines of a page of text, cut between lines', () => {
    const band = sampleBand(raster);
    expect(band).not.toBeNull();
    expect(band!.width).toBe(1240);
    expect(band!.height).toBeLessThan(700);
    const edge = (row: number) =>
      band!.data.subarray(row * 1240, (row + 1) * 1240).every((grey) => grey > 200);
    expect(edge(0)).toBe(true);
  });

  it('is not drawn to a barcode', () => {
    const barred = withBars(raster, 2050, 2350);
    const band = sampleBand(barred)!;
    const top = (band.data.byteOffset - barred.data.byteOffset) / 1240;
    expect(top + band.height).toBeLessThan(2100);
  });

  it('leaves a page of little text whole', () => {
    expect(sampleBand(drawPage([SENTENCE]).raster)).toBeNull();
    expect(sampleBand({ width: 1, height: 1, channels: 1, data: new Uint8Array(1) })).toBeNull();
    expect(sampleBand({ width: 2, height: 40, channels: 1, data: new Uint8Array(80) })).toBeNull();
  });
});
