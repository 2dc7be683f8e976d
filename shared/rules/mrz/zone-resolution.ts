import type { MrzReading } from '../../model/mrz.ts';

/** Characters of the zone stand 2.54 mm apart, ten to the inch (ICAO Doc 9303-3, 4.5: OCR-B at 10 per inch). */
const CHARACTERS_PER_INCH = 10;

/**
 * Resolution of a page by the pitch of its machine-readable zone, dpi; null when the zone was not read.
 *
 * Better than a guess by the shape of the page, which is the same for A4, passport pages and ID-2 cards.
 */
export function zoneResolution({ chars, turn }: MrzReading): number | null {
  const pitches = chars.flatMap((line) => {
    const [first, last] = [line[0]?.box, line.at(-1)?.box];
    if (!first || !last || line.length < 2) return [];
    const isUpright = turn === 0 || turn === 180;
    const span = isUpright
      ? last.x + last.width / 2 - first.x - first.width / 2
      : last.y + last.height / 2 - first.y - first.height / 2;
    return [Math.abs(span) / (line.length - 1)];
  });
  if (pitches.length === 0) return null;
  const pitchPx = pitches.reduce((sum, pitch) => sum + pitch, 0) / pitches.length;
  return Math.round(pitchPx * CHARACTERS_PER_INCH);
}
