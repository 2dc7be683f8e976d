import type { ReadLine } from '../../shared/imaging/mrz/read-zone.ts';
import type { LineStrip } from '../../shared/imaging/mrz/straighten.ts';
import { STRIP_PX } from '../../shared/imaging/mrz/straighten.ts';
import type { GreyRaster } from '../../shared/imaging/raster.ts';
import { MRZ_ALPHABET } from '../../shared/rules/mrz/char-classes.ts';
import type { EngineReading } from '../../shared/rules/mrz/combine.ts';
import { openTesseract, type Tesseract } from './tesseract.ts';

/** White around a line, strip pixels: without it the engine misses characters at the edge. */
const BORDER_PX = 16;

/** One line at a time. */
const PARAMS = {
  tessedit_pageseg_mode: '7',
  tessedit_char_whitelist: MRZ_ALPHABET,
} as const;

let engine: Promise<Tesseract> | undefined;

/** The older, shape-based Tesseract, kept warm. Its neural successor turns fillers into K and L. */
export function mrzEngine(): Promise<Tesseract> {
  engine ??= openTesseract({ langs: ['eng'], data: 'legacy', oem: 'legacy', params: PARAMS }).catch(
    (cause) => {
      engine = undefined;
      throw cause;
    },
  );
  return engine;
}

/** Ends the warm engine; the next reading opens it again. */
export async function closeMrzEngine(): Promise<void> {
  const open = engine;
  engine = undefined;
  // An engine that failed to open has nothing to close, and its reader has already heard why.
  await open?.then((one) => one.close()).catch(() => undefined);
}

/**
 * Reads one line with the engine and gives each cell the character whose middle lies in it.
 *
 * `size` scales the line first (1 is as it stands), for a second look that differs from the first.
 */
export async function engineReading({ strip, grid }: ReadLine, size = 1): Promise<EngineReading[]> {
  const image = framed(strip, size);
  const blocks = await (await mrzEngine()).recognize(image);
  const cells: (EngineReading | 'several')[] = Array.from({ length: grid.count }, () => null);
  for (const block of blocks) {
    for (const { text, confidence, bbox } of symbolsOf(block)) {
      const middle = ((bbox.x0 + bbox.x1) / 2 - BORDER_PX) / size;
      const cell = Math.floor((middle - grid.start) / grid.pitch);
      if (cell < 0 || cell >= cells.length) continue;
      cells[cell] = cells[cell] === null ? { char: text, confidence: confidence / 100 } : 'several';
    }
  }
  return cells.map((cell) => (cell === 'several' ? null : cell));
}

type Block = Awaited<ReturnType<Tesseract['recognize']>>[number];

function symbolsOf(block: Block) {
  return block.paragraphs
    .flatMap((paragraph) => paragraph.lines)
    .flatMap((line) => line.words)
    .flatMap((word) => word.symbols);
}

/** The strip as print on white paper at another size, with a border. */
function framed({ width, dark }: LineStrip, size: number): GreyRaster {
  const inner = { width: Math.floor(width * size), height: Math.floor(STRIP_PX * size) };
  const outer = { width: inner.width + 2 * BORDER_PX, height: inner.height + 2 * BORDER_PX };
  const data = new Uint8Array(outer.width * outer.height).fill(255);
  for (let y = 0; y < inner.height; y++) {
    const fromY = Math.max(0, (y + 0.5) / size - 0.5);
    const top = Math.floor(fromY);
    const below = Math.min(STRIP_PX - 1, top + 1);
    const to = (y + BORDER_PX) * outer.width + BORDER_PX;
    for (let x = 0; x < inner.width; x++) {
      const fromX = Math.max(0, (x + 0.5) / size - 0.5);
      const left = Math.floor(fromX);
      const right = Math.min(width - 1, left + 1);
      const upper =
        dark[top * width + left]! * (1 - fromX + left) + dark[top * width + right]! * (fromX - left);
      const lower =
        dark[below * width + left]! * (1 - fromX + left) + dark[below * width + right]! * (fromX - left);
      data[to + x] = 255 - (upper * (1 - fromY + top) + lower * (fromY - top));
    }
  }
  return { ...outer, channels: 1, data };
}
