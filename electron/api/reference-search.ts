import type { Handlers } from '../../shared/api/contract.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Services } from '../services.ts';

/** What is looked up in the reference database. */
export function referenceSearchHandlers(
  _services: Services,
): Pick<Handlers, 'reference.search' | 'reference.facets' | 'reference.number' | 'gallery.list'> {
  return {
    'reference.search': () => {
      throw COMING;
    },
    'reference.facets': () => {
      throw COMING;
    },
    'reference.number': () => {
      throw COMING;
    },
    'gallery.list': () => {
      throw COMING;
    },
  };
}

const COMING = new LoepError('not-found', {
  en: 'This part of the reference database is not there yet.',
  nl: 'Dit deel van de referentiedatabank is er nog niet.',
});
