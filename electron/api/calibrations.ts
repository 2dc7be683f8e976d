import type { Handlers } from '../../shared/api/contract.ts';
import type { Services } from '../services.ts';
import { actorOf } from './actor.ts';

/** Thresholds adapted to scans of this installation. */
export function calibrationHandlers({
  db,
  calibrating,
}: Pick<Services, 'db' | 'calibrating'>): Pick<
  Handlers,
  | 'calibration.list'
  | 'calibration.preview'
  | 'calibration.leaveOut'
  | 'calibration.decide'
  | 'calibration.clear'
  | 'calibration.save'
  | 'calibration.choose'
> {
  return {
    'calibration.list': () => calibrating.list(),
    'calibration.preview': () => calibrating.preview(),
    'calibration.leaveOut': ({ id }) => {
      calibrating.leaveOut(id);
      return calibrating.preview();
    },
    'calibration.decide': ({ id, isCounted }) => {
      calibrating.decide(id, isCounted);
      return calibrating.preview();
    },
    'calibration.clear': () => {
      calibrating.clear();
      return null;
    },
    'calibration.save': async (order, caller) => {
      await calibrating.save(order, await actorOf(db, caller));
      return calibrating.list();
    },
    'calibration.choose': async ({ number }, caller) => {
      await calibrating.choose(number, await actorOf(db, caller));
      return calibrating.list();
    },
  };
}
