import type { LocalCalibration } from '../model/calibration.ts';
import type { Text } from '../model/text.ts';
import { longDate } from './long-date.ts';

/** That thresholds were not Loep's own, and what they were adapted to, as words within a sentence. */
export function adaptedThresholds({ scans, at }: Pick<LocalCalibration, 'scans' | 'at'>): Text {
  // The moment that a calibration was made is always one.
  const day = longDate(at)!;
  return {
    en: `thresholds adapted to ${scans} ${scans === 1 ? 'scan' : 'scans'} of this installation on ${day.en}`,
    nl: `drempels aangepast aan ${scans} ${scans === 1 ? 'scan' : 'scans'} van deze installatie op ${day.nl}`,
  };
}
