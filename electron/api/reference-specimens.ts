import type { Handlers } from '../../shared/api/contract.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Services } from '../services.ts';

/** What is read on a specimen while its model is drawn. */
export function specimenHandlers(
  _services: Services,
): Pick<Handlers, 'reference.corners' | 'reference.propose'> {
  return {
    'reference.corners': () => {
      throw COMING;
    },
    'reference.propose': () => {
      throw COMING;
    },
  };
}

const COMING = new LoepError('not-found', {
  en: 'This part of the reference database is not there yet.',
  nl: 'Dit deel van de referentiedatabank is er nog niet.',
});
