import { describe, expect, it } from 'vitest';
import { type Raster, toGrey } from '../../../../shared/imaging/raster.ts';
import { blankColour } from '../../../../shared/imaging/traces/blank-colour.ts';

const WHOLE = { x: 0, y: 0, width: 24, height: 12 };
const HOW = { reach: 36, soft: 2, least: 20 };

/** Paper with an upright stroke whose edge is soft over one pixel to each side. */
function stroke(paper: readonly number[], ink: readonly number[]): Raster {
  const data = new Uint8Array(24 * 12 * 3);
  for (let y = 0; y < 12; y++) {
    for (let x = 0; x < 24; x++) {
      const share = x >= 10 && x < 14 ? 1 : x === 9 || x === 14 ? 0.5 : 0;
      for (const channel of [0, 1, 2])
        data[(y * 24 + x) * 3 + channel] = Math.round((1 - share) * paper[channel]! + share * ink[channel]!);
    }
  }
  return { width: 24, height: 12, channels: 3, data };
}

describe('colour of paper round print', () => {
  it('leaves out print and its soft edges, and tells the colour of the ink', () => {
    const raster = stroke([220, 215, 205], [150, 30, 40]);
    const found = blankColour(raster, toGrey(raster), WHOLE, HOW)!;
    expect(found.blank).toMatchObject({ red: 220, green: 215, blue: 205 });
    expect(found.blank.count).toBe(12 * (24 - 4 - 2 - 4));
    expect(found.inkTint[0]).toBeCloseTo(115, 0);
    expect(found.inkTint[1]).toBeCloseTo(20, 0);
  });

  it('tells how far grain and patterns lie from the mean', () => {
    const plain = stroke([220, 220, 220], [20, 20, 20]);
    expect(blankColour(plain, toGrey(plain), WHOLE, HOW)!.blank.spread).toBe(0);
    const lined = {
      ...plain,
      data: plain.data.map((level, at) => (at % 6 < 3 && level === 220 ? 212 : level)),
    };
    expect(blankColour(lined, toGrey(lined), WHOLE, HOW)!.blank.spread).toBeCloseTo(4, 0);
  });

  it('says nothing of too few pixels', () => {
    const paper = stroke([220, 215, 205], [20, 20, 20]);
    expect(blankColour(paper, toGrey(paper), { ...WHOLE, x: 8, width: 8 }, HOW)).toBeNull();
    expect(blankColour(paper, toGrey(paper), { x: 40, y: 0, width: 9, height: 9 }, HOW)).toBeNull();
  });
});
