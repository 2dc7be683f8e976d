import type { Language } from '../../shared/model/text.ts';
import type { Evaluation, Performance } from '../../shared/rules/evaluation/evaluate.ts';
import type { Rate } from '../../shared/rules/evaluation/rates.ts';
import { printable } from './printable.ts';

/** An evaluation with what it cost. */
export interface EvaluationReport extends Evaluation {
  readonly files: number;
  readonly refused: readonly { readonly file: string; readonly code: string; readonly message: string }[];
  readonly pagesPerMinute: number;
  readonly peakMemoryMb: number;
  readonly cores: number;
}

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
  const widths = words.columns.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  const lines = [
    ...table,
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

function rateText({ hits, of, low, high }: Rate): string {
  if (of === 0) return '-';
  const percent = (value: number) => (value * 100).toFixed(0);
  return `${hits}/${of} [${percent(low)}-${percent(high)}%]`;
}
