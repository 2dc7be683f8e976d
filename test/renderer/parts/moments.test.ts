import { expect, it } from 'vitest';
import { fullMoment, shortMoment, signedMoment, timeOfDay } from '../../../renderer/parts/moments.ts';

const AT = new Date(2026, 2, 4, 17, 5).toISOString();

it('writes the day before the month and 24 hours, in both languages', () => {
  expect(shortMoment(AT, 'en')).toBe('4 Mar 2026, 17:05');
  expect(shortMoment(AT, 'nl')).toBe('4 mrt 2026, 17:05');
  expect(timeOfDay(AT, 'en')).toBe('17:05');
  expect(fullMoment(AT, 'nl')).toContain('woensdag 4 maart 2026');
  expect(signedMoment(AT, 'en')).toMatch(/^4 March 2026 at 17:05 \S+/);
});
