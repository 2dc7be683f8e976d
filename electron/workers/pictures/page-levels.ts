import { maxTileLevel } from '../../../shared/api/addresses.ts';
import type { PictureSize } from '../../../shared/api/schemas/document.ts';
import { halve } from '../../../shared/imaging/halve.ts';
import type { Raster } from '../../../shared/imaging/raster.ts';

/** All halved levels of a page take a third of the page itself. */
const WITH_LEVELS = 4 / 3;

/** A decoded page and its halved levels, each made when it is first asked for. */
export class PageLevels {
  readonly pageCount: number;
  /** What the page takes once every level was made. */
  readonly bytes: number;
  readonly #halved: Raster[];

  constructor(raster: Raster, pageCount: number) {
    this.pageCount = pageCount;
    this.bytes = Math.ceil(raster.data.length * WITH_LEVELS);
    this.#halved = [raster];
  }

  get full(): Raster {
    return this.#halved[0]!;
  }

  get size(): PictureSize {
    return { pageCount: this.pageCount, widthPx: this.full.width, heightPx: this.full.height };
  }

  get maxLevel(): number {
    return maxTileLevel(this.full.width, this.full.height);
  }

  /** The page at a level of the Deep Zoom pyramid, `maxLevel` being the page itself. */
  at(level: number): Raster {
    for (let made = this.#halved.length; made <= this.maxLevel - level; made++) {
      this.#halved.push(halve(this.#halved[made - 1]!));
    }
    return this.#halved[this.maxLevel - level]!;
  }

  /** The smallest level with a longer side of at least so many pixels, or the page itself. */
  notBelow(longestPx: number): Raster {
    const longest = Math.max(this.full.width, this.full.height);
    const halvings = Math.max(0, Math.floor(Math.log2(longest / longestPx)));
    return this.at(this.maxLevel - halvings);
  }
}
