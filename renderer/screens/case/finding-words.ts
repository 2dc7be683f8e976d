import type { FindingView } from '../../../shared/api/schemas/examination.ts';
import type { ReviewAnswer } from '../../../shared/model/review.ts';
import type { Text } from '../../../shared/model/text.ts';
import { AGREEMENTS, ANSWERS, SEVERITIES, VERDICTS } from './words.ts';

/** What a finding says of the place it points at: how grave a deviation, or that it is none. */
export function toneWords({ verdict, severity }: Pick<FindingView, 'verdict' | 'severity'>): Text {
  return verdict === 'deviation' ? SEVERITIES[severity] : VERDICTS[verdict];
}

/** An answer in words: what cannot be assessed is agreed with or not, anything else is confirmed or dismissed. */
export function answerWords({ verdict }: Pick<FindingView, 'verdict'>, answer: ReviewAnswer): Text {
  return (verdict === 'not-assessable' ? AGREEMENTS : ANSWERS)[answer];
}
