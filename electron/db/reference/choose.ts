import { type RawBuilder, sql } from 'kysely';
import type { ReferenceQuery } from '../../../shared/api/schemas/reference/search.ts';
import type { DocumentKind } from '../../../shared/model/reference/document-kinds.ts';
import type { ItemKind, VersionState } from '../../../shared/model/reference/item.ts';
import type { Db } from '../open.ts';
import { keptList } from './kept-lists.ts';
import { UNPLACED } from './list-columns.ts';
import { type NumberSet, numberSetFrom, numberSetOf, numbersOf } from './number-set.ts';
import { calledBy, inPeriod, inUseBetween, type ReadSearch, readSearch } from './read-search.ts';

/** An item of these is neither in use nor in work. */
export const PAST_STATES: readonly VersionState[] = ['superseded', 'withdrawn'];

/** What items are chosen by; what is left out does not matter. */
export interface Choice extends Partial<Omit<ReferenceQuery, 'offset' | 'limit'>> {
  /** Only those whose issuer is known. */
  readonly isPlaced?: boolean;
  /** Only these: a query for a column `number`. */
  readonly within?: RawBuilder<unknown>;
}

/** Numbers of items, of which `called` go by the words that were looked for; the others only tell of them. */
export interface Chosen {
  readonly called: readonly number[];
  readonly others: readonly number[];
  /** How the words that were typed were read; null when none were. */
  readonly read: ReadSearch | null;
}

/** So few are looked up one by one; for more the whole order is walked. */
const FEW = 2000;

/**
 * Everything that was asked for, in the order of lists: by issuer, kind, age and name. What is past is found when its
 * state is asked for.
 *
 * Made for a hundred thousand models: one walk along the index of that order answers the filters on an item itself;
 * what is found by words, features and offices comes as sets and is put together here.
 */
export async function choose(db: Db, choice: Choice): Promise<Chosen> {
  const { search = '', isExact = false } = choice;
  const read = await readSearch(db, search, isExact);
  const sets = await setsOf(db, choice, read);
  const [fewest] = sets.toSorted((a, b) => a.numbers.length - b.numbers.length);
  if (fewest?.numbers.length === 0) return { called: [], others: [], read };
  const isCalled = read?.found ? await numberSetOf(db, calledBy(read.words)) : null;
  const called: number[] = [];
  const others: number[] = [];
  for (const number of await listed(db, choice, fewest)) {
    if (!sets.every((set) => set.has(number))) continue;
    if (isCalled?.has(number)) called.push(number);
    else others.push(number);
  }
  return { called, others, read };
}

/** What every item that is chosen must be in. */
async function setsOf(db: Db, choice: Choice, read: ReadSearch | null): Promise<NumberSet[]> {
  const { feature, office, within } = choice;
  const sets = read?.found ? [read.found] : [];
  for (const query of [feature && withFeature(feature), office && ofOffice(office), within])
    if (query) sets.push(await numberSetOf(db, query));
  for (const period of read?.periods ?? []) sets.push(await itemsInPeriod(db, period));
  return sets;
}

/** Items in use in a period; kept, since who types the word beside it asks again. */
export async function itemsInPeriod(db: Db, period: ReadSearch['periods'][number]): Promise<NumberSet> {
  const key = `period ${JSON.stringify(period)}`;
  return numberSetFrom(await keptList(db, key, () => numbersOf(db, inPeriod(period))));
}

/** Items by their own filters, in order; all that pass, or at least those of the set that do. */
export function listed(db: Db, choice: Choice, set: NumberSet | undefined): Promise<Int32Array> {
  const filters = filtersOf(choice);
  if (set === undefined || set.numbers.length > FEW) {
    const { kinds, states, issuer, documentKinds, year, isPlaced } = choice;
    const walk = sql`SELECT number FROM reference_items INDEXED BY reference_items_by_place
      WHERE ${filters} ORDER BY place, number`;
    const key = JSON.stringify({ kinds, states, issuer, documentKinds, year, isPlaced });
    return keptList(db, key, () => numbersOf(db, walk));
  }
  const few = sql`SELECT value FROM json_each(${JSON.stringify([...set.numbers])})`;
  return numbersOf(
    db,
    sql`SELECT number FROM reference_items NOT INDEXED
      WHERE number IN (${few}) AND ${filters} ORDER BY place, number`,
  );
}

function filtersOf(choice: Choice): RawBuilder<boolean> {
  const { kinds = [], states = [], issuer, documentKinds = [], year, isPlaced } = choice;
  const filters = [
    sql`is_listed = 1`,
    // A draft on top of what is in use is found as a draft too.
    states.length > 0
      ? sql`(state IN (${sql.join(states)}) OR newest_state IN (${sql.join(states)}))`
      : sql`state NOT IN (${sql.join<VersionState>(PAST_STATES)})`,
    ...(kinds.length > 0 ? [sql`kind IN (${sql.join<ItemKind>(kinds)})`] : []),
    ...(issuer ? [ofIssuer(issuer)] : []),
    ...(documentKinds.length > 0 ? [sql`document_kind IN (${sql.join<DocumentKind>(documentKinds)})`] : []),
    ...(year ? [inUseBetween(year, year)] : []),
    ...(isPlaced ? [sql`place < ${UNPLACED}`] : []),
  ];
  return sql`${sql.join(filters, sql` AND `)}`;
}

export const withFeature = (feature: string) =>
  sql`SELECT item AS number FROM reference_features WHERE feature = ${feature}`;

export const ofOffice = (office: string) =>
  sql`SELECT item AS number FROM reference_offices WHERE office = ${office}`;

/** An issuer is of itself. */
function ofIssuer(issuer: string): RawBuilder<boolean> {
  return sql`(issuer_id = ${issuer} OR number = (SELECT number FROM reference_items WHERE id = ${issuer}))`;
}
