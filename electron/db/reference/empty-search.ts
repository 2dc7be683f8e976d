import type { EmptySearch, ReferenceQuery } from '../../../shared/api/schemas/reference/search.ts';
import { searchWithout } from '../../../shared/rules/reference/search-parts.ts';
import type { Db } from '../open.ts';
import { type Choice, itemsInPeriod, listed, ofOffice, withFeature } from './choose.ts';
import { type NumberSet, numberSetOf } from './number-set.ts';
import { NONE, type ReadSearch, readSearch, withWords } from './read-search.ts';

/** Of more words than these it is not told which of them is one too many: each takes its time to look up. */
const WORDS_MAX = 4;

type Without = EmptySearch['without'][number];

/** Something that every item must have. */
interface Demand extends Pick<Without, 'what' | 'typed'> {
  readonly set: NumberSet;
}

/** Why a search finds nothing: words that no item has, and what has to go for something to be found. */
export async function emptySearch(db: Db, query: ReferenceQuery): Promise<EmptySearch> {
  const read = await readSearch(db, query.search, query.isExact);
  if (read === null) return { asked: [], unknown: [], without: [] };
  const asked = [...read.words, ...read.periods].map(({ typed }) => typed);
  const unknown = read.words.filter(({ isUnknown }) => isUnknown).map(({ typed }) => typed);
  // With two words that nothing has, leaving one out finds nothing either.
  if (read.words.length > WORDS_MAX || unknown.length > 1) return { asked, unknown, without: [] };
  const demands = await demandsOf(db, read);
  const without = [...(await withoutOne(db, query, demands)), ...(await withoutFilters(db, query, demands))];
  return { asked, unknown, without: without.toSorted((a, b) => b.total - a.total) };
}

/** A word that nothing has is the one too many: the others are then one demand. */
async function demandsOf(db: Db, { words, periods }: ReadSearch): Promise<readonly Demand[]> {
  const demands: Demand[] = [];
  const unknown = words.find(({ isUnknown }) => isUnknown);
  const rest = words.filter((word) => word !== unknown);
  if (unknown) demands.push({ what: 'word', typed: unknown.typed, set: NONE });
  const together = unknown && rest.length > 0 ? [rest] : rest.map((word) => [word]);
  for (const some of together)
    demands.push({ what: 'word', typed: some[0]!.typed, set: await numberSetOf(db, withWords(some)) });
  for (const period of periods)
    demands.push({ what: 'period', typed: period.typed, set: await itemsInPeriod(db, period) });
  return demands;
}

/** How many items lack this demand alone, for each; one by itself would leave nothing to ask for. */
async function withoutOne(db: Db, query: ReferenceQuery, demands: readonly Demand[]): Promise<Without[]> {
  if (demands.length < 2) return [];
  const totals = demands.map(() => 0);
  const filters = await filterSets(db, query);
  for (const number of await listed(db, query, undefined)) {
    if (!filters.every((set) => set.has(number))) continue;
    const lacking = onlyLacking(demands, number);
    if (lacking >= 0) totals[lacking]!++;
  }
  return demands
    .map(({ what, typed }, at) => {
      const left = searchWithout(query.search, typed);
      return { what, typed, left, total: totals[at]! };
    })
    .filter(({ total }) => total > 0);
}

/** Which demand an item lacks when it is the only one; -1 when it lacks none or several. */
function onlyLacking(demands: readonly Demand[], number: number): number {
  let lacking = -1;
  for (const [at, { set }] of demands.entries()) {
    if (set.has(number)) continue;
    if (lacking >= 0) return -1;
    lacking = at;
  }
  return lacking;
}

const ALL: Choice = {};

/** How many items there are that have it all, whatever they are filtered by. */
async function withoutFilters(db: Db, query: ReferenceQuery, demands: readonly Demand[]): Promise<Without[]> {
  const { kinds, states, issuer, documentKinds, year, feature, office } = query;
  const isFiltered =
    kinds.length + states.length + documentKinds.length > 0 || [issuer, year, feature, office].some(Boolean);
  if (!isFiltered || demands.length === 0) return [];
  const numbers = await listed(db, ALL, undefined);
  const total = numbers.reduce(
    (count, number) => count + (demands.every(({ set }) => set.has(number)) ? 1 : 0),
    0,
  );
  return total === 0 ? [] : [{ what: 'filters', typed: '', left: query.search, total }];
}

async function filterSets(db: Db, { feature, office }: ReferenceQuery): Promise<readonly NumberSet[]> {
  const sets: NumberSet[] = [];
  for (const query of [feature && withFeature(feature), office && ofOffice(office)])
    if (query) sets.push(await numberSetOf(db, query));
  return sets;
}
