import type { Sheet } from './sheet.ts';

/** Distance from letter to letter and between lines of the zone (ICAO Doc 9303-3, 4.1: ten to the inch). */
const OCR_B_PITCH_MM = 2.54;

/** The font's own pitch is 0.703 of its size: at 3.613 mm the letters stand 2.54 mm apart. */
const SIZE_PT = (OCR_B_PITCH_MM / 0.703) * (72 / 25.4);

export interface MrzPlace {
  readonly xMm: number;
  /** Baseline of the lowest line. */
  readonly lastLineMm: number;
  readonly lineMm: number;
}

/** Prints a machine-readable zone in OCR-B of size 1; its lines become runs of print. */
export function printMrz(sheet: Sheet, lines: readonly string[], place: MrzPlace): void {
  for (const [at, line] of lines.entries()) {
    const yMm = place.lastLineMm - (lines.length - 1 - at) * place.lineMm;
    sheet.print(line, {
      xMm: place.xMm,
      yMm,
      face: 'ocr-b',
      sizePt: SIZE_PT,
      pitchMm: OCR_B_PITCH_MM,
      colour: '#141414',
    });
  }
}
