import type { Handlers } from '../../shared/api/contract.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Services } from '../services.ts';

/** The register of gaps. */
export function gapHandlers(_services: Services): Pick<Handlers, 'gap.list' | 'gap.add' | 'gap.change'> {
  return {
    'gap.list': () => {
      throw COMING;
    },
    'gap.add': () => {
      throw COMING;
    },
    'gap.change': () => {
      throw COMING;
    },
  };
}

const COMING = new LoepError('not-found', {
  en: 'This part of the reference database is not there yet.',
  nl: 'Dit deel van de referentiedatabank is er nog niet.',
});
