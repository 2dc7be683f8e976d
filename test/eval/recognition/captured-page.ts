import { mapPoint, quadToQuad, rectangle } from '../../../shared/imaging/registration/homography.ts';
import type { Corners, Homography } from '../../../shared/model/reference/recognition.ts';
import type { PressedDocument, PressedLine } from '../../press/document.ts';
import { dpiOf, photograph } from '../../press/photograph.ts';
import { printAndScan } from '../../press/print-and-scan.ts';
import { saveJpeg } from '../../press/save.ts';
import { between, partSeed, seeded, wholeBetween } from '../../press/seed.ts';

export type Capture = 'scan' | 'photo';

/** A document as it comes in: a JPEG file, and where the corners of the sheet lie in it. */
export interface CapturedPage {
  readonly jpeg: Uint8Array;
  readonly corners: Corners;
}

/** Scans a print of a document (150 to 300 dpi, up to 1.5 degrees turned), or photographs it by hand. */
export async function capture(document: PressedDocument, by: Capture, seed: number): Promise<CapturedPage> {
  const random = seeded(partSeed(seed, by));
  const quality = wholeBetween(random, 60, 90);
  if (by === 'photo') {
    const taken = photograph(document, { seed, fill: between(random, 0.65, 0.92) });
    const dpi = dpiOf(taken, document.widthMm);
    const jpeg = await saveJpeg({ ...document, raster: taken.raster, dpi }, { quality, withDpi: false });
    return { jpeg, corners: taken.corners };
  }
  const dpi = [150, 200, 240, 300][wholeBetween(random, 0, 3)]!;
  const marked = { ...document, lines: cornerMarks(document) };
  const scan = printAndScan(marked, {
    seed,
    dpi,
    tiltDeg: between(random, -1.5, 1.5),
    marginMm: between(random, 3, 30),
  });
  const [a, b, c, d] = scan.lines.map(({ origin }) => ({ x: origin.xPx, y: origin.yPx }));
  return { jpeg: await saveJpeg(scan, { quality }), corners: [a!, b!, c!, d!] };
}

/** Runs of print without print in the corners, so that they follow the sheet. */
function cornerMarks({ raster }: PressedDocument): PressedLine[] {
  return rectangle(raster.width, raster.height).map(({ x, y }) => ({
    text: '',
    box: { x: 0, y: 0, width: 1, height: 1 },
    face: 'sans',
    sizePx: 1,
    origin: { xPx: x, yPx: y },
  }));
}

/** How far a map of a face strays from where the sheet lies, mm, in the worst of nine places. */
export function strayMm(toPage: Homography, corners: Corners, widthMm: number, heightMm: number): number {
  const back = quadToQuad(corners, rectangle(widthMm, heightMm))!;
  let worst = 0;
  for (const x of [0.1, 0.5, 0.9]) {
    for (const y of [0.1, 0.5, 0.9]) {
      const seen = mapPoint(toPage, x * widthMm, y * heightMm);
      const place = mapPoint(back, seen.x, seen.y);
      worst = Math.max(worst, Math.hypot(place.x - x * widthMm, place.y - y * heightMm));
    }
  }
  return worst;
}
