import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
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
