import type { Handlers } from '../../shared/api/contract.ts';
import type { Services } from '../services.ts';

export function conclusionHandlers(
  _services: Services,
): Pick<
  Handlers,
  'conclusion.get' | 'conclusion.save' | 'conclusion.sign' | 'conclusion.read' | 'conclusion.withdraw'
> {
  const later = () => {
    throw new Error('being built');
  };
  return {
    'conclusion.get': later,
    'conclusion.save': later,
    'conclusion.sign': later,
    'conclusion.read': later,
    'conclusion.withdraw': later,
  };
}
