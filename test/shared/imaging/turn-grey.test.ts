import { describe, expect, it } from 'vitest';
import { cropGrey } from '../../../shared/imaging/crop-grey.ts';
import type { GreyRaster } from '../../../shared/imaging/raster.ts';
import { turnGrey } from '../../../shared/imaging/turn-grey.ts';

const raster: GreyRaster = { width: 3, height: 2, channels: 1, data: Uint8Array.of(1, 2, 3, 4, 5, 6) };

describe('turnGrey', () => {
  it('turns clockwise', () => {
    expect(turnGrey(raster, 0)).toBe(raster);
    expect(turnGrey(raster, 90)).toEqual({
      width: 2,
      height: 3,
      channels: 1,
      data: Uint8Array.of(4, 1, 5, 2, 6, 3),
    });
    expect(turnGrey(raster, 180)).toEqual({ ...raster, data: Uint8Array.of(6, 5, 4, 3, 2, 1) });
    expect(turnGrey(raster, 270)).toEqual({
      width: 2,
      height: 3,
      channels: 1,
      data: Uint8Array.of(3, 6, 2, 5, 1, 4),
    });
  });
});

describe('cropGrey', () => {
  it('copies the part under a box', () => {
    const part = cropGrey(raster, { x: 1, y: 0, width: 2, height: 2 });
    expect(part).toEqual({ width: 2, height: 2, channels: 1, data: Uint8Array.of(2, 3, 5, 6) });
  });
});
