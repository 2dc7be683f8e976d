import type { Handlers } from '../../shared/api/contract.ts';
import { emptySearch } from '../db/reference/empty-search.ts';
import { referenceFacets } from '../db/reference/facets.ts';
import { galleryPage } from '../db/reference/gallery.ts';
import { searchNumber } from '../db/reference/number-search.ts';
import { searchReferences } from '../db/reference/search.ts';
import type { Services } from '../services.ts';

/** What is looked up in the reference database. */
export function referenceSearchHandlers({
  db,
}: Pick<Services, 'db'>): Pick<
  Handlers,
  'reference.search' | 'reference.empty' | 'reference.facets' | 'reference.number' | 'gallery.list'
> {
  return {
    'reference.search': (query) => searchReferences(db, query),
    'reference.empty': (query) => emptySearch(db, query),
    'reference.facets': () => referenceFacets(db),
    'reference.number': (asked) => searchNumber(db, asked),
    'gallery.list': (query) => galleryPage(db, query),
  };
}
