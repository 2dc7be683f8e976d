import type { TracePage } from '../../../../shared/imaging/traces/detector.ts';
import type { PageGlyphs } from '../../../../shared/model/glyphs.ts';
import type { Box } from '../../../../shared/model/region.ts';
import { gaussian, partSeed, seeded } from '../../../press/seed.ts';
import { tracePageOf } from '../../trace-glyphs.ts';

const WIDTH = 1300;
const HEIGHT = 800;
const PAPER = 230;

export interface BarSpec {
  readonly ink: number;
  /** Greys of the two columns beside a bar, as shares of its contrast: how soft its edges are. */
  readonly edges: readonly [outer: number, inner: number];
  /** Depth of the slanting lines that the ground has under the word, grey levels. */
  readonly pattern?: number;
}

/** Lines of a security print slant, and are so far apart, px along a row. */
const LINES_PX = 14;

/** A page on which each letter is a bar where the page says it stands, printed as told for its word. */
export function printedBars(glyphs: PageGlyphs, specOf: (line: number, at: number) => BarSpec): TracePage {
  const random = seeded(partSeed(3, 'bars'));
  const data = Uint8Array.from({ length: WIDTH * HEIGHT }, () => Math.round(PAPER + 2 * gaussian(random)));
  glyphs.lines.forEach(({ words }, line) => {
    words.forEach((word, at) => {
      const { ink, edges, pattern } = specOf(line, at);
      if (pattern) drawLines(data, word.box, pattern);
      const level = ink + 2 * gaussian(random);
      for (const { frame } of word.glyphs) {
        const left = Math.floor(frame.left) + 5;
        for (let y = Math.floor(frame.top); y < frame.bottom; y++) {
          for (let x = left; x < left + 8; x++) {
            const depth = Math.min(x - left, left + 7 - x);
            const share = depth < 2 ? edges[depth]! : 1;
            const grey = PAPER - share * (PAPER - level) + 2 * gaussian(random);
            data[y * WIDTH + x] = Math.round(grey);
          }
        }
      }
    });
  });
  const grey = { width: WIDTH, height: HEIGHT, channels: 1, data } as const;
  return { ...tracePageOf(glyphs), raster: grey, grey };
}

function drawLines(data: Uint8Array, { x: left, y: top, width, height }: Box, depth: number): void {
  for (let y = top - height / 2; y < top + 1.5 * height; y++) {
    for (let x = left - height / 2; x < left + width + height / 2; x++) {
      data[Math.floor(y) * WIDTH + Math.floor(x)]! -=
        (depth / 2) * (1 + Math.sin((2 * Math.PI * (x + y)) / LINES_PX));
    }
  }
}
