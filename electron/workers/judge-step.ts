import { runCheck } from '../../shared/checks/check.ts';
import { CHECKS } from '../../shared/checks/index.ts';
import { triage } from '../../shared/checks/triage.ts';
import type { CheckResult } from '../../shared/model/examination.ts';
import type { Job, Judgement, Step } from './job.ts';

/** The last step: every check over what was gathered, and triage over what they found. */
export function judgeStep({ gathered, failures, pagesLeftOut }: Extract<Job, { kind: 'judge' }>): Step {
  return {
    stage: 'judge',
    run(): Judgement {
      const checks = CHECKS.map((check): CheckResult => {
        const start = performance.now();
        const outcome = runCheck(check, gathered);
        const { id, version, aspect } = check;
        return { check: id, version, aspect, outcome, ms: performance.now() - start };
      });
      return { checks, triage: triage({ gathered, failures, checks, pagesLeftOut }) };
    },
  };
}
