import { describe, expect, it } from 'vitest';
import { cropAround, cropsBeside, marksOn, placeInCrop } from '../../../../renderer/screens/case/marks.ts';
import { finding, REVIEW } from './findings.ts';

const PAGE = { widthPx: 1000, heightPx: 1400 };
const box = { x: 100, y: 200, width: 50, height: 20 };

describe('marksOn', () => {
  it('has the findings of the page with their numbers and answers', () => {
    const list = [
      { number: 1, finding: finding('a', { region: { page: 1, box }, review: REVIEW }) },
      { number: 2, finding: finding('b', { region: { page: 2, box } }) },
      { number: 3, finding: finding('c') },
    ];
    expect(marksOn(list, 1, ({ number }) => `finding ${number}`)).toEqual([
      { id: 'a', box, tone: 'deviation', label: 'finding 1', number: 1, isAnswered: true },
    ]);
  });
});

describe('a finding about two places', () => {
  it('has the second with its mark', () => {
    const place = { x: 600, y: 700, width: 50, height: 20 };
    const row = { label: { en: 'a', nl: 'a' }, found: '1', expected: null, source: null };
    const two = finding('a', { region: { page: 1, box }, evidence: [row, { ...row, place }] });
    expect(marksOn([{ number: 1, finding: two }], 1, () => '')).toMatchObject([{ box, other: place }]);
  });
});

describe('cropAround', () => {
  it('leaves room round the place', () => {
    const crop = cropAround(box, PAGE)!;
    expect(crop.x).toBeLessThan(box.x);
    expect(crop.y).toBeLessThan(box.y);
    expect(crop.x + crop.width).toBeGreaterThan(box.x + box.width);
    expect(crop.y + crop.height).toBeGreaterThan(box.y + box.height);
  });

  it('stays within the page', () => {
    const corner = cropAround({ x: 980, y: 1390, width: 20, height: 10 }, PAGE)!;
    expect(corner.x + corner.width).toBe(1000);
    expect(corner.y + corner.height).toBe(1400);
    expect(cropAround({ x: 0, y: 0, width: 20, height: 10 }, PAGE)).toMatchObject({ x: 0, y: 0 });
  });

  it('is none for most of the page, nor for a place beside it', () => {
    expect(cropAround({ x: 0, y: 0, width: 1000, height: 1400 }, PAGE)).toBeNull();
    expect(cropAround({ x: 5000, y: 0, width: 20, height: 10 }, PAGE)).toBeNull();
  });
});

describe('the place within its crop', () => {
  it.each([box, { x: 300, y: 500, width: 400, height: 20 }])('fills most of the width: %j', (place) => {
    const crop = cropAround(place, PAGE)!;
    expect(place.width / crop.width).toBeGreaterThan(0.6);
    expect(crop.x).toBeLessThanOrEqual(place.x - 12);
  });

  it('is told as shares of the crop, and ends where the crop ends', () => {
    const crop = { x: 80, y: 190, width: 100, height: 40 };
    expect(placeInCrop(box, crop)).toEqual({ left: '20%', top: '25%', width: '50%', height: '50%' });
    expect(placeInCrop({ x: 60, y: 180, width: 200, height: 100 }, crop)).toEqual({
      left: '0%',
      top: '0%',
      width: '100%',
      height: '100%',
    });
  });
});

describe('cropsBeside', () => {
  const here = { box, page: PAGE, pxPerMm: 4 };
  const there = { box: { x: 600, y: 800, width: 160, height: 60 }, page: { widthPx: 2000, heightPx: 2800 } };

  it('shows as many millimetres of both, each round its place', () => {
    const [one, other] = cropsBeside(here, { ...there, pxPerMm: 8 })!;
    expect(other.width / 8).toBeCloseTo(one.width / 4, 0);
    expect(other.height / 8).toBeCloseTo(one.height / 4, 0);
    expect(one.x + one.width / 2).toBeCloseTo(125, 0);
    expect(other.x + other.width / 2).toBeCloseTo(680, 0);
  });

  it('stays on the page at the same scale', () => {
    const corner = { ...here, box: { x: 990, y: 0, width: 10, height: 10 } };
    const [one, other] = cropsBeside(corner, { ...there, pxPerMm: 8 })!;
    expect([one.x + one.width, one.y]).toEqual([1000, 0]);
    expect(other.width / 8).toBeCloseTo(one.width / 4, 0);
  });

  it('has none where a place is most of its page', () => {
    expect(cropsBeside(here, { ...there, box: { x: 0, y: 0, width: 2000, height: 2000 }, pxPerMm: 8 })).toBe(
      null,
    );
  });
});
