import type { Handlers } from '../../shared/api/contract.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Services } from '../services.ts';

/** The items of the reference database and their life. */
export function referenceHandlers(
  _services: Services,
): Pick<
  Handlers,
  | 'reference.open'
  | 'reference.related'
  | 'reference.compare'
  | 'reference.create'
  | 'reference.edit'
  | 'reference.save'
  | 'reference.discard'
  | 'reference.validate'
  | 'reference.publish'
  | 'reference.withdraw'
  | 'reference.image'
> {
  return {
    'reference.open': () => {
      throw COMING;
    },
    'reference.related': () => {
      throw COMING;
    },
    'reference.compare': () => {
      throw COMING;
    },
    'reference.create': () => {
      throw COMING;
    },
    'reference.edit': () => {
      throw COMING;
    },
    'reference.save': () => {
      throw COMING;
    },
    'reference.discard': () => {
      throw COMING;
    },
    'reference.validate': () => {
      throw COMING;
    },
    'reference.publish': () => {
      throw COMING;
    },
    'reference.withdraw': () => {
      throw COMING;
    },
    'reference.image': () => {
      throw COMING;
    },
  };
}

const COMING = new LoepError('not-found', {
  en: 'This part of the reference database is not there yet.',
  nl: 'Dit deel van de referentiedatabank is er nog niet.',
});
