import type { Calibration } from '../../model/calibration.ts';
import { LEARNT } from './learnt.ts';

/** What scores are worth on the pages of the press that `npm run calibrate` makes, until an installation calibrates on its own. */
export const SHIPPED_CALIBRATION: Calibration = { detectors: LEARNT, local: null };
