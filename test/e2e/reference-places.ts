import type { Place } from './place.ts';

/** Items of the starter set, by their ids, which never change. */
export const STARTER_ITEMS = {
  birthOf1998: '1fdb0927-df88-5fc3-ad8b-3cbf9d0ee095',
  birthOf2011: '2ea12686-708c-5cee-bf42-38cfe5b46597',
  issuer: 'dedfbb71-30d6-5d1f-b5d1-00e9554e262c',
  office: '44cdd493-53b7-5bfb-b8a0-9d5fd9605ee7',
  official: 'cd444e89-da88-5da8-9d22-b8ce9e6d56d3',
  stamp: '571c86e1-b5f2-5ef0-b62a-a304e60c0de9',
  numberList: '4f759056-1700-58a3-ad74-669bc8f88934',
  note: '5d18d92f-ecaf-50d6-8b09-8f6e6b70fd95',
} as const;

const at = (id: string, query = '') => `/reference/items/${id}${query}`;

const model = (name: string, query: string, act?: Place['act']): Place => ({
  name,
  address: () => at(STARTER_ITEMS.birthOf2011, query),
  ready: '[data-sharp]',
  ...(act ? { act } : {}),
});

const item = (name: string, id: string): Place => ({ name, address: () => at(id), ready: 'article h1' });

const { birthOf1998, birthOf2011 } = STARTER_ITEMS;

/** The screens on which the reference database is looked at. */
export const REFERENCE_PLACES: readonly Place[] = [
  { name: 'reference-search', address: () => '/reference', ready: '[data-item]' },
  {
    name: 'reference-search-feature',
    address: () => '/reference?feature=substrate.fibres.uv&what=model',
    ready: '[data-item]',
  },
  {
    name: 'reference-search-number',
    address: () => '/reference?q=A11%20214100',
    ready: '[data-number-answer]',
  },
  {
    name: 'reference-search-nothing-found',
    address: () => '/reference?q=nothing%20like%20this',
    ready: 'main form',
  },
  model('reference-model', ''),
  model('reference-model-feature', '', async (page) => {
    await page.locator('[data-part] button').nth(3).click();
    await page.locator('[data-part][data-selected] dl').waitFor();
  }),
  model('reference-model-zones', '?section=zones'),
  model('reference-model-forgery', '?section=alerts'),
  model('reference-model-document', '?section=document'),
  model('reference-model-issuing', '?section=issuing'),
  model('reference-model-record', '?section=record'),
  model('reference-model-ultraviolet', '?light=UV365'),
  item('reference-issuer', STARTER_ITEMS.issuer),
  item('reference-office', STARTER_ITEMS.office),
  item('reference-official', STARTER_ITEMS.official),
  item('reference-stamp', STARTER_ITEMS.stamp),
  item('reference-number-list', STARTER_ITEMS.numberList),
  item('reference-note', STARTER_ITEMS.note),
  {
    name: 'reference-item-absent',
    address: () => at('00000000-0000-4000-8000-000000000000'),
    ready: 'main h1',
  },
  {
    name: 'reference-compare',
    address: () => `/reference/compare?left=${birthOf1998}@1&right=${birthOf2011}@1`,
    ready: '[data-difference]',
  },
  {
    name: 'reference-compare-choose',
    address: () => `/reference/compare?left=${birthOf1998}@1`,
    ready: 'main h2',
  },
  { name: 'reference-gallery', address: () => '/reference/gallery', ready: '[data-gallery]' },
  { name: 'reference-gaps', address: () => '/reference/gaps', ready: 'main form' },
  {
    name: 'reference-glossary',
    address: () => '/reference/glossary/substrate.fibres.uv',
    ready: '[data-glossary-entry] li',
  },
];
