import type { PressedDocument } from './document.ts';
import { paperOf } from './paper.ts';
import { photographed } from './photograph.ts';
import { printAndScan } from './print-and-scan.ts';
import { between, partSeed, type Random, seeded } from './seed.ts';

/** How a sheet becomes an image. */
export const CAPTURES = ['fine-scan', 'office-scan', 'grainy-scan', 'book-scan', 'photo'] as const;
export type Capture = (typeof CAPTURES)[number];

/** Pixels along the longer side of a photograph of a card, and of a page. */
const PHOTO_PX = { card: 1500, page: 2600 } as const;
const SMALL_SHEET_MM = 130;

/** Prints a document on some paper and scans or photographs it, at this resolution where it is a scan. */
export function captureSheet(
  document: PressedDocument,
  { by, dpi, seed }: { by: Capture; dpi: number; seed: number },
): PressedDocument {
  const random = seeded(partSeed(seed, 'capture'));
  if (by === 'photo') return photographOf(document, seed, random);
  const paper = paperOf(seed);
  const common = { seed, dpi, paper, tiltDeg: between(random, -0.8, 0.8), dust: 10 * random() };
  switch (by) {
    case 'fine-scan':
      return printAndScan(document, {
        ...common,
        blurPx: between(random, 0.45, 0.8),
        grain: between(random, 1.2, 2.6),
        tonerSpread: between(random, 0.1, 0.3),
      });
    case 'office-scan':
      return printAndScan(document, {
        ...common,
        blurPx: between(random, 0.6, 1),
        grain: between(random, 1.5, 3),
        sharpening: between(random, 0.4, 1.3),
        whiteAt: between(random, 228, 255),
      });
    case 'grainy-scan':
      return printAndScan(document, {
        ...common,
        blurPx: between(random, 0.6, 1.2),
        grain: between(random, 3.5, 6),
        tonerSpread: between(random, 0.2, 0.5),
        gain: between(random, 0.93, 0.98),
        sharpening: random() < 0.4 ? between(random, 0.2, 0.6) : 0,
      });
    case 'book-scan': {
      const mm = dpi / 25.4;
      const curl = {
        side: random() < 0.5 ? 'left' : 'right',
        reachPx: between(random, 6, 16) * mm,
        bendPx: between(random, -1.5, 1.5) * mm,
        shade: between(random, 0.1, 0.4),
      } as const;
      const grain = between(random, 2, 4);
      return printAndScan(document, { ...common, blurPx: between(random, 0.6, 1), grain, curl });
    }
  }
}

/** Printed first, as anything that is photographed: at the resolution of the drawing, and without a scanner's grain. */
function photographOf(document: PressedDocument, seed: number, random: Random): PressedDocument {
  const flat = { seed, tiltDeg: 0, marginMm: 0, blurPx: 0.4, grain: 0.8, dust: 0, paper: paperOf(seed) };
  return photographed(printAndScan(document, flat), {
    seed,
    ...photoSizeOf(document),
    slant: 0.03,
    turnDeg: 3,
    fill: between(random, 0.8, 0.95),
  });
}

/** The size of a photograph of a sheet. */
export function photoSizeOf({ widthMm, heightMm }: PressedDocument): { widthPx: number; heightPx: number } {
  const longer = PHOTO_PX[Math.max(widthMm, heightMm) < SMALL_SHEET_MM ? 'card' : 'page'];
  const shorter = Math.round(longer * 0.75);
  return heightMm > widthMm ? { widthPx: shorter, heightPx: longer } : { widthPx: longer, heightPx: shorter };
}
