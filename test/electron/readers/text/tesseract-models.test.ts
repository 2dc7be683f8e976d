import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpackModels } from '../../../../electron/readers/text/tesseract-models.ts';

let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'loep-models-'));
  process.env.LOEP_HOME = home;
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('unpackModels', () => {
  it('unpacks each model once, also when several ask at the same time', async () => {
    const folders = await Promise.all([1, 2, 3].map(() => unpackModels(['fra', 'fas'], 'best_int')));
    expect(new Set(folders).size).toBe(1);
    expect(readdirSync(folders[0]!).sort()).toEqual(['fas.traineddata', 'fra.traineddata']);
    expect(readFileSync(join(folders[0]!, 'fas.traineddata')).length).toBeGreaterThan(400_000);
  });

  it('says where it could not write', async () => {
    const file = join(home, 'a-file');
    writeFileSync(file, '');
    process.env.LOEP_HOME = file;
    await expect(unpackModels(['fas'], 'best_int')).rejects.toMatchObject({
      name: 'LoepError',
      message: expect.stringContaining(file),
    });
  });

  it('does not take a language it has no package for', async () => {
    await expect(unpackModels(['../eng'], 'best_int')).rejects.toThrow('Cannot find');
  });
});
