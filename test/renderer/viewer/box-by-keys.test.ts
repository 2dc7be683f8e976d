import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxBetween, boxByKey, firstBox, isMeant } from '../../../renderer/viewer/box-by-keys.ts';

const PAGE = { widthPx: 2480, heightPx: 3508 };
const BOX = { x: 1000, y: 1000, width: 300, height: 200 };
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const press = (key: string, shiftKey = false, scale = 1) => boxByKey(BOX, { key, shiftKey }, scale, PAGE);

describe('a box by the keys', () => {
  test('is moved by an arrow and sized by Shift with one', () => {
    expect(press('ArrowRight')).toEqual({ ...BOX, x: 1008 });
    expect(press('ArrowUp')).toEqual({ ...BOX, y: 992 });
    expect(press('ArrowRight', true)).toEqual({ ...BOX, width: 308 });
    expect(press('ArrowUp', true)).toEqual({ ...BOX, height: 192 });
    expect(press('PageUp')).toBeNull();
  });

  test('goes in finer steps the further one is zoomed in, down to a pixel', () => {
    expect(press('ArrowRight', false, 0.25)!.x).toBe(1032);
    expect(press('ArrowRight', false, 24)!.x).toBe(1001);
  });

  test('begins in the middle of what is seen, also where that goes beyond the page', () => {
    const { x, y, width, height } = firstBox({ x: -500, y: 0, width: 3480, height: 1000 }, PAGE);
    expect([x + width / 2, y + height / 2]).toEqual([1240, 500]);
    expect(isMeant({ x, y, width, height }, PAGE)).toBe(true);
  });

  test('stays on the page and large enough, whatever is pressed', () => {
    const seen = fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      width: fc.integer({ min: 1, max: 9000 }),
      height: fc.integer({ min: 1, max: 9000 }),
    });
    const presses = fc.array(fc.record({ key: fc.constantFrom(...KEYS), shiftKey: fc.boolean() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(seen, presses, fc.double({ min: 0.02, max: 24, noNaN: true }), (part, all, scale) => {
        let box = firstBox(part, PAGE);
        for (const one of all) box = boxByKey(box, one, scale, PAGE)!;
        expect(isMeant(box, PAGE)).toBe(true);
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(PAGE.widthPx);
        expect(box.y + box.height).toBeLessThanOrEqual(PAGE.heightPx);
      }),
    );
  });
});

test('a box between two points is on the page whichever was first; a click is none', () => {
  const drawn = { x: 0, y: 20, width: 11, height: 3488 };
  expect(boxBetween({ x: 10.4, y: 4000 }, { x: -30, y: 20 }, PAGE)).toEqual(drawn);
  expect(isMeant(boxBetween({ x: 10, y: 10 }, { x: 11, y: 12 }, PAGE), PAGE)).toBe(false);
});
