import { expect, test } from 'vitest';
import { wordSizeEffect } from '../../../../../shared/imaging/traces/effects/word-effects.ts';
import { glyphPage } from '../../../glyph-page.ts';
import { tracePageOf } from '../../../trace-glyphs.ts';

const BOX = { x: 600, y: 540, width: 180, height: 30 };
const show = (xHeightPx: number) => {
  const page = tracePageOf(glyphPage({ words: [{ line: 4, at: 2, xHeightPx }] }));
  const effect = wordSizeEffect.show(page, BOX, () => null);
  if (effect?.kind !== 'dots') throw new Error('no dots');
  return effect;
};

test('a larger word stands apart from those that it is held against, and these from the rest', () => {
  const { here, near, others } = show(21.6);
  expect(here).toBeGreaterThan(7);
  expect(near.length).toBeGreaterThan(3);
  expect(Math.max(...near, ...others)).toBeLessThan(4);
  // Each once: forty words but those of the first and the last row, which no others enclose.
  expect(near.length + others.length).toBe(29);
  expect(show(20).here).toBeLessThan(2);
});

test('where no word is there is no picture', () => {
  const page = tracePageOf(glyphPage());
  expect(wordSizeEffect.show(page, { x: 0, y: 0, width: 5, height: 5 }, () => null)).toBeNull();
  expect(wordSizeEffect.show({ ...page, glyphs: null }, BOX, () => null)).toBeNull();
});
