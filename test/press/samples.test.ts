import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeEvalSet } from './make-eval-set.ts';
import { makeSamples, SAMPLE_FOLDER } from './make-samples.ts';

/** Mean difference between samples of two machines, whose rounding may differ at the edges of letters. */
const GREY_SLACK = 1;

describe('samples', () => {
  it('are those that the command makes', async () => {
    for (const [file, made] of await makeSamples()) {
      const kept = await readFile(join(SAMPLE_FOLDER, file));
      expect(kept.length, file).toBeLessThan(900_000);
      const one = await sharp(kept).raw().toBuffer();
      const other = await sharp(made).raw().toBuffer();
      expect(one.length).toBe(other.length);
      let sum = 0;
      for (let at = 0; at < one.length; at++) sum += Math.abs(one[at]! - other[at]!);
      expect(sum / one.length, file).toBeLessThan(GREY_SLACK);
    }
  });
});

describe('set to evaluate on', () => {
  it('is labelled, half of it altered, and the same each time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'press-'));
    const labels = await makeEvalSet(join(folder, 'one'), { seed: 4, count: 4 });
    await makeEvalSet(join(folder, 'again'), { seed: 4, count: 4 });
    const files = await readdir(join(folder, 'one'));
    expect(files.sort()).toEqual([...labels.map(({ file }) => file), 'labels.json'].sort());
    expect(labels.map(({ label }) => label)).toEqual(['genuine', 'altered', 'genuine', 'altered']);
    for (const { label, regions } of labels) expect(regions.length > 0).toBe(label === 'altered');
    for (const file of files) {
      const [one, again] = await Promise.all(
        ['one', 'again'].map((each) => readFile(join(folder, each, file))),
      );
      expect(Buffer.compare(one!, again!), file).toBe(0);
    }
    await rm(folder, { recursive: true });
  });
});
