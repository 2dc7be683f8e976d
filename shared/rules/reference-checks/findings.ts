import type { Finding } from '../../model/finding.ts';

type Said = Pick<Finding, 'region' | 'explanation'> & Partial<Pick<Finding, 'evidence' | 'reference'>>;

/** Something was compared, and agrees. */
export function agreementOf(said: Said): Finding {
  return { evidence: [], ...said, verdict: 'no-deviation', severity: 'note', indicator: null, score: 0 };
}

/** Something should have been compared, and could not be. */
export function notAssessableOf(said: Said): Finding {
  return { evidence: [], ...said, verdict: 'not-assessable', severity: 'note', indicator: null, score: 0.2 };
}
