import type { GreyRaster } from '../../raster.ts';
import { coarseSignature, SIGNATURE_CELLS } from './coarse-signature.ts';
import type { GlyphPatch } from './glyph-patches.ts';
import { type Laying, layOver, measureLaid, type PairMeasure, REACH_PX } from './measure-pair.ts';
import type { Patch } from './patch.ts';

/** Two characters of like form, by their places in the list, and how they lie over one another. */
export interface GlyphPair extends PairMeasure {
  readonly at: number;
  readonly other: number;
}

/** The same character may differ by so much in its box, px. */
const BOX_SLACK_PX = 2;
/** Of each character the so many others most like it by their signatures are laid over it. */
const CLOSEST = 5;
/** Of these, so many are measured. */
const MEASURED = 3;
/** Boxes that lie nearer than they are shifted are one character found twice, px. */
const MIN_APART_PX = REACH_PX + 1;

interface Laid {
  readonly at: number;
  readonly other: number;
  readonly laid: Laying;
}

/** For each character the ones nearest in form, whatever was read; each pair once. */
export function nearestPairs(grey: GreyRaster, glyphs: readonly GlyphPatch[]): readonly GlyphPair[] {
  const list = glyphs.map(({ patch }) => patch);
  const byWidth = widthsOf(list);
  const signatures = list.map((patch) => coarseSignature(grey, patch));
  const seen = new Map<number, Laid | null>();
  const wanted = new Set<Laid>();
  const own = list.map((): Laid[] => []);
  for (let at = 0; at < list.length; at++) {
    for (const other of likeliest(at, list, signatures, byWidth)) {
      const key = Math.min(at, other) * list.length + Math.max(at, other);
      if (seen.has(key)) continue;
      const laid = layOver(grey, list[at]!, list[other]!);
      const pair = laid && { at, other, laid };
      seen.set(key, pair);
      if (pair === null) continue;
      own[at]!.push(pair);
      own[other]!.push(pair);
    }
  }
  for (const pairs of own) {
    pairs.sort((a, b) => a.laid.variance - b.laid.variance);
    for (const pair of pairs.slice(0, MEASURED)) wanted.add(pair);
  }
  return [...wanted].flatMap(({ at, other, laid }) => {
    const measure = measureLaid(grey, list[at]!, laid);
    return measure === null ? [] : [{ at, other, ...measure }];
  });
}

function widthsOf(list: readonly Patch[]): ReadonlyMap<number, readonly number[]> {
  const widths = new Map<number, number[]>();
  for (const [at, { width }] of list.entries()) {
    const same = widths.get(width);
    if (same) same.push(at);
    else widths.set(width, [at]);
  }
  return widths;
}

/** Places of the others with like boxes whose signatures come nearest, the nearest first. */
function likeliest(
  at: number,
  list: readonly Patch[],
  signatures: readonly Float32Array[],
  byWidth: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const own = list[at]!;
  const signature = signatures[at]!;
  const near: { readonly other: number; readonly unlike: number }[] = [];
  let enough = Number.POSITIVE_INFINITY;
  for (let width = own.width - BOX_SLACK_PX; width <= own.width + BOX_SLACK_PX; width++) {
    for (const other of byWidth.get(width) ?? []) {
      const patch = list[other]!;
      if (other === at || Math.abs(patch.height - own.height) > BOX_SLACK_PX || touching(own, patch))
        continue;
      let unlike = 0;
      const theirs = signatures[other]!;
      for (let cell = 0; cell < SIGNATURE_CELLS && unlike < enough; cell++) {
        unlike += (signature[cell]! - theirs[cell]!) ** 2;
      }
      if (unlike >= enough) continue;
      near.push({ other, unlike });
      near.sort((a, b) => a.unlike - b.unlike);
      if (near.length > CLOSEST) near.pop();
      if (near.length === CLOSEST) enough = near.at(-1)!.unlike;
    }
  }
  return near.map(({ other }) => other);
}

function touching(a: Patch, b: Patch): boolean {
  return (
    a.x < b.x + b.width + MIN_APART_PX &&
    b.x < a.x + a.width + MIN_APART_PX &&
    a.y < b.y + b.height + MIN_APART_PX &&
    b.y < a.y + a.height + MIN_APART_PX
  );
}
