import type { ReadDate } from './find.ts';
import type { DateRole, PageKind } from './labels.ts';

/** Two dates of one page that contradict each other. */
export interface Contradiction {
  readonly first: ReadDate;
  readonly second: ReadDate;
  /** No honest process explains it, once both dates are read right. */
  readonly hard: boolean;
}

interface Rule {
  readonly first: DateRole;
  readonly second: DateRole;
  /** Kind of page on which the dates are of one person or event, so that the order must hold; else any. */
  readonly on?: PageKind;
  /** Kind of page on which nothing but one holder is spoken of, so that a breach is a hard contradiction. */
  readonly hardOn?: PageKind;
}

/**
 * First must not come after second.
 *
 * A birth certificate may name a father who died before the birth or an identity card of the mother issued
 * long before, a family book holds children born after its issue: so most rules hold without doubt only on
 * documents that speak of one person.
 */
const RULES: readonly Rule[] = [
  { first: 'birth', second: 'issue', hardOn: 'identity' },
  { first: 'birth', second: 'expiry', hardOn: 'identity' },
  { first: 'issue', second: 'expiry', hardOn: 'identity' },
  { first: 'birth', second: 'registration', hardOn: 'birth' },
  { first: 'birth', second: 'legalisation' },
  { first: 'birth', second: 'marriage', on: 'marriage' },
  { first: 'birth', second: 'death', on: 'death', hardOn: 'death' },
  { first: 'marriage', second: 'death', on: 'death' },
  { first: 'marriage', second: 'registration', on: 'marriage' },
  { first: 'death', second: 'registration', on: 'death', hardOn: 'death' },
  { first: 'marriage', second: 'issue', on: 'marriage' },
  { first: 'death', second: 'issue', on: 'death', hardOn: 'death' },
  { first: 'registration', second: 'issue' },
  { first: 'issue', second: 'legalisation' },
];

/**
 * Contradictions among the dates of one page.
 *
 * A page may name several people, so a rule is broken only when every pair breaks it: when the earliest of
 * the first kind, in its earliest reading, still comes after the latest of the second. In a record
 * of birth, dates whose label names a relative are left out when the child has one.
 */
export function contradictions(dates: readonly ReadDate[], kinds: ReadonlySet<PageKind>): Contradiction[] {
  const own = dates.filter(({ relative }) => !relative);
  const births = own.filter(({ role }) => role === 'birth');
  const judged = kinds.has('birth') && births.length > 0 ? own : dates;
  return RULES.flatMap(({ first, second, on, hardOn }) => {
    if (on !== undefined && !kinds.has(on)) return [];
    const earliest = extreme(judged, first, (a, b) => a < b);
    const latest = extreme(judged, second, (a, b) => a > b);
    if (earliest === null || latest === null || earliest.iso <= latest.iso) return [];
    const hard = hardOn !== undefined && kinds.has(hardOn) && !earliest.date.relative;
    return [{ first: earliest.date, second: latest.date, hard }];
  });
}

function extreme(
  dates: readonly ReadDate[],
  role: DateRole,
  isMoreSo: (a: string, b: string) => boolean,
): { date: ReadDate; iso: string } | null {
  let best: { date: ReadDate; iso: string } | null = null;
  for (const date of dates) {
    if (date.role !== role) continue;
    for (const iso of date.readings) if (best === null || isMoreSo(iso, best.iso)) best = { date, iso };
  }
  return best;
}

/** The kinds of a page, with `identity` only where an expiry date bears the title out. */
export function settledKinds(
  kinds: ReadonlySet<PageKind>,
  dates: readonly ReadDate[],
): ReadonlySet<PageKind> {
  const expires = dates.some(({ role, explicit }) => role === 'expiry' && explicit);
  return new Set([...kinds].filter((kind) => kind !== 'identity' || expires));
}

/** Labelled beyond doubt and with one meaning. */
export function isClear(date: ReadDate): boolean {
  return date.explicit && date.readings.length === 1 && !date.shortYear;
}
