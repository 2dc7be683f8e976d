import { areaOf, intersect, type Sides } from './matrix.ts';
import type { PageItem } from './page-walk.ts';

/** Part of the page that pictures must cover for the page to be a scan. */
const SCAN_SHARE = 0.9;
/** Part of the page from which a picture above the first is a layer of a compressed scan (background, ink). */
const LAYER_SHARE = 0.5;
/** Part of a strip that may lie over strips already there: writers let them overlap by a row or two. */
const STRIP_OVERLAP = 0.15;
/** Stencils above a scan from which they are the ink of a compressed scan and not something pasted. */
const INK_STENCILS = 3;
/** Part of a thing that must lie under a later one to be hidden by it. */
const HIDDEN_SHARE = 0.98;
/** Solid things that are looked at for hiding others: the last ones painted. */
const MAX_SOLID = 200;
/** Squares along each side on which coverage is counted. */
const GRID = 120;

/** A scan and what is painted over it. */
export interface ScanLayers {
  /** Places in the operator list of the pictures that make up the scan. */
  readonly scanAt: readonly number[];
  readonly over: readonly PageItem[];
}

/**
 * Tells the scan from what lies over it; null when the page is not covered by pictures.
 *
 * A scan is one picture, strips side by side, or full-page layers on top of each other as in compressed
 * (MRC) files. Whatever is painted before it is hidden by it and does not count.
 */
export function splitScan(items: readonly PageItem[], page: Sides): ScanLayers | null {
  const coverage = new Coverage(page);
  let scanAt: number[] = [];
  let over: PageItem[] = [];
  for (const item of items) {
    const share = areaOf(item.sides) / areaOf(page);
    const isOwn = item.annotation === null;
    if (isOwn && item.opaque && item.kind !== 'text' && share >= SCAN_SHARE) {
      // Hides everything so far: a new start, and no scan at all when it is a plain area.
      coverage.clear();
      scanAt = [];
      over = [];
    }
    if (isOwn && item.kind === 'image' && (isLayer(item, share) || coverage.takes(item))) {
      if (item.opaque) coverage.add(item.sides);
      scanAt.push(item.at);
    } else {
      over.push(item);
    }
  }
  if (coverage.share() < SCAN_SHARE) return null;
  return { scanAt, over: withoutHidden(withoutInk(over)) };
}

function isLayer(item: PageItem, share: number): boolean {
  return share >= SCAN_SHARE || (!item.opaque && share >= LAYER_SHARE);
}

/** Leaves out the stencils of a compressed scan, which carry its ink piece by piece. */
function withoutInk(over: readonly PageItem[]): readonly PageItem[] {
  const stencils = over.filter((item) => item.stencil && item.annotation === null);
  return stencils.length < INK_STENCILS ? over : over.filter((item) => !stencils.includes(item));
}

/** Leaves out what cannot be seen any more because something solid was painted over all of it later. */
function withoutHidden(over: readonly PageItem[]): readonly PageItem[] {
  const solid = over.filter(({ opaque }) => opaque).slice(-MAX_SOLID);
  return over.filter((item) => !solid.some((other) => other.at > item.at && holds(other.sides, item.sides)));
}

function holds(outer: Sides, inner: Sides): boolean {
  return areaOf(intersect(outer, inner)) >= areaOf(inner) * HIDDEN_SHARE;
}

/** Which part of the page is under pictures. */
class Coverage {
  private readonly squares = new Uint8Array(GRID * GRID);
  private readonly page: Sides;

  constructor(page: Sides) {
    this.page = page;
  }

  clear(): void {
    this.squares.fill(0);
  }

  share(): number {
    return this.squares.reduce((sum, taken) => sum + taken, 0) / this.squares.length;
  }

  /** Whether a picture lies beside those already there rather than over them. */
  takes({ sides, opaque }: PageItem): boolean {
    if (!opaque) return false;
    let taken = 0;
    const squares = this.squaresIn(sides);
    for (const square of squares) taken += this.squares[square]!;
    return taken <= squares.length * STRIP_OVERLAP;
  }

  add(sides: Sides): void {
    for (const square of this.squaresIn(sides)) this.squares[square] = 1;
  }

  /** Squares whose middle lies within; for a sliver, the ones that it touches. */
  private squaresIn(sides: Sides): readonly number[] {
    const { left, top, right, bottom } = intersect(sides, this.page);
    const across = (x: number) => ((x - this.page.left) / (this.page.right - this.page.left)) * GRID;
    const down = (y: number) => ((y - this.page.top) / (this.page.bottom - this.page.top)) * GRID;
    const squares: number[] = [];
    const [lastX, lastY] = [Math.round(across(right)), Math.round(down(bottom))];
    for (let y = Math.min(Math.round(down(top)), GRID - 1); y < Math.max(lastY, 1); y++) {
      for (let x = Math.min(Math.round(across(left)), GRID - 1); x < Math.max(lastX, 1); x++) {
        squares.push(y * GRID + x);
      }
    }
    return squares;
  }
}
