import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { type TrialLabel, writeLabels } from './make-trials.ts';

const MAKE_TRIALS = path.join(import.meta.dirname, 'make-trials.ts');

/** Makes trials in as many processes as there are cores, with `labels.json` of them all. */
export async function pressTrials(folder: string, seed: number, count: number): Promise<void> {
  const parts = Math.min(count, availableParallelism());
  const labels = await Promise.all(
    Array.from({ length: parts }, async (_, at): Promise<TrialLabel[]> => {
      const options = ['--seed', String(seed), '--count', String(count), '--part', `${at + 1}/${parts}`];
      const child = spawn(process.execPath, [MAKE_TRIALS, folder, ...options], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      return JSON.parse(await text(child.stdout));
    }),
  );
  await writeLabels(folder, labels.flat());
}
