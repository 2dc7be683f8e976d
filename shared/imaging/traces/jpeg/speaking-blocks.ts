import type { ComponentCoefficients } from '../../jpeg/coefficients.ts';
import type { Orientation } from '../../orient.ts';
import { orientBox } from '../../orient-box.ts';
import type { Raster } from '../../raster.ts';
import { FREQUENCIES, placeOf } from './history.ts';

/** Coefficients other than zero that a block has at least to say something. */
const LEAST_IN_BLOCK = 3;
/** Levels so near the ends of the scale were cut off, or may have been when the page was decoded before. */
const [LOWEST, HIGHEST] = [3, 252];
/**
 * Most pixels of a block that are cut off, by class. Cutting off moves the coefficients of a block off the steps of an
 * earlier compression, the more pixels it cuts the further: blocks of one class are alike in how much they still show.
 */
const CUT_OFF = [0, 8, 24, 40] as const;
/** A block of which fewer coefficients than this are not zero is quiet: paper and faint patterns, no print. */
const LEAST_OF_PRINT = 8;

/** Blocks that are alike, so that values in them occur as often. */
export interface BlockClass {
  /** By their place in the plane, `y * stride + x`. */
  readonly blocks: readonly number[];
  readonly isQuiet: boolean;
}

/** A JPEG's luminance, the page it shows, and how that lies to it. */
export interface StoredPlane {
  readonly plane: ComponentCoefficients;
  readonly raster: Raster;
  readonly stored: { readonly width: number; readonly height: number };
  readonly orientation: Orientation;
}

/** Blocks with something in them: print and quiet ones apart, and those apart that are cut off as much. */
export function speakingBlocks({ plane, raster, stored, orientation }: StoredPlane): readonly BlockClass[] {
  const print: number[][] = CUT_OFF.map(() => []);
  const quiet: number[][] = CUT_OFF.map(() => []);
  for (let y = 0; y < plane.blocksHigh; y++) {
    for (let x = 0; x < plane.blocksWide; x++) {
      const at = y * plane.stride + x;
      let count = 0;
      for (let f = 0; f < FREQUENCIES; f++) if (plane.values[64 * at + placeOf(f)] !== 0) count++;
      if (count < LEAST_IN_BLOCK) continue;
      const box = { x: 8 * x, y: 8 * y, width: 8, height: 8 };
      const onPage = orientation === 1 ? box : orientBox(box, stored, orientation);
      const cut = cutOff(raster, onPage.x, onPage.y);
      const own = CUT_OFF.findIndex((most) => cut <= most);
      if (own >= 0) (count < LEAST_OF_PRINT ? quiet : print)[own]!.push(at);
    }
  }
  return [
    ...print.map((blocks) => ({ blocks, isQuiet: false })),
    ...quiet.map((blocks) => ({ blocks, isQuiet: true })),
  ];
}

/** Pixels of a block of which some colour is at the end of the scale: colours are cut off one by one. */
function cutOff({ width, channels, data }: Raster, x: number, y: number): number {
  let count = 0;
  for (let row = 0; row < 8; row++) {
    const from = ((y + row) * width + x) * channels;
    for (let at = from; at < from + 8 * channels; at += channels) {
      for (let sample = at; sample < at + channels; sample++) {
        const level = data[sample]!;
        if (level > LOWEST && level < HIGHEST) continue;
        count++;
        break;
      }
    }
  }
  return count;
}
