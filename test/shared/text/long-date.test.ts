import { expect, it } from 'vitest';
import { longDate } from '../../../shared/text/long-date.ts';

it('writes a day in words, as the date has it', () => {
  expect(longDate('2024-05-03T23:15:00+02:00')).toEqual({ en: '3 May 2024', nl: '3 mei 2024' });
});

it('has no words for a date without a day', () => {
  expect(longDate('2024-05')).toBeNull();
  expect(longDate('2024-13-03')).toBeNull();
});
