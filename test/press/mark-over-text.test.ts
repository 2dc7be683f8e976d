import { describe, expect, it } from 'vitest';
import { layMarkOver } from './attacks/lay-mark-over.ts';
import { CAPTURES } from './capture.ts';
import { stampedPlan } from './honest-pages.ts';
import { overlap } from './ink.ts';
import { makeLetter } from './letter.ts';
import { markedOverText } from './mark-over-text.ts';
import { seeded } from './seed.ts';

const letter = makeLetter({ seed: 4, dpi: 120 });

describe('ink over print', () => {
  it('darkens what it crosses, and nothing else changes', () => {
    const marked = markedOverText(letter, 4);
    const added = marked.marks.slice(letter.marks.length);
    expect(added[0]?.kind).toBe('stamp');
    expect(letter.lines.some(({ box }) => overlap(box, added[0]!.box))).toBe(true);
    const { width, data } = marked.raster;
    let crossings = 0;
    for (const [at, level] of data.entries()) {
      const before = letter.raster.data[at]!;
      if (level === before) continue;
      const [x, y] = [Math.floor(at / 3) % width, Math.floor(at / 3 / width)];
      expect(level).toBeLessThan(before);
      expect(added.some(({ box }) => overlap(box, { x, y, width: 1, height: 1 }))).toBe(true);
      if (before < 60) crossings++;
    }
    expect(crossings).toBeGreaterThan(50);
    expect(Buffer.compare(data, markedOverText(letter, 4).raster.data)).toBe(0);
  });

  it('meets every capture and every channel in a row of pages', () => {
    const plans = Array.from({ length: 135 }, (_, at) => stampedPlan(1, at));
    const met = new Set(plans.map(({ sort, capture, channel }) => `${sort} ${capture} ${channel}`));
    expect(met.size).toBe(3 * CAPTURES.length * 9);
  });
});

describe('a picture of a stamp laid over print', () => {
  const source = makeLetter({ seed: 9, dpi: 120 });
  const lay = (opacity: number) => layMarkOver(letter, source, { opacity, random: seeded(2) })!;
  const darkIn = ({ document, region }: ReturnType<typeof lay>) => {
    let dark = 0;
    for (let y = region.y; y < region.y + region.height; y++) {
      for (let x = region.x; x < region.x + region.width; x++) {
        if (document.raster.data[(y * document.raster.width + x) * 3]! < 60) dark++;
      }
    }
    return dark;
  };

  it('hides it where it is opaque, and the less the fainter it is', () => {
    const faint = darkIn(lay(0));
    expect(faint).toBeGreaterThan(0);
    expect(darkIn(lay(1))).toBeLessThan(0.9 * faint);
    expect(lay(1).region).toEqual(lay(0).region);
    expect(lay(1).kind).toBe('lay-stamp-over');
  });

  it('needs a stamp, and print to lie on', () => {
    const bare = { ...source, marks: [] };
    expect(layMarkOver(letter, bare, { opacity: 1, random: seeded(2) })).toBeNull();
    expect(layMarkOver({ ...letter, lines: [] }, source, { opacity: 1, random: seeded(2) })).toBeNull();
  });
});
