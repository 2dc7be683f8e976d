import type { Finding, Severity } from '../../model/finding.ts';
import type { IndicatorId } from '../../model/taxonomy.ts';
import type { Text } from '../../model/text.ts';
import type { OddWord } from './odd-words.ts';
import { scoreOf } from './outliers.ts';
import { otherWords } from './word-places.ts';

/** What a check says of an odd word, apart from the figures. */
export interface OddWordSaying {
  readonly text: string;
  readonly severity: Severity;
  readonly indicator: IndicatorId;
  readonly label: Text;
}

/** The finding for one odd word; figures as percentages of the line's other words. */
export function oddWordFinding(odd: OddWord, saying: OddWordSaying): Finding {
  const { page, word } = odd.place;
  const found = `${Math.round(Math.abs(odd.ratio - 1) * 100)} %`;
  const usual = `${Math.max(1, Math.ceil((odd.usualRatio - 1) * 100))} %`;
  return {
    verdict: 'deviation',
    severity: saying.severity,
    indicator: saying.indicator,
    score: scoreOf(odd.z),
    region: { page: page.page, box: word.box },
    evidence: [
      {
        label: saying.label,
        found:
          odd.ratio > 1
            ? { en: `${found} more`, nl: `${found} meer` }
            : { en: `${found} less`, nl: `${found} minder` },
        expected: { en: `within ${usual} of the line`, nl: `binnen ${usual} van de regel` },
        source: otherWords(odd.among),
      },
    ],
    explanation: { text: saying.text, values: { word: word.text, found } },
  };
}
