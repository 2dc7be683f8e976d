import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ATTACKS, CHANNELS } from '../../shared/model/evaluation.ts';
import { copyPlan, overlayPlan, pairPlan } from '../press/pairs.ts';
import { makeTrials, writeLabels } from './make-trials.ts';

describe('trials', () => {
  it('are labelled, in pairs, and the same each time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trials-'));
    for (const name of ['one', 'again']) {
      const letter = { seed: 4, count: 2, part: { at: 1, of: 2 } };
      await writeLabels(join(folder, name), await makeTrials(join(folder, name), letter));
    }
    const labels = JSON.parse(await readFile(join(folder, 'one', 'labels.json'), 'utf8'));
    expect(labels.map(({ label }: { label: string }) => label)).toEqual(['genuine', 'altered']);
    for (const { label, regions } of labels) expect(regions.length > 0).toBe(label === 'altered');
    for (const file of await readdir(join(folder, 'one'))) {
      const [one, again] = await Promise.all(
        ['one', 'again'].map((each) => readFile(join(folder, each, file))),
      );
      expect(Buffer.compare(one!, again!), file).toBe(0);
    }
    await rm(folder, { recursive: true });
  });

  it('are of the attacks and channels that are chosen, and say when none can be', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trials-'));
    const only = { attacks: ['retype'], channels: ['jpeg-once', 'jpeg-same'] };
    const labels = await makeTrials(folder, { seed: 4, count: 2, only });
    expect(new Set(labels.map(({ kind }) => kind))).toEqual(new Set(['honest', 'retype']));
    expect(labels.map(({ channel }) => channel)).toSatisfy((channels: string[]) =>
      channels.every((channel) => only.channels.includes(channel)),
    );
    const never = { attacks: ['pdf-overlay'], channels: ['png'] };
    await expect(makeTrials(folder, { seed: 4, count: 1, only: never })).rejects.toThrow('no pair is of');
    await rm(folder, { recursive: true });
  });

  it('let every attack meet every channel that it can', () => {
    const at = Array.from({ length: ATTACKS.length * CHANNELS.length }, (_, place) => place);
    const plans = at.flatMap((place) => [pairPlan(1, place), copyPlan(1, place), overlayPlan(1, place)]);
    const met = new Set(plans.map(({ attack, channel }) => `${attack} ${channel}`));
    expect(met.size).toBe((ATTACKS.length - 2) * CHANNELS.length + 2);
  });
});
