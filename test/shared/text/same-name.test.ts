import { expect, test } from 'vitest';
import { isSameName } from '../../../shared/text/same-name.ts';

test.each([
  ['Ann Trainer', 'ann  trainer'],
  ['Ann Trainer', 'Ann Trainer.'],
  ['Ann Trainer', 'Trainer, Ann'],
  ['Ann Trainer', 'AnnTrainer'],
  ['Ann Trainer', 'Ann\u00ad Trai\u200bner'],
  ['J.P. Jansen', 'Jansen, JP'],
  ['J.P. Jansen', 'J P Jansen'],
  ['Anne-Marie de Vries', 'De Vries, Annemarie'],
  ['Zoë O’Brien', "O'Brien (Zoe)"],
  ['Ｌｅｅ Ｋ', 'K. Lee'],
])('%s is the same person as %s', (one, other) => {
  expect(isSameName(one, other)).toBe(true);
  expect(isSameName(other, one)).toBe(true);
});

test.each([
  ['Ann Trainer', 'Anna Trainer'],
  ['Ann Trainer', 'Ann Trainer Jr'],
  ['Ann Trainer', 'Bram Trainer'],
  ['Иван Петров', 'Иван Петренко'],
  ['李', '王'],
])('%s is another than %s', (one, other) => {
  expect(isSameName(one, other)).toBe(false);
  expect(isSameName(other, one)).toBe(false);
});
