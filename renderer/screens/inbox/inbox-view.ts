import { CASE_SORTS } from '../../../shared/api/schemas/case.ts';
import { CASE_OUTCOMES, CASE_STATES, type CaseOutcome, type CaseState } from '../../../shared/model/case.ts';

export type CaseSort = (typeof CASE_SORTS)[number];

/** What the inbox shows: all of it stands in the address, so that back and reload bring it back. */
export interface InboxView {
  readonly search: string;
  readonly outcomes: readonly CaseOutcome[];
  readonly states: readonly CaseState[];
  /** The cases that were removed, instead of those that are there. */
  readonly removed: boolean;
  readonly sort: CaseSort;
  readonly descending: boolean;
  /** The first row in sight, from 0. */
  readonly at: number;
}

/** Newest first: an order that stands still while cases are being examined. */
export const PLAIN_VIEW: InboxView = {
  search: '',
  outcomes: [],
  states: [],
  removed: false,
  sort: 'created',
  descending: true,
  at: 0,
};

/** Stands in the address among the states, as it does on the screen. */
const REMOVED = 'removed';

const MAX_SEARCH_LENGTH = 200;

/** Reads the part of an address behind the `?`. What it does not know is left out. */
export function viewOf(address: string): InboxView {
  const given = new URLSearchParams(address);
  const [sort, direction] = (given.get('sort') ?? '').split('.');
  const at = Number(given.get('at') ?? 0);
  const isSorted = isOneOf(CASE_SORTS, sort);
  return {
    search: (given.get('q') ?? '').slice(0, MAX_SEARCH_LENGTH),
    outcomes: listed(CASE_OUTCOMES, given.get('outcome')),
    states: listed(CASE_STATES, given.get('state')),
    removed: listed([REMOVED], given.get('state')).length > 0,
    sort: isSorted ? sort : PLAIN_VIEW.sort,
    descending: isSorted ? direction !== 'up' : PLAIN_VIEW.descending,
    at: Number.isSafeInteger(at) && at > 0 ? at : 0,
  };
}

/** The address of a view; what is as usual is left out. */
export function addressOf(view: InboxView): string {
  const { search, outcomes, sort, descending, at } = view;
  const given = new URLSearchParams();
  const states = [...view.states, ...(view.removed ? [REMOVED] : [])];
  if (search !== '') given.set('q', search);
  if (outcomes.length > 0) given.set('outcome', outcomes.join('.'));
  if (states.length > 0) given.set('state', states.join('.'));
  if (sort !== PLAIN_VIEW.sort || descending !== PLAIN_VIEW.descending)
    given.set('sort', descending ? sort : `${sort}.up`);
  if (at > 0) given.set('at', String(at));
  const query = given.toString();
  return query === '' ? '/' : `/?${query}`;
}

/** True when some cases may be left out of sight. */
export function isFiltered(view: InboxView): boolean {
  return isNarrowed(view) || view.removed;
}

/** True when some may be left out of sight of the cases that are there, or of those that were removed. */
export function isNarrowed({ search, outcomes, states }: InboxView): boolean {
  return search.trim() !== '' || outcomes.length > 0 || states.length > 0;
}

/** The view after a click on a column: the other way round, or by that column as one expects it first. */
export function sortedBy(view: InboxView, sort: CaseSort): InboxView {
  const descending = view.sort === sort ? !view.descending : sort !== 'title';
  return { ...view, sort, descending, at: 0 };
}

function isOneOf<T extends string>(known: readonly T[], given: string | undefined): given is T {
  return (known as readonly (string | undefined)[]).includes(given);
}

function listed<T extends string>(known: readonly T[], given: string | null): readonly T[] {
  const asked = (given ?? '').split('.');
  return known.filter((each) => asked.includes(each));
}
