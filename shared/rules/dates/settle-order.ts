import type { ReadingLanguage } from '../../model/words.ts';
import type { PlacedDate } from './placed-date.ts';

/**
 * Settles whether 03/04/1980 is the third of April or the fourth of March, where the page tells.
 *
 * Only English puts the month first; on an English page another date with a day above 12 shows the order.
 * What is not settled keeps both readings.
 */
export function settleOrder(
  dates: readonly PlacedDate[],
  languages: readonly ReadingLanguage[],
): readonly PlacedDate[] {
  const english = languages.length === 0 || languages.includes('eng');
  const dayFirst = dates.some(({ written, line }) => tellsOrder(line.text.slice(written.start), 'day'));
  const monthFirst = dates.some(({ written, line }) => tellsOrder(line.text.slice(written.start), 'month'));
  return dates.map((date) => {
    const { written, label } = date;
    if (written.form !== 'numeric' || written.readings.length < 2) return date;
    if (!english || (label !== null && !date.english) || (dayFirst && !monthFirst)) return keep(date, 'day');
    return monthFirst && !dayFirst ? keep(date, 'month') : date;
  });
}

function tellsOrder(text: string, first: 'day' | 'month'): boolean {
  const match = /^(\d{1,2}) ?[-/] ?(\d{1,2}) ?[-/]/.exec(text);
  if (match === null) return false;
  return first === 'day' ? Number(match[1]) > 12 : Number(match[2]) > 12;
}

function keep(date: PlacedDate, first: 'day' | 'month'): PlacedDate {
  const { written, line } = date;
  const day = /^\d{1,2}/.exec(line.text.slice(written.start))?.[0].padStart(2, '0') ?? '';
  const readings = written.readings.filter((iso) =>
    first === 'day' ? iso.endsWith(`-${day}`) : iso.slice(5, 7) === day,
  );
  return { ...date, written: { ...written, readings } };
}
