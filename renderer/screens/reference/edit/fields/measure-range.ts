import type { Language } from '../../../../../shared/model/text.ts';

/** Whether what was typed is a measure within its range, mm. An empty field and a lone sign are none. */
export function isMeant(typed: number | string, min: number, max: number): typed is number {
  return typeof typed === 'number' && typed >= min && typed <= max;
}

/** The ends of a range as the reader writes numbers. What is shown lies within the range, whatever was rounded. */
export function rangeOf(min: number, max: number, language: Language) {
  const shown = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return { least: shown.format(Math.ceil(min * 100) / 100), most: shown.format(Math.floor(max * 100) / 100) };
}

/** How far a part of a size may begin from the edge of a face, mm: all of it lies on the face. */
export function roomFor(faceMm: number, sizeMm: number): number {
  return Math.max(0, hundredths(faceMm - sizeMm));
}

/** Numbers that were typed with two decimals differ by less than rounding leaves. */
function hundredths(mm: number): number {
  return Math.round(mm * 100) / 100;
}
