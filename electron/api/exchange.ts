import type { Handlers } from '../../shared/api/contract.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Services } from '../services.ts';

/** Packages of reference material, sent and received. */
export function exchangeHandlers(
  _services: Services,
): Pick<
  Handlers,
  | 'exchange.export'
  | 'exchange.preview'
  | 'exchange.import'
  | 'exchange.jobs'
  | 'exchange.cancel'
  | 'exchange.keys'
  | 'exchange.trust'
  | 'exchange.distrust'
> {
  return {
    'exchange.export': () => {
      throw COMING;
    },
    'exchange.preview': () => {
      throw COMING;
    },
    'exchange.import': () => {
      throw COMING;
    },
    'exchange.jobs': () => {
      throw COMING;
    },
    'exchange.cancel': () => {
      throw COMING;
    },
    'exchange.keys': () => {
      throw COMING;
    },
    'exchange.trust': () => {
      throw COMING;
    },
    'exchange.distrust': () => {
      throw COMING;
    },
  };
}

const COMING = new LoepError('not-found', {
  en: 'This part of the reference database is not there yet.',
  nl: 'Dit deel van de referentiedatabank is er nog niet.',
});
