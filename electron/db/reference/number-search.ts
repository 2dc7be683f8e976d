import { type RawBuilder, sql } from 'kysely';
import type { NumberAnswer, ReferenceRow } from '../../../shared/api/schemas/reference/search.ts';
import type { NumberList } from '../../../shared/model/reference/issuing.ts';
import type { Numbering } from '../../../shared/model/reference/reference-model.ts';
import {
  fitsMask,
  isWithin,
  numberKey,
  numberLength,
  numberShape,
} from '../../../shared/rules/reference/number-key.ts';
import type { Db } from '../open.ts';
import type { Json } from '../schema.ts';
import { choose } from './choose.ts';
import { referenceRows } from './row.ts';

/** So many items are shown of each kind of answer: more tell nothing. */
export const ITEMS_MAX = 100;
/** So many runs of them: a list may hold a number twice. */
const RUNS_MAX = 1000;

type Series = Numbering['series'][number];
type Range = NumberList['ranges'][number];

interface Asked {
  readonly number: string;
  readonly issuer: string | null;
}

interface Place {
  readonly item: number;
  readonly shown: Json;
}

/** Where a number belongs, in the order of lists: series it falls in, masks it fits, lists on which it stands. */
export async function searchNumber(db: Db, asked: Asked): Promise<NumberAnswer> {
  const series = await runsAround<Series>(db, 'series', asked);
  const ranges = await runsAround<Range>(db, 'range', asked);
  const masks = await masksOf(db, asked);
  const items = [...new Set([...series, ...ranges, ...masks].map(({ item }) => item))];
  const rows = await referenceRows(db, items);
  const rowOf = new Map(items.map((item, at): [number, ReferenceRow] => [item, rows[at]!]));
  return {
    series: series.map(({ item, run: { from, to, issued } }) => ({
      ...{ model: rowOf.get(item)!, from, to, first: issued.from, last: issued.to },
    })),
    masks: masks.map(({ item, mask }) => ({ model: rowOf.get(item)!, mask })),
    listed: ranges.map(({ item, run: { from, to, why, since } }) => ({
      ...{ list: rowOf.get(item)!, from, to, why, since },
    })),
  };
}

/** Runs that a number lies in. Their keys as a whole leave out what is certainly elsewhere; the rest is compared. */
async function runsAround<R extends Series | Range>(db: Db, what: 'series' | 'range', asked: Asked) {
  const shape = numberShape(asked.number);
  if (shape === '') return [];
  const key = numberKey(asked.number);
  const around = { what, shape, which: sql`from_key <= ${key} AND to_key >= ${key}` };
  const places = await placesWith(db, around, asked.issuer);
  return places
    .map(({ item, shown }) => ({ item, run: JSON.parse(shown) as R }))
    .filter(({ run }) => isWithin(asked.number, run.from, run.to));
}

async function masksOf(db: Db, asked: Asked) {
  const ofLength = { what: 'mask', shape: String(numberLength(asked.number)) } as const;
  const { rows } = await sql<{ mask: string }>`
    SELECT DISTINCT from_key AS mask FROM reference_numbers
    WHERE what = ${ofLength.what} AND shape = ${ofLength.shape}`.execute(db);
  const fitting = rows.map(({ mask }) => mask).filter((mask) => fitsMask(asked.number, mask));
  if (fitting.length === 0) return [];
  // One value of JSON, since there may be more masks than a statement takes values.
  const which = sql`from_key IN (SELECT value FROM json_each(${JSON.stringify(fitting)}))`;
  const places = await placesWith(db, { ...ofLength, which }, asked.issuer);
  return places.map(({ item, shown }) => ({ item, mask: JSON.parse(shown) as string }));
}

interface Wanted {
  readonly what: 'series' | 'range' | 'mask';
  readonly shape: string;
  readonly which: RawBuilder<unknown>;
}

/** In the order of lists. */
async function placesWith(
  db: Db,
  { what, shape, which }: Wanted,
  issuer: string | null,
): Promise<readonly Place[]> {
  const within = sql`SELECT item AS number FROM reference_numbers
    WHERE what = ${what} AND shape = ${shape} AND ${which}`;
  const { others } = await choose(db, { issuer, within });
  const items = others.slice(0, ITEMS_MAX);
  if (items.length === 0) return [];
  // By item: the plus keeps the index of all numbers out of it.
  const { rows } = await sql<Place>`
    SELECT item, shown FROM reference_numbers
    WHERE item IN (${sql.join(items)}) AND +what = ${what} AND +shape = ${shape} AND ${which}
    ORDER BY item, position LIMIT ${RUNS_MAX}`.execute(db);
  const ofItem = Map.groupBy(rows, ({ item }) => item);
  return items.flatMap((item) => ofItem.get(item) ?? []);
}
