import { SHORT_LINE_MAX } from '../../../../shared/api/schemas/basics.ts';
import type { ReferenceQuery } from '../../../../shared/api/schemas/reference/search.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../../../shared/model/reference/document-kinds.ts';
import {
  ITEM_KINDS,
  type ItemKind,
  VERSION_STATES,
  type VersionState,
} from '../../../../shared/model/reference/item.ts';

/** What the search of the reference database shows; all of it stands in the address. */
export interface BrowseView {
  readonly search: string;
  /** Every word is taken as it stands, years too. */
  readonly isExact: boolean;
  readonly kinds: readonly ItemKind[];
  readonly states: readonly VersionState[];
  readonly documentKinds: readonly DocumentKind[];
  readonly issuer: string | null;
  readonly office: string | null;
  readonly year: number | null;
  /** Id of the taxonomy. */
  readonly feature: string | null;
}

/** Nothing searched, nothing filtered. */
export const WHOLE: BrowseView = {
  search: '',
  isExact: false,
  kinds: [],
  states: [],
  documentKinds: [],
  issuer: null,
  office: null,
  year: null,
  feature: null,
};

/** Years that can be asked for (schema `ReferenceQuery`). */
export const FIRST_YEAR = 1500;
export const LAST_YEAR = 2200;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Reads the part of an address behind the `?`. What it does not know is left out. */
export function browseViewOf(address: string): BrowseView {
  const given = new URLSearchParams(address);
  const year = Number(given.get('year'));
  return {
    search: (given.get('q') ?? '').slice(0, SHORT_LINE_MAX),
    isExact: given.get('exact') === '1',
    kinds: listed(ITEM_KINDS, given.get('what')),
    states: listed(VERSION_STATES, given.get('state')),
    documentKinds: listed(DOCUMENT_KINDS, given.get('kind')),
    issuer: idIn(given.get('issuer')),
    office: idIn(given.get('office')),
    year: Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null,
    feature: given.get('feature')?.slice(0, 60) || null,
  };
}

/** The address of a view; what is as usual is left out. */
export function browseAddress(change: Partial<BrowseView>): string {
  const view = { ...WHOLE, ...change };
  const given = new URLSearchParams();
  const put = (name: string, value: string) => value !== '' && given.set(name, value);
  put('q', view.search);
  put('exact', view.isExact ? '1' : '');
  put('what', view.kinds.join('.'));
  put('state', view.states.join('.'));
  put('kind', view.documentKinds.join('.'));
  put('issuer', view.issuer ?? '');
  put('office', view.office ?? '');
  put('year', view.year === null ? '' : String(view.year));
  put('feature', view.feature ?? '');
  const query = given.toString();
  return query === '' ? '/reference' : `/reference?${query}`;
}

/** What is asked for a view. */
export function queryOf(view: BrowseView): Omit<ReferenceQuery, 'offset' | 'limit'> {
  return {
    ...view,
    search: view.search.trim(),
    kinds: [...view.kinds],
    states: [...view.states],
    documentKinds: [...view.documentKinds],
  };
}

/** How many filters are set, the search aside. */
export function filterCount(view: BrowseView): number {
  const lists = view.kinds.length + view.states.length + view.documentKinds.length;
  return lists + [view.issuer, view.office, view.year, view.feature].filter((each) => each !== null).length;
}

/** Signs between the groups of a number, as people write them. */
const BETWEEN = /[\s.\-/]/gu;

/** Whether what was typed may be the number of a document: a few letters at most, and three digits on end. */
export function mayBeNumber(search: string): boolean {
  const bare = search.replace(BETWEEN, '');
  return bare.length <= 30 && /^[a-z]{0,4}\d{3,}[a-z]{0,2}\d*[a-z]?$/iu.test(bare);
}

function listed<T extends string>(known: readonly T[], given: string | null): readonly T[] {
  const asked = (given ?? '').split('.');
  return known.filter((each) => asked.includes(each));
}

function idIn(given: string | null): string | null {
  return given !== null && UUID.test(given) ? given : null;
}
