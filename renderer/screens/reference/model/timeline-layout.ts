/** An edition and when it was issued. */
export interface TimedEdition {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A stretch of time, in years with their fractions. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An edition as a bar: in which lane, from when until when. */
export interface Bar extends Stretch {
  readonly id: string;
  readonly lane: number;
  /** The end of it is not known, or it is issued still. */
  readonly isOpenAtStart: boolean;
  readonly isOpenAtEnd: boolean;
}

/** Editions laid out over the years. */
export interface Timeline extends Stretch {
  readonly lanes: number;
  readonly bars: readonly Bar[];
  /** Times in which no edition is known to have been issued, between the first and the last. */
  readonly gaps: readonly Stretch[];
  /** Times in which two or more were issued. */
  readonly overlaps: readonly Stretch[];
  readonly ticks: readonly number[];
}

/** How far an open end reaches beyond what is known, years. */
const OPEN_YEARS = 2;

/** Least span of the whole, so that one edition of a year is no bar as wide as the screen, years. */
const LEAST_YEARS = 8;

/** Shorter than this is how exact the dates are, and no gap or overlap, years. */
const EXACT_YEARS = 1 / 24;

/** Steps between years that are written. */
const STEPS = [1, 2, 5, 10, 20, 50, 100];
const MOST_TICKS = 12;

/** Lays editions over the years up to `today` (a year with its fraction). Those of no known time are left out. */
export function timelineOf(editions: readonly TimedEdition[], today: number): Timeline | null {
  const dated = editions.filter(({ from, to }) => from !== null || to !== null);
  if (dated.length === 0) return null;
  const known = dated.flatMap(({ from, to }) => [from && startOf(from), to && endOf(to)]).filter(isNumber);
  const latest = Math.max(...known, dated.some(({ to }) => to === null) ? today : 0);
  const earliest = Math.min(...known);
  const bars = inLanes(
    dated.map(({ id, from, to }) => ({
      id,
      start: from === null ? earliest - OPEN_YEARS : startOf(from),
      end: to === null ? latest + OPEN_YEARS : endOf(to),
      isOpenAtStart: from === null,
      isOpenAtEnd: to === null,
    })),
  );
  const first = Math.min(...bars.map(({ start }) => start));
  const last = Math.max(...bars.map(({ end }) => end));
  const spare = Math.max(0, LEAST_YEARS - (last - first)) / 2;
  const [start, end] = [Math.floor(first - spare), Math.ceil(last + spare)];
  return {
    start,
    end,
    bars,
    lanes: 1 + Math.max(...bars.map(({ lane }) => lane)),
    ...between(bars),
    ticks: ticksOf(start, end),
  };
}

/** 1998 and 1998-01-01 begin at 1998.0, 1998-07 at 1998.5. */
function startOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** Ends count: 1998 ends at 1999.0. */
function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 1;
  return day === undefined ? year + month / 12 : year + (month - 1) / 12 + day / 365;
}

function inLanes(bars: readonly Omit<Bar, 'lane'>[]): readonly Bar[] {
  const ends: number[] = [];
  return bars
    .toSorted((one, other) => one.start - other.start)
    .map((bar) => {
      const free = ends.findIndex((end) => end <= bar.start + EXACT_YEARS);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = bar.end;
      return { ...bar, lane };
    });
}

function between(bars: readonly Bar[]): { gaps: Stretch[]; overlaps: Stretch[] } {
  const edges = [...new Set(bars.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const gaps: Stretch[] = [];
  const overlaps: Stretch[] = [];
  for (const [at, start] of edges.slice(0, -1).entries()) {
    const end = edges[at + 1]!;
    if (end - start < EXACT_YEARS) continue;
    const count = bars.filter((bar) => bar.start <= start && bar.end >= end).length;
    const list = count === 0 ? gaps : count > 1 ? overlaps : null;
    const before = list?.at(-1);
    if (list && before?.end === start) list[list.length - 1] = { start: before.start, end };
    else list?.push({ start, end });
  }
  return { gaps, overlaps };
}

function ticksOf(start: number, end: number): readonly number[] {
  const step = STEPS.find((each) => (end - start) / each <= MOST_TICKS) ?? STEPS.at(-1)!;
  const first = Math.ceil(start / step) * step;
  return Array.from({ length: Math.floor((end - first) / step) + 1 }, (_, at) => first + at * step);
}

function isNumber(value: number | string | null): value is number {
  return typeof value === 'number';
}
