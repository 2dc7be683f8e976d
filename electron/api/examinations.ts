import type { Handlers } from '../../shared/api/contract.ts';
import type { Services } from '../services.ts';

export function examinationHandlers(
  _services: Services,
): Pick<
  Handlers,
  'examination.start' | 'examination.cancel' | 'examination.get' | 'examination.text' | 'examination.compare'
> {
  const later = () => {
    throw new Error('being built');
  };
  return {
    'examination.start': later,
    'examination.cancel': later,
    'examination.get': later,
    'examination.text': later,
    'examination.compare': later,
  };
}
