import { expect, test } from 'vitest';
import { sideBearings } from '../../../../../shared/imaging/traces/words/side-bearings.ts';
import type { LineGlyphs } from '../../../../../shared/model/glyphs.ts';
import { glyphPage } from '../../../glyph-page.ts';

const X_HEIGHT = 20;
/** A typeface: width, room before and room after each character, x-heights. */
const FACE: Readonly<Record<string, readonly [width: number, before: number, after: number]>> = {
  H: [1, 0.18, 0.18],
  l: [0.2, 0.17, 0.18],
  n: [0.8, 0.16, 0.15],
  o: [0.9, 0.08, 0.08],
  A: [1.2, 0.0, 0.0],
  1: [0.4, 0.25, 0.2],
  2: [0.9, 0.05, 0.06],
};
const SPACE = 0.5;

/** A line set in that typeface. */
function lineOf(text: string, row: number): LineGlyphs {
  const plain = glyphPage().lines[0]!;
  let x = 100;
  const words = text.split(' ').map((word) => {
    const glyphs = [...word].map((char) => {
      const [width, before, after] = FACE[char]!;
      const left = x + before * X_HEIGHT;
      const right = left + width * X_HEIGHT;
      x = right + after * X_HEIGHT;
      return { text: char, frame: { left, top: 80, right, bottom: 100 }, strokePx: 3 };
    });
    x += SPACE * X_HEIGHT;
    return { ...plain.words[0]!, text: word, glyphs };
  });
  return { ...plain, row, xHeightPx: X_HEIGHT, words };
}

test('rooms are learnt from the gaps of the lines, up to a constant', () => {
  const lines = ['noA12 lono', 'oAnol 2112 on', 'Ano12 loAo', 'no21 lnol'].map(lineOf);
  const { room, error, space, isWhole } = sideBearings(lines);
  expect(room('before', '1') - room('before', 'o')).toBeCloseTo(0.17, 1);
  expect(room('before', 'A') - room('before', 'n')).toBeCloseTo(-0.16, 1);
  expect(space).toBeCloseTo(SPACE, 1);
  expect(error('before', 'n', ['n'])).toBe(0);
  expect(error('before', 'n', ['o'])).toBeLessThan(0.05);
  const cut = lines[0]!.words[0]!.glyphs[0]!;
  expect(isWhole(cut, X_HEIGHT)).toBe(true);
  expect(isWhole({ ...cut, frame: { ...cut.frame, right: cut.frame.right - 4 } }, X_HEIGHT)).toBe(false);
});

test('a character that nothing tells of is known no better than typefaces differ', () => {
  const lines = ['nono', 'onno lon', 'A'].map(lineOf);
  const { error } = sideBearings(lines);
  expect(error('before', 'A', ['o'])).toBeGreaterThan(0.1);
  expect(error('before', '7', ['o'])).toBeGreaterThan(0.1);
});
