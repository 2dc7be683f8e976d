import type { FindingView } from '../../../shared/api/schemas/examination.ts';
import type { Text } from '../../../shared/model/text.ts';
import { SEVERITIES, VERDICTS } from './words.ts';

/** What a finding says of the place it points at: how grave a deviation, or that it is none. */
export function toneWords({ verdict, severity }: Pick<FindingView, 'verdict' | 'severity'>): Text {
  return verdict === 'deviation' ? SEVERITIES[severity] : VERDICTS[verdict];
}
