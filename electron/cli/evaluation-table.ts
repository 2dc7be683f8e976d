import type { Language } from '../../shared/model/text.ts';
import type { Performance } from '../../shared/rules/evaluation/evaluate.ts';
import type { EvaluationReport } from '../evaluation/measure.ts';
import { alterationTables } from './alteration-tables.ts';
import { columned, rateText } from './columned.ts';
import { printable } from './printable.ts';

const WORDS = {
  en: {
    columns: ['', 'true alarms', 'false alarms', 'recall @1%', 'recall @5%', 'AUC', 'regions hit'],
    mrz: 'machine-readable zones read exactly',
    wrong: 'verified but wrong',
    none: 'seen where none is',
    refused: 'refused',
    speed: (r: EvaluationReport) =>
      `${r.pagesPerMinute.toFixed(1)} pages a minute on ${r.cores} cores, peak memory ${r.peakMemoryMb.toFixed(0)} MB`,
  },
  nl: {
    columns: ['', 'terecht', 'vals alarm', 'vangst @1%', 'vangst @5%', 'AUC', 'gebieden geraakt'],
    mrz: 'machineleesbare zones exact gelezen',
    wrong: 'bevestigd maar onjuist',
    none: 'gezien waar er geen is',
    refused: 'geweigerd',
    speed: (r: EvaluationReport) =>
      `${r.pagesPerMinute.toFixed(1)} pagina’s per minuut op ${r.cores} kernen, hoogste geheugengebruik ${r.peakMemoryMb.toFixed(0)} MB`,
  },
} as const;

/** The evaluation as a table for a terminal; Wilson intervals at 95 % stand in brackets. */
export function evaluationTable(report: EvaluationReport, language: Language): string {
  const words = WORDS[language];
  const rows = [words.columns, ...[report.triage, ...report.checks].map(rowOf)];
  const lines = [
    ...columned(rows),
    '',
    ...alterationTables(report.alterations, language),
    '',
    `${words.mrz}: ${rateText(report.mrz.exact)}; ${words.wrong}: ${report.mrz.verifiedButWrong}; ${words.none}: ${rateText(report.mrz.seenWhereNone)}`,
    ...report.refused.map(({ file, message }) => `${words.refused}: ${printable(file)}: ${message}`),
    words.speed(report),
  ];
  return `${lines.join('\n')}\n`;
}

function rowOf({
  name,
  trueAlarms,
  falseAlarms,
  recallAt1,
  recallAt5,
  auc,
  regionsHit,
}: Performance): readonly string[] {
  const share = (value: number | null) => (value === null ? '-' : value.toFixed(2));
  return [
    name,
    rateText(trueAlarms),
    rateText(falseAlarms),
    share(recallAt1),
    share(recallAt5),
    share(auc),
    rateText(regionsHit),
  ];
}
