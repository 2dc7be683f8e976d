import { LoepError } from '../../shared/model/errors.ts';
import type { Language } from '../../shared/model/text.ts';
import { readLabels } from '../evaluation/labels.ts';
import { measure } from '../evaluation/measure.ts';
import { loepHome, prepareHome } from '../files/home.ts';
import { readCalibration } from '../workers/calibration-in-use.ts';
import { openPool } from '../workers/pool.ts';
import { openCommandReferences } from './command-references.ts';
import { evaluationTable } from './evaluation-table.ts';
import { spokenLanguage } from './language.ts';
import { parseOptions } from './options.ts';
import { openProgress } from './progress.ts';

/** `loep eval`: examines the files of DIR/labels.json and measures the engine against the labels. */
export async function evalCommand(args: readonly string[]): Promise<number> {
  const { directory, reference, json, language } = evalArguments(args);
  await prepareHome();
  const set = await openCommandReferences(reference, { home: loepHome(), language });
  const pool = openPool();
  try {
    const labels = await readLabels(directory);
    const { onProgress, clear } = openProgress(language, labels.length);
    const calibration = await readCalibration(loepHome());
    const options = { references: set.references, calibration, language, onProgress };
    const report = await measure(pool, directory, labels, options).finally(clear);
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : evaluationTable(report, language));
    return report.refused.length > 0 ? 1 : 0;
  } finally {
    await pool.close();
    await set.close();
  }
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
