import { expect, test } from 'vitest';
import { summary } from '../../../electron/cli/summary.ts';
import { done, examination, finding } from '../db/examined-document.ts';

const said = (language: 'en' | 'nl', ...found: ReturnType<typeof finding>[]) =>
  summary('scan.jpg', examination({ 'word-size': done(...found) }), { language, withText: false })
    .split('\n')[1]!
    .trim();

test('the first line does not say that no deviation was found where there are some', () => {
  const clean = finding({ verdict: 'no-deviation', indicator: null });
  expect(said('en', clean)).toContain('No deviation found.');
  expect(said('en', finding(), clean)).toContain('1 deviation, no doubtful case.');
  expect(said('nl', finding(), finding())).toContain('2 afwijkingen, geen twijfelgeval.');
});

test('checks that could not judge for the same reason are told together', () => {
  const gap = finding({
    verdict: 'not-assessable',
    indicator: null,
    evidence: [],
    region: null,
    explanation: { text: 'too-little', values: { page: '1' } },
  });
  const told = summary('scan.jpg', examination({ 'word-size': done(gap), 'jpeg-lattice': done(gap) }), {
    language: 'en',
    withText: false,
  });
  expect(told.split('has too little on it')).toHaveLength(2);
  expect(told).toContain('Words of another size · Touched after JPEG compression');
});
