import { expect, test } from 'vitest';
import type { InkTint } from '../../../../../shared/imaging/traces/words/ink-tint.ts';
import {
  againstPeers,
  distanceFromDocument,
  peersOfPrint,
} from '../../../../../shared/imaging/traces/words/print-peers.ts';
import type { WordPrint } from '../../../../../shared/imaging/traces/words/word-prints.ts';
import { glyphPage } from '../../../glyph-page.ts';

const [line] = glyphPage().lines;
const BLACK: InkTint = { blue: 0, red: 0 };

function print(row: number, tint: InkTint, contrast: number): WordPrint {
  const even = { rest: 0, error: 0.02 };
  const measured = { steepness: even, crispness: even, softness: even, stroke: even };
  const word = line!.words[0]!;
  const dark = { rest: contrast, error: 4 };
  return { word, run: row, row, size: 3, stroke: 1, tint, measured: { ...measured, contrast: dark } };
}

const OTHERS = Array.from({ length: 8 }, (_, row) => print(row, BLACK, row % 2));
const far = (word: WordPrint) => {
  const peers = peersOfPrint(word, OTHERS);
  if (!peers) return null;
  const { difference, sigma } = againstPeers(word, peers, 'contrast');
  return { times: difference / sigma, distance: distanceFromDocument(word, peers) };
};

test('darker ink of the same tint is far off, that of another tint is not', () => {
  const same = far(print(20, BLACK, 40))!;
  const other = far(print(20, { blue: -0.1, red: 0.02 }, 40))!;
  expect(same.times).toBeGreaterThan(5);
  expect(other.times).toBeLessThan(same.times / 2);
  expect(other.distance).toBeLessThan(same.distance / 2);
});

test('ink of a colour of its own is held against none of another', () => {
  expect(far(print(20, { blue: -0.07, red: 0.02 }, 0))).not.toBeNull();
  expect(far(print(20, { blue: -0.2, red: 0.1 }, 0))).toBeNull();
});
