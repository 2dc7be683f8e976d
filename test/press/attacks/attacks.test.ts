import { describe, expect, it } from 'vitest';
import type { Box } from '../../../shared/model/region.ts';
import { makeCard } from '../card.ts';
import { fieldOf, type PressedDocument } from '../document.ts';
import { makeLetter } from '../letter.ts';
import { printAndScan } from '../print-and-scan.ts';
import type { Altered } from './altered.ts';
import { copyGlyph } from './copy-digit.ts';
import { eraseField } from './erase.ts';
import { moveWord } from './move-word.ts';
import { replaceWord } from './replace-word.ts';
import { resizeAndPaste } from './resize-paste.ts';
import { retypeWord } from './retype.ts';
import { swapPortrait } from './swap-portrait.ts';
import { repeatMark, transplantMark } from './transplant-mark.ts';

const scan = printAndScan(makeCard({ seed: 2, side: 'back' }), { seed: 2 });
const second = printAndScan(makeCard({ seed: 3, side: 'back' }), { seed: 3 });

const ATTACKS: readonly (readonly [kind: string, altered: Altered])[] = [
  ['copy-digit', copyGlyph(scan, 'birthDate', 0, 9)],
  ['retype', retypeWord(scan, 'birthPlace', 'Altenbruck')],
  [
    'retype-matched',
    retypeWord(scan, 'birthPlace', 'Altenbruck', { matchGrain: true, sizeShare: 1.1, downPx: 2 }),
  ],
  ['move-word', moveWord(scan, 'birthDate', 6, -3)],
  ['copy-word', replaceWord(scan, 'expiryDate', 'birthDate')],
  ['splice-word', replaceWord(scan, 'birthDate', 'birthDate', second)],
  ['resize-paste', resizeAndPaste(scan, 'expiryDate', 'birthDate', 1.1)],
  ['erase', eraseField(scan, 'birthPlace', 'flat-paint')],
];

const front = printAndScan(makeCard({ seed: 2, side: 'front' }), { seed: 2 });
const otherFront = printAndScan(makeCard({ seed: 3, side: 'front' }), { seed: 3 });
const letter = printAndScan(makeLetter({ seed: 2, dpi: 150 }), { seed: 2 });
const otherLetter = printAndScan(makeLetter({ seed: 5, dpi: 150 }), { seed: 5 });

describe('marks', () => {
  it.each([
    ['transplant-stamp', letter, transplantMark(letter, 'stamp', otherLetter, 'darkest')],
    ['transplant-signature', letter, transplantMark(letter, 'signature', otherLetter, 'cut-out')],
    ['repeat-stamp', letter, repeatMark(letter, 'cut-out')],
    ['swap-portrait', front, swapPortrait(front, otherFront)],
  ] as const)('%s changes its region and nothing else', (kind, before, altered) => {
    expect(altered?.kind).toBe(kind);
    const changed = changedBox(before, altered!.document);
    expect(changed).not.toBeNull();
    expect(inside(changed!, altered!.region, 0)).toBe(true);
  });

  it('are not there on every page', () => {
    expect(swapPortrait(letter, front)).toBeNull();
    expect(transplantMark(letter, 'stamp', scan, 'darkest')).toBeNull();
    expect(repeatMark(scan, 'darkest')).toBeNull();
  });
});

describe.each(ATTACKS)('%s', (kind, altered) => {
  it('changes pixels in its region and nowhere else', () => {
    expect(altered.kind).toBe(kind);
    const changed = changedBox(scan, altered.document);
    expect(changed).not.toBeNull();
    expect(inside(changed!, altered.region, 8)).toBe(true);
    expect(changed!.width * changed!.height).toBeGreaterThan(
      0.4 * altered.region.width * altered.region.height,
    );
  });
});

describe('altered documents', () => {
  it('say what is printed now', () => {
    const { document } = copyGlyph(scan, 'birthDate', 0, 9);
    const before = fieldOf(scan, 'birthDate').text;
    expect(fieldOf(document, 'birthDate').text).toBe(before.slice(0, 9) + before[0]);
    expect(fieldOf(replaceWord(scan, 'expiryDate', 'birthDate').document, 'expiryDate').text).toBe(before);
    expect(fieldOf(scan, 'birthDate').text).toBe(before);
  });

  it('refuses letters and fields that are not there', () => {
    expect(() => copyGlyph(scan, 'birthDate', 0, 40)).toThrow(RangeError);
    expect(() => moveWord(scan, 'shoeSize', 1, 1)).toThrow(RangeError);
  });
});

function inside(box: Box, region: Box, slackPx: number): boolean {
  return (
    box.x >= region.x - slackPx &&
    box.y >= region.y - slackPx &&
    box.x + box.width <= region.x + region.width + slackPx &&
    box.y + box.height <= region.y + region.height + slackPx
  );
}

function changedBox(before: PressedDocument, after: PressedDocument): Box | null {
  const { width, height, data } = before.raster;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let at = 0; at < data.length; at++) {
    if (data[at] === after.raster.data[at]) continue;
    const x = Math.floor(at / 3) % width;
    const y = Math.floor(at / 3 / width);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
