import type { Evidence, Finding } from '../model/finding.ts';
import type { Phrase } from '../model/text.ts';

/** A finding on a document as a whole, without a place or an indicator: what agrees, or what cannot be judged. */
export function remark(
  verdict: Finding['verdict'],
  text: string,
  values: Readonly<Record<string, Phrase>> = {},
  evidence: readonly Evidence[] = [],
): Finding {
  return {
    verdict,
    severity: 'note',
    indicator: null,
    score: 0,
    region: null,
    evidence,
    explanation: { text, values },
  };
}
