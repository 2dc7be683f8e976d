import type { Language } from '../../shared/model/text.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Largest first; an age is said in the first unit of which there is at least one. Months and years are means. */
const UNITS = [
  { unit: 'year', ms: 365.25 * DAY_MS, display: 'long' },
  { unit: 'month', ms: 30.44 * DAY_MS, display: 'long' },
  { unit: 'day', ms: DAY_MS, display: 'long' },
  { unit: 'hour', ms: HOUR_MS, display: 'short' },
  { unit: 'minute', ms: MINUTE_MS, display: 'short' },
] as const;

/** How long ago something was, short: `3 min`, `2 days`. A moment ahead of this clock is now. */
export function ageText(ageMs: number, language: Language): string {
  const found = UNITS.find(({ ms }) => ageMs >= ms);
  if (!found) return language === 'nl' ? 'nu' : 'now';
  const { unit, ms, display } = found;
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: display });
  return format.format(Math.floor(ageMs / ms));
}
