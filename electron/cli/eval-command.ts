import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { toJson } from '../../shared/api/examination-json.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Language } from '../../shared/model/text.ts';
import { evaluate, type Label, type Trial } from '../../shared/rules/evaluation/evaluate.ts';
import { loepHome, prepareHome } from '../files/home.ts';
import { inTurns } from '../in-turns.ts';
import { today } from '../today.ts';
import { examine } from '../workers/examine.ts';
import { openPool } from '../workers/pool.ts';
import type { References } from '../workers/references.ts';
import { readSource } from '../workers/source.ts';
import { openCommandReferences } from './command-references.ts';
import { type EvaluationReport, evaluationTable } from './evaluation-table.ts';
import { spokenLanguage } from './language.ts';
import { parseOptions } from './options.ts';
import { openProgress } from './progress.ts';

const LABELS = 'labels.json';

const Labels = z.array(
  z.looseObject({
    file: z.string().min(1),
    label: z.enum(['genuine', 'altered']).optional(),
    regions: z.array(z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()])).optional(),
    mrz: z.array(z.string()).nullish(),
  }),
);

/** `loep eval`: examines the files of DIR/labels.json and measures the engine against the labels. */
export async function evalCommand(args: readonly string[]): Promise<number> {
  const { directory, reference, json, language } = evalArguments(args);
  await prepareHome();
  const set = await openCommandReferences(reference, { home: loepHome(), language });
  const report = await measure(directory, set.references, language).finally(() => set.close());
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : evaluationTable(report, language));
  return report.refused.length > 0 ? 1 : 0;
}

async function measure(
  directory: string,
  references: References | null,
  language: Language,
): Promise<EvaluationReport> {
  const labels = await readLabels(directory);
  const pool = openPool();
  const progress = openProgress(language, labels.length);
  const trials: Trial[] = [];
  const refused: { file: string; code: string; message: string }[] = [];
  const start = performance.now();
  try {
    await inTurns(labels, pool.threads, async (label) => {
      try {
        const source = await readSource(path.join(directory, label.file));
        const examination = await examine(pool, source, {
          references,
          today: today(),
          onProgress: progress.onProgress(label.file),
        });
        trials.push({ label, examination: toJson(label.file, examination, { language, withText: false }) });
      } catch (error) {
        // A file that is refused is counted and named; the measurement goes on with the others.
        if (!(error instanceof LoepError)) throw error;
        refused.push({ file: label.file, code: error.code, message: error.text[language] });
      }
    });
  } finally {
    progress.clear();
    await pool.close();
  }
  const minutes = (performance.now() - start) / 60_000;
  const pages = trials.reduce((sum, { examination }) => sum + examination.pages.length, 0);
  return {
    ...evaluate(trials),
    files: labels.length,
    refused,
    pagesPerMinute: pages / minutes,
    peakMemoryMb: process.resourceUsage().maxRSS / 1024,
    cores: availableParallelism(),
  };
}

interface EvalArguments {
  readonly directory: string;
  readonly reference: string | null;
  readonly json: boolean;
  readonly language: Language;
}

const OPTIONS = {
  json: { type: 'boolean' },
  reference: { type: 'string' },
  lang: { type: 'string' },
} as const;

function evalArguments(args: readonly string[]): EvalArguments {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [directory, ...more] = positionals;
  if (directory !== undefined && more.length === 0) {
    const { json = false, reference = null } = values;
    return { directory, reference, json, language: spokenLanguage(values.lang, process.env) };
  }
  throw new LoepError('bad-input', {
    en: 'Name one folder: loep eval DIR.',
    nl: 'Noem één map: loep eval MAP.',
  });
}

/** Reads DIR/labels.json. A file may lie in DIR or below it, and nowhere else. */
async function readLabels(directory: string): Promise<readonly Label[]> {
  const text = await readFile(path.join(directory, LABELS), 'utf8').catch(() => {
    throw new LoepError('not-found', {
      en: `There is no readable ${LABELS} in this folder.`,
      nl: `In deze map is geen leesbare ${LABELS}.`,
    });
  });
  const parsed = Labels.safeParse(jsonOrNull(text));
  const outside = parsed.data?.find(
    ({ file }) => !path.resolve(directory, file).startsWith(path.resolve(directory) + path.sep),
  );
  if (parsed.success && !outside) return parsed.data;
  const why = outside ? outside.file : z.prettifyError(parsed.error ?? new z.ZodError([]));
  throw new LoepError('bad-input', {
    en: `${LABELS} is not as it should be: ${why}`,
    nl: `${LABELS} is niet zoals het hoort: ${why}`,
  });
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the schema refuses null with a sentence of its own.
    return null;
  }
}
