import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { summary } from '../../../electron/cli/summary.ts';
import { toJson } from '../../../shared/api/examination-json.ts';
import type { Examination, Gap } from '../../../shared/model/examination.ts';
import type { Registration } from '../../../shared/model/reference/recognition.ts';
import { done, examination, finding } from '../db/examined-document.ts';

const said = (language: 'en' | 'nl', ...found: ReturnType<typeof finding>[]) =>
  summary('scan.jpg', examination({ 'word-size': done(...found) }), { language, withText: false })
    .split('\n')[1]!
    .trim();

test('the first line does not say that no deviation was found where there are some', () => {
  const clean = finding({ verdict: 'no-deviation', indicator: null });
  expect(said('en', clean)).toContain('No deviation found in what could be judged.');
  expect(said('en', finding(), clean)).toContain('1 deviation, no doubtful case.');
  expect(said('nl', finding(), finding())).toContain('2 afwijkingen, geen twijfelgeval.');
});

test('silence that leaves out an essential part is no all-clear, and what was left out stands beside it', () => {
  const told = (gaps: readonly Gap[]) => {
    const base = examination({ 'word-size': done() });
    const given = { ...base, triage: { ...base.triage, gaps } };
    return summary('scan.jpg', given, { language: 'en', withText: false }).split('\n').slice(1, 3);
  };
  const [first, second] = told(['no-reference', 'traces-not-judged', 'needs-physical']);
  expect(stripVTControlCharacters(first!).trim()).toBe('No deviation found in what could be judged.');
  expect(second!.trim()).toBe('Not judged: form and edition (no reference), traces of alteration.');
  expect(stripVTControlCharacters(told(['needs-physical'])[0]!).trim()).toBe('No deviation found.');
});

test('thresholds of this installation are told with the outcome, in words and as JSON', () => {
  const base = examination({ 'word-size': done() });
  const local = { number: 3, at: '2026-03-05T10:00:00Z', by: 'Anna', scans: 24, factors: {} };
  const adapted: Examination = {
    ...base,
    inputs: { ...base.inputs, calibration: { ok: true, value: { detectors: [], local } } },
  };
  const said = (given: Examination, language: 'en' | 'nl') =>
    stripVTControlCharacters(summary('scan.jpg', given, { language, withText: false })).replace(/\s+/g, ' ');
  expect(said(adapted, 'en')).toContain(
    'With calibration 3: thresholds adapted to 24 scans of this installation on 5 March 2026.',
  );
  expect(said(adapted, 'nl')).toContain(
    'drempels aangepast aan 24 scans van deze installatie op 5 maart 2026.',
  );
  expect(said(base, 'en')).not.toContain('calibration');
  const json = (given: Examination) => toJson('scan.jpg', given, { language: 'en', withText: false });
  expect(json(adapted).calibration).toEqual({ number: 3, at: local.at, scans: 24 });
  expect(json(base).calibration).toBeNull();
});

test('what was found stands beside what was expected, and by itself where nothing was', () => {
  const label = { en: 'height', nl: 'hoogte' };
  const evidence = [
    { label, found: '8 %', expected: '2 %', source: null },
    { label, found: 'None shows it.', expected: null, source: 'two pages' },
  ];
  const told = stripVTControlCharacters(
    summary('scan.jpg', examination({ 'word-size': done(finding({ evidence })) }), {
      language: 'en',
      withText: false,
    }),
  );
  expect(told).toContain('height: found 8 %; expected 2 %\n');
  expect(told).toContain('height: None shows it. (two pages)\n');
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

test('the model that a page was recognised as is named, and by what, also when nothing deviates', () => {
  const base = examination({ 'word-size': done() });
  const candidates = [{ model: 'm', face: 1, score: 0.9 }];
  const match = { page: 1, found: { model: 'm', face: 1 }, candidates };
  const laid: Registration = {
    ...{ page: 1, model: 'm', face: 1, toPage: [1, 0, 0, 0, 1, 0, 0, 0, 1], pxPerMm: 8, errorMm: 0.1 },
    ...{ by: 'words', inliers: 20, pairs: 24, log10Nfa: -30 },
  };
  const recognised = {
    ...base,
    modelNames: { m: { en: 'Noordmark · Birth extract · 2019', nl: 'Noordmark · Geboorte · 2019' } },
    inputs: {
      ...base.inputs,
      match: { ok: true, value: [match] },
      registration: { ok: true, value: [laid] },
    },
  } as const;
  const lines = (language: 'en' | 'nl') =>
    summary('scan.jpg', recognised, { language, withText: false }).replaceAll(/\s+/gu, ' ');
  expect(lines('en')).toContain(
    'Recognised as Noordmark · Birth extract · 2019 (20 of 24 printed words where they belong)',
  );
  expect(lines('nl')).toContain('Herkend als Noordmark · Geboorte · 2019 (20 van 24 gedrukte woorden');
  expect(summary('scan.jpg', base, { language: 'en', withText: false })).not.toContain('Recognised');
});
