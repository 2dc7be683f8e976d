import type { ReadLine } from '../../shared/imaging/mrz/read-zone.ts';
import type { LineStrip } from '../../shared/imaging/mrz/straighten.ts';
import { STRIP_PX } from '../../shared/imaging/mrz/straighten.ts';
import type { GreyRaster } from '../../shared/imaging/raster.ts';
import { MRZ_ALPHABET } from '../../shared/rules/mrz/char-classes.ts';
import type { EngineReading } from '../../shared/rules/mrz/combine.ts';
import { openTesseract, type Tesseract } from './text/tesseract.ts';

/** White around a line, strip pixels: without it the engine misses characters at the edge. */
const BORDER_PX = 16;

/** One line at a time. */
const PARAMS = {
  tessedit_pageseg_mode: '7',
  tessedit_char_whitelist: MRZ_ALPHABET,
} as const;

let engine: Promise<Tesseract> | undefined;

/**
 * The two looks that are worth taking at a line. Strokes made thinner open the counters of M, W, 5 and 8:
 * on 1518 characters of degraded pages the second look mends 17 of the 63 errors of the first.
 */
const LOOKS = {
  plain: { gain: 1, offset: 0 },
  thin: { gain: 2, offset: -128 },
} as const;

export type Look = keyof typeof LOOKS;

/** The older, shape-based Tesseract, kept warm. Its neural successor turns fillers into K and L. */
function mrzEngine(): Promise<Tesseract> {
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

/** Reads one line with the engine and gives each cell the character whose middle lies in it. */
export async function engineReading({ strip, grid }: ReadLine, look: Look): Promise<EngineReading[]> {
  const image = framed(strip, look);
  const blocks = await (await mrzEngine()).recognize(image);
  const cells: (EngineReading | 'several')[] = Array.from({ length: grid.count }, () => null);
  for (const block of blocks) {
    for (const { text, confidence, bbox } of symbolsOf(block)) {
      const middle = (bbox.x0 + bbox.x1) / 2 - BORDER_PX;
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

/** The strip as print on white paper, with a border. */
function framed({ width, dark }: LineStrip, look: Look): GreyRaster {
  const { gain, offset } = LOOKS[look];
  const size = { width: width + 2 * BORDER_PX, height: STRIP_PX + 2 * BORDER_PX };
  const data = new Uint8Array(size.width * size.height).fill(255);
  for (let y = 0; y < STRIP_PX; y++) {
    const to = (y + BORDER_PX) * size.width + BORDER_PX;
    for (let x = 0; x < width; x++) {
      data[to + x] = 255 - Math.min(255, Math.max(0, dark[y * width + x]! * gain + offset));
    }
  }
  return { ...size, channels: 1, data };
}
