import { quantile } from '../../robust.ts';
import type { GlyphPatch } from './glyph-patches.ts';
import type { GlyphPair } from './nearest-pairs.ts';
import type { Patch } from './patch.ts';

/** What two prints differ by is learnt from so many pairs. */
const NEIGHBOURS = 15;
/** Fewer pairs teach nothing. */
const LEAST = 12;
/** Print of several kinds may lie side by side or be of one size: the cleaner kind counts. */
const LOW = 0.25;
/** Copies of one act are shifted alike, to this many pixels. */
const ALIKE_PX = 4;
/** The next line is another entry sooner than the next word: heights count so many times. */
const DOWN = 2;

/** What a pair teaches: by how much two prints differ over the length of their edges, a logarithm. */
interface Lesson {
  readonly pair: GlyphPair;
  readonly first: Patch;
  readonly second: Patch;
  readonly height: number;
  readonly edge: number;
  readonly share: number;
}

/**
 * What pairs of one character teach of two prints, by what is most like a place: a page holds several kinds of print
 * (a zone for machines beside typed entries), and each differs from itself by another amount.
 */
export class Teachers {
  private readonly lessons: readonly Lesson[];

  constructor(
    glyphs: readonly GlyphPatch[],
    taught: readonly { readonly pair: GlyphPair; readonly share: number }[],
  ) {
    this.lessons = taught.map(({ pair, share }) => {
      const first = glyphs[pair.at]!.patch;
      const second = glyphs[pair.other]!.patch;
      return { pair, share, first, second, height: Math.log(first.height), edge: Math.log(pair.edge) };
    });
  }

  /** The low share among those nearest in size and contrast; endless where too few are known. */
  likeSize(first: Patch, second: Patch, edge: number): number {
    const height = Math.log(first.height);
    return this.lowOfNearest(first, second, (lesson) => {
      return Math.abs(lesson.height - height) + Math.abs(lesson.edge - edge);
    });
  }

  /** The low share among those nearest on the page to either of two places. */
  inPlace(first: Patch, second: Patch): number {
    const near = (place: Patch) =>
      this.lowOfNearest(first, second, (lesson) =>
        Math.min(distance(lesson.first, place), distance(lesson.second, place)),
      );
    return Math.min(near(first), near(second));
  }

  /** Leaves out what may be of one act with these two: it would teach that copies are usual. */
  private lowOfNearest(first: Patch, second: Patch, farness: (lesson: Lesson) => number): number {
    const far: number[] = [];
    const shares: number[] = [];
    for (const lesson of this.lessons) {
      const farther = farness(lesson);
      if (far.length === NEIGHBOURS && farther >= far[NEIGHBOURS - 1]!) continue;
      if (isShiftedAlike(lesson, first, second)) continue;
      if (far.length === NEIGHBOURS) {
        far.pop();
        shares.pop();
      }
      let at = far.length;
      while (at > 0 && far[at - 1]! > farther) at--;
      far.splice(at, 0, farther);
      shares.splice(at, 0, lesson.share);
    }
    return shares.length < LEAST ? Number.POSITIVE_INFINITY : quantile(shares, LOW);
  }
}

function isShiftedAlike(lesson: Lesson, first: Patch, second: Patch): boolean {
  const across = lesson.second.x - lesson.first.x;
  const down = lesson.second.y - lesson.first.y;
  const [x, y] = [second.x - first.x, second.y - first.y];
  return (
    (Math.abs(across - x) <= ALIKE_PX && Math.abs(down - y) <= ALIKE_PX) ||
    (Math.abs(across + x) <= ALIKE_PX && Math.abs(down + y) <= ALIKE_PX)
  );
}

/** Paper between two places, px; 0 where they touch. */
function distance(a: Patch, b: Patch): number {
  const across = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const down = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return across + DOWN * down;
}
