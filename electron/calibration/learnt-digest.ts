import { createHash } from 'node:crypto';
import type { Calibration } from '../../shared/model/calibration.ts';
import { canonicalJson } from '../workers/canonical-json.ts';

/** SHA-256 of what Loep has learnt: what local calibrations are made beside, and tell themselves apart by. */
export function learntDigest({ detectors }: Pick<Calibration, 'detectors'>): string {
  return createHash('sha256').update(canonicalJson(detectors)).digest('hex');
}
