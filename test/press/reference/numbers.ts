import { type Day, twoDigits } from '../people.ts';

/** A run of numbers, given out evenly between two days. `head` stands before the digits. */
export interface SeriesPlan {
  readonly head: string;
  readonly digits: number;
  readonly from: number;
  readonly to: number;
  readonly issued: { readonly from: string; readonly to: string };
}

/** A run of numbers that no honest document of the collection bears. */
export interface NumberRun {
  readonly head: string;
  readonly digits: number;
  readonly from: number;
  readonly to: number;
}

/** A number of a run as it is printed. */
export function numberIn(run: NumberRun, value: number): string {
  return `${run.head}${String(value).padStart(run.digits, '0')}`;
}

/** The number given out on a day, past the runs that were lost or imitated. Throws when no series covers the day. */
export function numberOn(series: readonly SeriesPlan[], day: Day, avoid: readonly NumberRun[]): string {
  const iso = isoOf(day);
  const run = series.find(({ issued }) => issued.from <= iso && iso <= issued.to);
  if (run === undefined) throw new RangeError(`no series of numbers for ${iso}`);
  const first = Date.parse(run.issued.from);
  const share = (Date.parse(iso) - first) / (Date.parse(run.issued.to) - first);
  let value = Math.round(run.from + 1 + share * (run.to - run.from - 2));
  for (const { head, from, to } of avoid)
    if (head === run.head && from <= value && value <= to) value = to + 7;
  return numberIn(run, value);
}

/** YYYY-MM-DD. */
export function isoOf({ year, month, day }: Day): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The calendar day of YYYY-MM-DD. */
export function dayOf(iso: string): Day {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}
