import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { evaluationTable } from '../../electron/cli/evaluation-table.ts';
import { ENGINE_VERSION } from '../../electron/engine-version.ts';
import { readLabels } from '../../electron/evaluation/labels.ts';
import { type EvaluationReport, measure } from '../../electron/evaluation/measure.ts';
import { prepareHome } from '../../electron/files/home.ts';
import type { MeasuredEvaluation } from '../../shared/model/evaluation.ts';
import { type DataFolder, dataFolders, SCANS } from './data-folders.ts';
import { goalLines } from './goals.ts';
import { keptLossless } from './kept-lossless.ts';
import { choiceOf } from './make-trials.ts';
import { openPatientPool } from './patient-pool.ts';
import { pressTrials } from './press-trials.ts';
import { writeGenerated } from './write-generated.ts';

/**
 * `npm run eval`: presses genuine and altered pages and measures the engine on them, as `loep eval` does.
 *
 * `--data DIR` adds the sets of public scans that lie in DIR, the receipts once more saved as PNG; `--write` keeps what was measured of the detectors in
 * `shared/rules/evaluation/measured.ts`; `--attacks A,..` and `--channels C,..` measure pairs of these alone; `--kept DIR`
 * keeps the pages for another run; `--json` prints the figures as one object for each set.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    attacks: { type: 'string' },
    channels: { type: 'string' },
    data: { type: 'string' },
    kept: { type: 'string' },
    write: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
const only = choiceOf(values);
if (only && values.write)
  throw new Error('what is kept is of all attacks in all channels: leave out the choice or --write');
await prepareHome();
const folder = values.kept ?? (await mkdtemp(path.join(tmpdir(), 'loep-eval-')));
const losslessFolder = await mkdtemp(path.join(tmpdir(), 'loep-eval-png-'));
const pool = openPatientPool();
try {
  if (!existsSync(path.join(folder, 'labels.json'))) await pressTrials(folder, { seed, count, only });
  const press: DataFolder = { name: 'press', directory: folder, labels: await readLabels(folder) };
  const sets = [press, ...(values.data === undefined ? [] : await publicSets(values.data))];
  const reports: { set: string; report: EvaluationReport }[] = [];
  for (const { name: set, directory, labels } of sets) {
    const report = await measure(pool, directory, labels, { references: null, language: 'en' });
    reports.push({ set, report });
    print(set, report);
  }
  if (values.write) await writeMeasured(reports);
} finally {
  await pool.close();
  await rm(losslessFolder, { recursive: true });
  if (values.kept === undefined) await rm(folder, { recursive: true });
}

/** Each set, and behind that of scans the same pages kept without loss after their JPEG. */
async function publicSets(directory: string): Promise<DataFolder[]> {
  const sets = await dataFolders(directory);
  const scans = sets.find(({ name }) => name === SCANS);
  return scans ? [...sets, await keptLossless(scans, losslessFolder)] : sets;
}

function print(set: string, report: EvaluationReport): void {
  const goals = set === 'press' ? goalLines(report.alterations.attacks) : [];
  const table = () => [`== ${set}`, evaluationTable(report, 'en'), ...goals].join('\n');
  console.log(values.json ? JSON.stringify({ set, ...report }) : table());
}

async function writeMeasured(
  reports: readonly { readonly set: string; readonly report: EvaluationReport }[],
): Promise<void> {
  const { detectors, attacks } = reports[0]!.report.alterations;
  const data = values.data === undefined ? '' : ' --data DIR';
  const command = `npm run eval -- --seed ${seed} --count ${count}${data} --write`;
  const value: MeasuredEvaluation = {
    command,
    engine: ENGINE_VERSION,
    honest: reports.map(({ set, report }) => ({ set, ...report.alterations.honest })),
    detectors: detectors.map(({ gaps: _, ...record }) => record),
    attacks,
  };
  await writeGenerated({
    path: 'shared/rules/evaluation/measured.ts',
    head: `Made by \`${command}\``,
    type: { name: 'MeasuredEvaluation', from: '../../model/evaluation.ts', isList: false },
    constant: 'MEASURED',
    value,
  });
}
