import type { Handlers } from '../../shared/api/contract.ts';
import type { Services } from '../services.ts';

export function documentHandlers(_services: Services): Pick<Handlers, 'document.picture'> {
  const later = () => {
    throw new Error('being built');
  };
  return {
    'document.picture': later,
  };
}
