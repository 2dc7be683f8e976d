import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../shared/checks/index.ts';
import { ASPECTS } from '../../shared/model/aspect.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('every file of a check is in the list, and nothing else is', () => {
  const files = ASPECTS.flatMap((aspect) => {
    const folder = path.join(root, 'shared/checks', aspect);
    return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.ts')) : [];
  });
  expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});

test('no two checks share an id', () => {
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
});

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test('is a noun in the folder of its aspect, with a test in the mirror place', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(id).not.toMatch(/^(no|check|verify|find|detect)-/);
    expect(existsSync(path.join(root, `shared/checks/${check.aspect}/${id}.ts`))).toBe(true);
    expect(existsSync(path.join(root, `test/shared/checks/${check.aspect}/${id}.test.ts`))).toBe(true);
  });

  test('speaks both languages, with the same values, and judges nobody', () => {
    for (const text of [check.title, check.cannotTell, ...Object.values(check.texts)]) {
      const names = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      expect(text.en.length, text.nl).toBeGreaterThan(0);
      expect(text.nl.length, text.en).toBeGreaterThan(0);
      expect(names(text.nl), text.en).toEqual(names(text.en));
      expect(`${text.en} ${text.nl}`).not.toMatch(
        /\b(genuine|false|fake|forged|forgery|counterfeit|echt|vals|vervalst|namaak)\b/i,
      );
    }
  });
});
