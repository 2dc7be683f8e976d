import { expect, test } from 'vitest';
import { KeptPages } from '../../../../electron/workers/pictures/kept-pages.ts';
import { PageLevels } from '../../../../electron/workers/pictures/page-levels.ts';

/** A grey page of so many pixels; with its levels it takes a third more. */
function page(pixels: number): PageLevels {
  return new PageLevels({ width: pixels, height: 1, channels: 1, data: new Uint8Array(pixels) }, 1);
}

test('pages are kept up to the bound, the one used longest ago leaving first', () => {
  const kept = new KeptPages(1000);
  const [a, b, c] = [page(300), page(300), page(300)];
  kept.put('a', a);
  kept.put('b', b);
  expect(kept.get('a')).toBe(a);
  kept.put('c', c);
  expect(kept.get('b')).toBeNull();
  expect(kept.get('a')).toBe(a);
  expect(kept.get('c')).toBe(c);
  expect(kept.bytes).toBe(800);
});

test('a page larger than the bound is kept alone', () => {
  const kept = new KeptPages(1000);
  kept.put('a', page(300));
  kept.put('large', page(3000));
  expect(kept.get('a')).toBeNull();
  expect(kept.get('large')).not.toBeNull();
  kept.put('b', page(300));
  expect(kept.bytes).toBe(400);
});

test('the same page twice counts once', () => {
  const kept = new KeptPages(1000);
  kept.put('a', page(300));
  kept.put('a', page(300));
  expect(kept.bytes).toBe(400);
});

test('levels halve down to one pixel and never fall below what is asked for', () => {
  const data = Uint8Array.from([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150]);
  const levels = new PageLevels({ width: 5, height: 3, channels: 1, data }, 1);
  expect(levels.maxLevel).toBe(3);
  expect(levels.at(2)).toMatchObject({ width: 3, height: 2 });
  expect([...levels.at(2).data]).toEqual([40, 60, 75, 115, 135, 150]);
  expect(levels.at(0)).toMatchObject({ width: 1, height: 1 });
  expect(levels.notBelow(3)).toMatchObject({ width: 5 });
  expect(levels.notBelow(2)).toMatchObject({ width: 3 });
});
