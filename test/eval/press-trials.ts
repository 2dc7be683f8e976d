import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { type Choice, type TrialLabel, writeLabels } from './make-trials.ts';

const MAKE_TRIALS = path.join(import.meta.dirname, 'make-trials.ts');

/** Makes trials in as many processes as there are cores, with `labels.json` of them all; of a choice, when there is one. */
export async function pressTrials(
  folder: string,
  { seed, count, only }: { readonly seed: number; readonly count: number; readonly only: Choice | undefined },
): Promise<void> {
  const choice = Object.entries(only ?? {}).flatMap(([name, of]) =>
    of.length > 0 ? [`--${name}`, of.join(',')] : [],
  );
  const parts = Math.min(count, availableParallelism());
  const labels = await Promise.all(
    Array.from({ length: parts }, async (_, at): Promise<TrialLabel[]> => {
      const options = ['--seed', String(seed), '--count', String(count), '--part', `${at + 1}/${parts}`];
      const child = spawn(process.execPath, [MAKE_TRIALS, folder, ...options, ...choice], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      return JSON.parse(await text(child.stdout));
    }),
  );
  await writeLabels(folder, labels.flat());
}
