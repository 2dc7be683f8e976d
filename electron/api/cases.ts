import type { Handlers } from '../../shared/api/contract.ts';
import type { Services } from '../services.ts';

export function caseHandlers(
  _services: Services,
): Pick<
  Handlers,
  | 'case.list'
  | 'case.counts'
  | 'case.create'
  | 'case.open'
  | 'case.rename'
  | 'case.remove'
  | 'case.restore'
  | 'case.history'
> {
  const later = () => {
    throw new Error('being built');
  };
  return {
    'case.list': later,
    'case.counts': later,
    'case.create': later,
    'case.open': later,
    'case.rename': later,
    'case.remove': later,
    'case.restore': later,
    'case.history': later,
  };
}
