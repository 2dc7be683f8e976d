import { describe, expect, test } from 'vitest';
import {
  asSeen,
  colourAmong,
  colourDifference,
  type Mean,
  meanColour,
  onWhite,
  paperColour,
} from '../../../../shared/imaging/comparison/colours.ts';
import { freeCells } from '../../../../shared/imaging/comparison/face-grid.ts';
import { inkIn } from '../../../../shared/imaging/comparison/ink-measures.ts';
import { pairsOf, spreadOf } from '../../../../shared/imaging/comparison/likeness-among.ts';
import { isOverlaid, spreadIn } from '../../../../shared/imaging/comparison/print-in-place.ts';
import { printScaleOf, sheetSizeOf } from '../../../../shared/imaging/comparison/sheet-on-page.ts';
import type { GreyRaster } from '../../../../shared/imaging/raster.ts';
import { mapPoint, rectangle } from '../../../../shared/imaging/registration/homography.ts';
import type { Corners, Homography } from '../../../../shared/model/reference/recognition.ts';

function grey(dark: readonly (readonly [x: number, y: number, width: number, height: number])[]): GreyRaster {
  const data = new Uint8Array(100 * 50).fill(240);
  for (const [x, y, width, height] of dark) {
    for (let row = y; row < y + height; row++) data.fill(30, row * 100 + x, row * 100 + x + width);
  }
  return { width: 100, height: 50, channels: 1, data };
}

const whole = { x: 0, y: 0, width: 100, height: 50 };

describe('ink', () => {
  test('how much there is, and around what', () => {
    const { mass, extent } = inkIn(
      grey([
        [20, 10, 30, 6],
        [60, 12, 10, 8],
      ]),
      whole,
    );
    expect(extent).toEqual({ x: 20, y: 10, width: 50, height: 10 });
    expect(mass).toBeCloseTo((260 * 210) / 255, 0);
  });

  test('nothing on plain paper, and a speck is no print', () => {
    expect(inkIn(grey([]), whole)).toEqual({ mass: 0, extent: null });
    expect(inkIn(grey([[5, 5, 1, 1]]), whole).extent).toBeNull();
  });
});

test('something dark over the print is told from the print itself', () => {
  const print = grey([[10, 10, 40, 2]]);
  const stamped = grey([
    [10, 10, 40, 2],
    [30, 20, 30, 20],
  ]);
  expect(isOverlaid(stamped, [print, print], whole)).toBe(true);
  expect(isOverlaid(print, [stamped], whole)).toBe(false);
  expect(spreadIn(grey([]), whole)).toBe(0);
  expect(spreadIn(stamped, whole)).toBeGreaterThan(50);
});

describe('colours', () => {
  const data = new Uint8Array(10 * 10 * 3).map((_, at) => [240, 230, 200][at % 3]!);

  test('the mean of a part, and the lightest parts as the paper', () => {
    expect(
      meanColour({ width: 10, height: 10, channels: 3, data }, { x: 2, y: 2, width: 5, height: 5 }),
    ).toEqual([240, 230, 200]);
    const means: Mean[] = [
      [240, 230, 200],
      [120, 110, 100],
      [100, 20, 20],
      [90, 20, 20],
      [80, 20, 20],
    ];
    expect(paperColour(means)[0]).toBe(240);
  });

  test('a lamp that tints everything makes no difference on white; as seen it does', () => {
    const ink: Mean = [120, 60, 60];
    const tinted: Mean = [114, 60, 54];
    expect(colourDifference(onWhite(ink, [240, 240, 240]), onWhite(tinted, [228, 240, 216]))).toBeLessThan(
      0.5,
    );
    expect(colourDifference(asSeen([240, 240, 240]), asSeen([228, 240, 216]))).toBeGreaterThan(10);
  });

  test('against the nearest specimen, beside how they differ', () => {
    const among = colourAmong(
      [50, 0, 0],
      [
        { id: 'a', colour: [50, 0, 30] },
        { id: 'b', colour: [50, 0, 10] },
      ],
    );
    expect(among).toEqual({ specimen: 'b', deltaE: 10, usual: { mean: 20, deviation: 0, pairs: 1 } });
    expect(colourAmong([50, 0, 0], [])).toBeNull();
  });
});

test('pairs and their spread', () => {
  expect(pairsOf([1, 2, 3])).toEqual([
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
  expect(spreadOf([])).toBeNull();
  expect(spreadOf([0.8, 0.9])).toMatchObject({
    mean: expect.closeTo(0.85),
    deviation: expect.closeTo(0.0707, 3),
  });
});

test('cells that keep clear of places and of the edge', () => {
  const cells = freeCells({ widthMm: 16, heightMm: 8 }, 4, [{ x: 11, y: 0, width: 4, height: 8 }]);
  expect(cells).toEqual([
    { x: 2, y: 2, width: 4, height: 4 },
    { x: 6, y: 2, width: 4, height: 4 },
  ]);
});

describe('size', () => {
  const face = { widthMm: 100, heightMm: 70 };
  const at300 = 300 / 25.4;
  const file = { dpi: 300, dpiSource: 'file' } as const;
  const laid = (scale: number): Homography => [at300 * scale, 0, 50, 0, at300 * scale, 50, 0, 0, 1];
  const one = { across: 1, down: 1 };
  const corners = (widthMm: number, heightMm: number, scale = 1): Corners => {
    const [left, top] = [50, 50];
    const [right, bottom] = [left + widthMm * at300 * scale, top + heightMm * at300 * scale];
    return [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
    ];
  };

  test('print that was made smaller, by the resolution of the file', () => {
    expect(printScaleOf(file, laid(0.97), face)!.across).toBeCloseTo(0.97);
    expect(printScaleOf({ ...file, dpiSource: 'estimated' }, laid(0.97), face)).toBeNull();
    expect(printScaleOf({ ...file, dpi: 72 }, laid(1), face)).toBeNull();
    const photo: Homography = [at300, 0, 50, 0, at300, 50, 0.001, 0, 1];
    expect(printScaleOf(file, photo, face)).toBeNull();
  });

  test('the sheet by its edges, whichever way round it was read', () => {
    expect(sheetSizeOf(corners(104, 74), laid(1), one, face)).toMatchObject({
      widthMm: expect.closeTo(104),
      heightMm: expect.closeTo(74),
    });
    const [first, second, third, fourth] = corners(104, 74);
    expect(sheetSizeOf([second, third, fourth, first], laid(1), one, face)).toMatchObject({
      widthMm: expect.closeTo(104),
    });
    // A frame that is printed on the form.
    expect(sheetSizeOf(corners(92, 62), laid(1), one, face)).toBeNull();
    const scaled = sheetSizeOf(corners(100, 70, 0.9), laid(0.9), { across: 0.9, down: 0.9 }, face);
    expect(scaled).toMatchObject({ widthMm: expect.closeTo(90), heightMm: expect.closeTo(63) });
  });

  test('no size on a photo, or where the resolution is not known', () => {
    expect(sheetSizeOf(corners(104, 74), laid(1), null, face)).toBeNull();
    const turned = (17 * Math.PI) / 180;
    const [x, y] = [at300 * Math.cos(turned), at300 * Math.sin(turned)];
    const askew: Homography = [x, -y, 500, y, x, 50, 0, 0, 1];
    const [a, b, c, d] = rectangle(104, 74);
    const at = ({ x: across, y: down }: typeof a) => mapPoint(askew, across, down);
    expect(sheetSizeOf([at(a), at(b), at(c), at(d)], askew, one, face)).toBeNull();
  });

  test('edges of the glass, and corners that are no quadrangle, say nothing', () => {
    expect(sheetSizeOf(corners(210, 297), laid(1), one, face)).toBeNull();
    const point = { x: 5, y: 5 };
    expect(sheetSizeOf([point, point, point, point], laid(1), one, face)).toBeNull();
  });
});
