import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { PageImage } from '../../../electron/readers/reader.ts';
import type { GreyRaster } from '../../../shared/imaging/raster.ts';
import type { Box } from '../../../shared/model/region.ts';

const fonts = createRequire(import.meta.url).resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf');
GlobalFonts.registerFromPath(fonts, 'Drawn');

/** A page drawn for a test, with the place of each line's ink. */
export interface DrawnPage {
  readonly raster: GreyRaster;
  readonly lines: readonly { readonly text: string; readonly box: Box; readonly baselineY: number }[];
}

/** Sets paragraphs in LiberationSans, black on white, with a margin of a tenth of the width. */
export function drawPage(
  paragraphs: readonly string[],
  { width = 1240, height = 1754, fontPx = 28 }: { width?: number; height?: number; fontPx?: number } = {},
): DrawnPage {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000';
  context.font = `${fontPx}px Drawn`;
  const margin = width / 10;
  const lines = [];
  let y = margin + fontPx;
  for (const paragraph of paragraphs) {
    for (const text of wrap(paragraph, (line) => context.measureText(line).width <= width - 2 * margin)) {
      context.fillText(text, margin, y);
      const ink = context.measureText(text);
      const left = margin - ink.actualBoundingBoxLeft;
      const top = y - ink.actualBoundingBoxAscent;
      const box = {
        x: left,
        y: top,
        width: margin + ink.actualBoundingBoxRight - left,
        height: y + ink.actualBoundingBoxDescent - top,
      };
      lines.push({ text, box, baselineY: y });
      y += fontPx * 1.5;
    }
    y += fontPx;
  }
  const { data } = context.getImageData(0, 0, width, height);
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++) grey[at] = data[at * 4]!;
  return { raster: { width, height, channels: 1, data: grey }, lines };
}

/** The raster as the pages reader would hand it over. */
export function asPageImage(raster: GreyRaster, dpi = 150): PageImage {
  return {
    page: 1,
    widthPx: raster.width,
    heightPx: raster.height,
    dpi,
    dpiSource: 'file',
    origin: 'image',
    storage: 'lossless',
    colour: false,
    raster,
  };
}

function wrap(paragraph: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
