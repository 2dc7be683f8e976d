import { rateText } from '../../electron/cli/columned.ts';
import type { AttackRecord } from '../../shared/model/evaluation.ts';
import { goalsReached } from '../../shared/rules/evaluation/goals.ts';
import { rateOf } from '../../shared/rules/evaluation/rates.ts';

/** What was reached, with Wilson intervals at 95 %, beside what is to be. */
export function goalLines(records: readonly AttackRecord[]): string[] {
  return goalsReached(records).map(
    ({ name, share, hits, of, notAssessable }) =>
      `${name.en}: ${rateText(rateOf(hits, of))}, to reach ${100 * share} %; not assessable ${notAssessable}`,
  );
}
