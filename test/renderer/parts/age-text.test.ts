import { expect, it } from 'vitest';
import { ageText } from '../../../renderer/parts/age-text.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

it.each([
  [-5_000, 'now', 'nu'],
  [59_000, 'now', 'nu'],
  [3 * MINUTE_MS, '3 min', '3 min'],
  [59.9 * MINUTE_MS, '59 min', '59 min'],
  [5 * 60 * MINUTE_MS, '5 hr', '5 uur'],
  [DAY_MS, '1 day', '1 dag'],
  [2 * DAY_MS, '2 days', '2 dagen'],
  [70 * DAY_MS, '2 months', '2 maanden'],
  [800 * DAY_MS, '2 years', '2 jaar'],
])('says an age of %d ms short', (ageMs, en, nl) => {
  expect([ageText(ageMs, 'en'), ageText(ageMs, 'nl')]).toEqual([en, nl]);
});
