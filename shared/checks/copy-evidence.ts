import type { Evidence } from '../model/finding.ts';
import type { Text } from '../model/text.ts';
import type { TraceCandidate } from '../model/traces.ts';

/** What remains when one place is laid over the other, against what two prints leave. */
export function leftOver({ distance = 0, expected = 0 }: TraceCandidate['measures'], source: Text): Evidence {
  return {
    label: {
      en: 'what remains when one is laid over the other, in grey levels',
      nl: 'wat overblijft als het ene over het andere wordt gelegd, in grijswaarden',
    },
    found: distance.toFixed(1),
    expected: { en: `about ${expected.toFixed(1)}`, nl: `ongeveer ${expected.toFixed(1)}` },
    source,
  };
}
