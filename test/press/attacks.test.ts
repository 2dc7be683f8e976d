import { describe, expect, it } from 'vitest';
import type { Box } from '../../shared/model/region.ts';
import { type Altered, copyGlyph, moveWord, replaceWord, retypeWord } from './attacks.ts';
import { makeCard } from './card.ts';
import { fieldOf, type PressedDocument } from './document.ts';
import { printAndScan } from './print-and-scan.ts';

const scan = printAndScan(makeCard({ seed: 2, side: 'back' }), { seed: 2 });
const second = printAndScan(makeCard({ seed: 3, side: 'back' }), { seed: 3 });

const ATTACKS: readonly (readonly [kind: string, altered: Altered])[] = [
  ['copy-glyph', copyGlyph(scan, 'birthDate', 0, 9)],
  ['retype', retypeWord(scan, 'birthPlace', 'Altenbruck')],
  [
    'retype-matched',
    retypeWord(scan, 'birthPlace', 'Altenbruck', { matchGrain: true, sizeShare: 1.1, downPx: 2 }),
  ],
  ['move-word', moveWord(scan, 'birthDate', 6, -3)],
  ['copy-word', replaceWord(scan, 'expiryDate', 'birthDate')],
  ['splice-word', replaceWord(scan, 'birthDate', 'birthDate', second)],
];

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
