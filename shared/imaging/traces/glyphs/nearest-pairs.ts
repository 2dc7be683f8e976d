import type { GreyRaster } from '../../raster.ts';
import { coarseSignature, SIGNATURE_CELLS } from './coarse-signature.ts';
import type { GlyphPatch } from './glyph-patches.ts';
import { measurePair } from './measure-pair.ts';
import type { Patch } from './patch.ts';

/** A character, the other of its class that is most like it, and what they differ by. */
export interface GlyphPair {
  readonly text: string;
  readonly first: Patch;
  readonly second: Patch;
  /** Standard deviation of the difference at the best shift, grey levels. */
  readonly distance: number;
  /** Root of the mean squared gradient of the first: what a small shift or spread of ink changes. */
  readonly edge: number;
  /** Least distance of either to a third of the class, in the same scale; null without one. */
  readonly next: number | null;
  readonly isPitched: boolean;
}

/** The same character may differ by so much in its box, px. */
const BOX_SLACK_PX = 2;
/** Of each character the so many others most like it by their signatures are measured. */
const CLOSEST = 4;
/** Of a class that occurs more often, the first so many are compared: pairs grow with the square. */
const MAX_OF_ONE = 400;
/** Copies lie apart: boxes that touch are one character read twice. */
const MIN_APART_PX = 4;
/** Digits are one class: one that was misread would else have no other to be compared with. */
const DIGIT = 'digit';

/** For each character the nearest of its class, each pair once. */
export function nearestPairs(grey: GreyRaster, glyphs: readonly GlyphPatch[]): GlyphPair[] {
  const classes = new Map<string, GlyphPatch[]>();
  for (const glyph of glyphs) {
    const key = `${/\d/.test(glyph.text) ? DIGIT : glyph.text} ${glyph.isPitched}`;
    const list = classes.get(key);
    if (!list) classes.set(key, [glyph]);
    else if (list.length < MAX_OF_ONE) list.push(glyph);
  }
  return [...classes.values()].flatMap((list) => pairsOfOne(grey, list));
}

/** Two of a class as measured, by their places. */
interface Measured {
  readonly at: number;
  readonly other: number;
  readonly distance: number;
  readonly edge: number;
}

function pairsOfOne(grey: GreyRaster, glyphs: readonly GlyphPatch[]): GlyphPair[] {
  const { isPitched } = glyphs[0]!;
  const list = glyphs.map(({ patch }) => patch);
  const signatures = list.map((patch) => coarseSignature(grey, patch));
  const measured = new Map<number, Measured>();
  const ofGlyph = list.map((): Measured[] => []);
  for (let at = 0; at < list.length; at++) {
    for (const other of likeliest(at, list, signatures)) {
      const key = Math.min(at, other) * list.length + Math.max(at, other);
      if (measured.has(key)) continue;
      const found = measurePair(grey, list[at]!, list[other]!);
      if (found === null) continue;
      const pair = { at, other, ...found };
      measured.set(key, pair);
      ofGlyph[at]!.push(pair);
      ofGlyph[other]!.push(pair);
    }
  }
  const nearest = new Set(ofGlyph.flatMap((pairs) => (pairs.length > 0 ? [nearestOf(pairs)] : [])));
  return [...nearest].map((pair) => {
    const third = [...ofGlyph[pair.at]!, ...ofGlyph[pair.other]!].filter((one) => one !== pair);
    const next = third.length > 0 ? Math.min(...third.map(({ distance }) => distance)) : null;
    const { at, other, distance, edge } = pair;
    return {
      text: glyphs[at]!.text,
      first: list[at]!,
      second: list[other]!,
      distance,
      edge,
      next,
      isPitched,
    };
  });
}

function nearestOf(pairs: readonly Measured[]): Measured {
  return pairs.reduce((best, pair) => (pair.distance < best.distance ? pair : best));
}

/** Places of the others with like boxes whose signatures come nearest. */
function likeliest(at: number, list: readonly Patch[], signatures: readonly Float32Array[]): number[] {
  const own = list[at]!;
  const signature = signatures[at]!;
  const near: { readonly other: number; readonly unlike: number }[] = [];
  for (let other = 0; other < list.length; other++) {
    const patch = list[other]!;
    if (other === at) continue;
    if (Math.abs(patch.width - own.width) > BOX_SLACK_PX) continue;
    if (Math.abs(patch.height - own.height) > BOX_SLACK_PX || touching(own, patch)) continue;
    let unlike = 0;
    const theirs = signatures[other]!;
    for (let cell = 0; cell < SIGNATURE_CELLS; cell++) unlike += (signature[cell]! - theirs[cell]!) ** 2;
    near.push({ other, unlike });
  }
  return near
    .sort((a, b) => a.unlike - b.unlike)
    .slice(0, CLOSEST)
    .map(({ other }) => other);
}

function touching(a: Patch, b: Patch): boolean {
  return (
    a.x < b.x + b.width + MIN_APART_PX &&
    b.x < a.x + a.width + MIN_APART_PX &&
    a.y < b.y + b.height + MIN_APART_PX &&
    b.y < a.y + a.height + MIN_APART_PX
  );
}
