import { type GreyRaster, type Raster, toGrey } from '../../../../shared/imaging/raster.ts';
import type { TracePage } from '../../../../shared/imaging/traces/detector.ts';
import type { Page } from '../../../../shared/model/page.ts';
import type { Box } from '../../../../shared/model/region.ts';
import type { PageText, ReadLine, ReadWord } from '../../../../shared/model/words.ts';
import type { PressedDocument } from '../../../press/document.ts';
import { gaussian, seeded } from '../../../press/seed.ts';

/** What detectors see of a page of the press, its text read without fault. */
export function pressedPage(document: PressedDocument, page: Partial<Page> = {}): TracePage {
  return tracePage(document.raster, document.lines, { dpi: document.dpi, ...page });
}

/** What detectors see of pixels with this text on them. */
export function tracePage(
  raster: Raster,
  lines: readonly { readonly text: string; readonly box: Box }[],
  page: Partial<Page> = {},
): TracePage {
  const { width, height, channels } = raster;
  return {
    page: {
      page: 1,
      widthPx: width,
      heightPx: height,
      dpi: 300,
      dpiSource: 'file',
      origin: 'image',
      storage: 'lossless',
      colour: channels === 3,
      ...page,
    },
    raster,
    grey: toGrey(raster),
    text: textOf(lines),
    glyphs: null,
    jpeg: null,
  };
}

/** Paper of one level with white noise, drawn by a seed. */
export function noisyPaper(
  width: number,
  height: number,
  { level = 220, grain = 3, seed = 1 } = {},
): GreyRaster {
  const random = seeded(seed);
  const data = Uint8Array.from({ length: width * height }, () =>
    Math.max(0, Math.min(255, Math.round(level + grain * gaussian(random)))),
  );
  return { width, height, channels: 1, data };
}

function textOf(lines: readonly { readonly text: string; readonly box: Box }[]): PageText {
  return {
    page: 1,
    turn: 0,
    languages: ['eng'],
    script: null,
    unread: null,
    lines: lines.map(({ text, box }): ReadLine => {
      const baseline = {
        x0: box.x,
        y0: box.y + box.height,
        x1: box.x + box.width,
        y1: box.y + box.height,
      };
      return { text, box, confidence: 0.95, baseline, words: wordsOf(text, box) };
    }),
  };
}

/** Words of a line, as if every letter were as wide. */
function wordsOf(line: string, box: Box): ReadWord[] {
  const letter = box.width / line.length;
  return [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    confidence: 0.95,
    symbols: [],
    box: { ...box, x: box.x + index * letter, width: text.length * letter },
  }));
}
