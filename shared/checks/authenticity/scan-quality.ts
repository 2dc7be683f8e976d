import type { Finding } from '../../model/finding.ts';
import type { PageQuality } from '../../model/quality.ts';
import type { Phrase, Text } from '../../model/text.ts';
import { SCAN_MEASURES, SCAN_PROBLEM_TEXTS, type ScanProblemKind } from '../../rules/scan-problem-texts.ts';
import { judgeScan, type ScanProblem } from '../../rules/scan-quality.ts';
import { say } from '../../text/fill.ts';
import { defineCheck } from '../check.ts';

/** Orders the findings: what makes a page unusable comes before what limits it. */
const SCORE = { unusable: 1, limits: 0.3 } as const;

/** Says what the scan itself does not allow to be judged. Never a deviation of the document. */
export const scanQuality = defineCheck({
  id: 'scan-quality',
  version: 4,
  aspect: 'authenticity',
  cause: 'quality',
  title: { en: 'Quality of the scan', nl: 'Kwaliteit van de scan' },
  cannotTell: {
    en: 'It speaks of the scan alone and says nothing about the document itself.',
    nl: 'Het gaat alleen over de scan en zegt niets over het document zelf.',
  },
  needs: ['quality'],
  texts: SCAN_PROBLEM_TEXTS,
  run({ quality }) {
    return quality.flatMap((page) => judgeScan(page).problems.map((problem) => findingOf(page, problem)));
  },
});

function findingOf(
  { page, widthPx, heightPx }: PageQuality,
  { kind, severity, measured, limit }: ScanProblem,
): Finding {
  return {
    verdict: 'not-assessable',
    severity: severity === 'unusable' ? 'minor' : 'note',
    indicator: null,
    score: SCORE[severity],
    region: { page, box: { x: 0, y: 0, width: widthPx, height: heightPx } },
    evidence: [
      {
        label: SCAN_MEASURES[kind].name,
        found: measured,
        expected: bounded(kind, limit),
        source: { en: 'Limits for a readable scan', nl: 'Grenzen voor een leesbare scan' },
      },
    ],
    explanation: { text: kind, values: { measured, limit } },
  };
}

function bounded(kind: ScanProblemKind, limit: Phrase): Phrase {
  const { bound } = SCAN_MEASURES[kind];
  if (bound === 'equal') return limit;
  const words: Text =
    bound === 'least' ? { en: 'at least', nl: 'ten minste' } : { en: 'at most', nl: 'ten hoogste' };
  return { en: `${words.en} ${say(limit, 'en')}`, nl: `${words.nl} ${say(limit, 'nl')}` };
}
