import type { SizeMm } from '../../../../../shared/model/reference/basics.ts';
import type { Language } from '../../../../../shared/model/text.ts';

/** Sizes that documents have by a standard: ISO/IEC 7810 for cards and passports, ISO 216 for paper. */
export const FACE_SIZES = [
  { value: 'ID-1', name: { en: 'Card, ID-1', nl: 'Kaart, ID-1' }, widthMm: 85.6, heightMm: 53.98 },
  { value: 'ID-2', name: { en: 'ID-2', nl: 'ID-2' }, widthMm: 105, heightMm: 74 },
  {
    value: 'ID-3',
    name: { en: 'Passport page, ID-3', nl: 'Paspoortpagina, ID-3' },
    widthMm: 125,
    heightMm: 88,
  },
  { value: 'A4', name: { en: 'A4', nl: 'A4' }, widthMm: 210, heightMm: 297 },
  { value: 'A4-lying', name: { en: 'A4, lying', nl: 'A4, liggend' }, widthMm: 297, heightMm: 210 },
  { value: 'A5', name: { en: 'A5', nl: 'A5' }, widthMm: 148, heightMm: 210 },
  { value: 'A5-lying', name: { en: 'A5, lying', nl: 'A5, liggend' }, widthMm: 210, heightMm: 148 },
] as const;

/** The standard size that this is; null when it is one of its own. */
export function standardSizeOf({ widthMm, heightMm }: SizeMm): string | null {
  return FACE_SIZES.find((each) => each.widthMm === widthMm && each.heightMm === heightMm)?.value ?? null;
}

/** How far a side that was measured on a scan may be from that of a standard and be taken for it. */
const SNAP_MM = 2;
const SNAP_SHARE = 0.01;

/** The size to propose for what is so large on a scan: a standard one where it is as good as that. */
export function proposedSize(scanned: SizeMm): SizeMm {
  const isNear = (seen: number, side: number) => Math.abs(seen - side) <= SNAP_MM + SNAP_SHARE * side;
  const standard = FACE_SIZES.find(
    ({ widthMm, heightMm }) => isNear(scanned.widthMm, widthMm) && isNear(scanned.heightMm, heightMm),
  );
  return standard ? { widthMm: standard.widthMm, heightMm: standard.heightMm } : scanned;
}

/** A size in words: "210 × 148.5". */
export function sizeText({ widthMm, heightMm }: SizeMm, language: Language): string {
  return `${widthMm.toLocaleString(language)} × ${heightMm.toLocaleString(language)}`;
}
