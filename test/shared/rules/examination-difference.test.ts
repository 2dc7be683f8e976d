import { expect, test } from 'vitest';
import type { ExaminationHead, FindingView } from '../../../shared/api/schemas/examination.ts';
import { examinationDifference } from '../../../shared/rules/examination-difference.ts';

const head = (digest: string): ExaminationHead => ({
  id: crypto.randomUUID(),
  engine: '0.1.0',
  at: '2026-03-01T10:00:00.000Z',
  outcome: 'no-deviation-found',
  deviationCount: 0,
  unjudged: [],
  languages: null,
  digest: digest.repeat(64),
});

const text = (said: string) => ({ en: said, nl: said });

function finding(changes: Partial<FindingView> = {}): FindingView {
  return {
    id: crypto.randomUUID(),
    check: 'word-size',
    version: 1,
    title: text('Word of another size'),
    aspect: 'authenticity',
    verdict: 'deviation',
    severity: 'minor',
    score: 0.4,
    indicator: null,
    region: { page: 1, box: { x: 1, y: 2, width: 3, height: 4 } },
    explanation: text('Larger'),
    evidence: [{ label: text('Size'), found: '5 %', expected: null, source: text('the line') }],
    cannotTell: text('Nothing of it'),
    reference: null,
    review: null,
    ...changes,
  };
}

const check = (id: string, version = 1) => ({ check: id, version, title: text(id) });

test('two examinations with one digest are the same, whatever their ids', () => {
  const difference = examinationDifference(
    { head: head('a'), findings: [finding()], checks: [check('word-size')] },
    { head: head('a'), findings: [finding()], checks: [check('word-size')] },
  );
  expect(difference).toMatchObject({ isSame: true, onlyOlder: [], onlyNewer: [], checks: [] });
});

test.each([
  ['another place', { region: { page: 2, box: { x: 1, y: 2, width: 3, height: 4 } } }],
  ['no place', { region: null }],
  ['other words', { explanation: text('Smaller') }],
  ['another severity', { severity: 'major' as const }],
  [
    'other evidence',
    { evidence: [{ label: text('Size'), found: '6 %', expected: null, source: text('the line') }] },
  ],
])('%s makes another finding', (_what, change) => {
  const [before, after] = [finding(), finding(change)];
  const difference = examinationDifference(
    { head: head('a'), findings: [before], checks: [] },
    { head: head('b'), findings: [after], checks: [] },
  );
  expect(difference).toMatchObject({ isSame: false, onlyOlder: [before], onlyNewer: [after] });
});

test('a rise of the version, another score or an answer make no other finding', () => {
  const review = { answer: 'dismissed' as const, note: '', by: 'A', at: '2026-03-01T10:00:00.000Z' };
  const difference = examinationDifference(
    { head: head('a'), findings: [finding({ review })], checks: [check('word-size')] },
    { head: head('b'), findings: [finding({ version: 2, score: 0.5 })], checks: [check('word-size', 2)] },
  );
  expect(difference).toMatchObject({ isSame: false, onlyOlder: [], onlyNewer: [] });
  expect(difference.checks).toEqual([
    { check: 'word-size', title: text('word-size'), olderVersion: 1, newerVersion: 2 },
  ]);
});

test('of equal findings only those are told that there are more of', () => {
  const difference = examinationDifference(
    { head: head('a'), findings: [finding()], checks: [] },
    { head: head('b'), findings: [finding(), finding(), finding()], checks: [] },
  );
  expect(difference.onlyOlder).toEqual([]);
  expect(difference.onlyNewer).toHaveLength(2);
});

test('checks that came and went are told with the version that there is', () => {
  const { checks } = examinationDifference(
    { head: head('a'), findings: [], checks: [check('gone'), check('kept')] },
    { head: head('b'), findings: [], checks: [check('kept'), check('come', 3)] },
  );
  expect(checks.map(({ check, olderVersion, newerVersion }) => [check, olderVersion, newerVersion])).toEqual([
    ['gone', 1, null],
    ['come', null, 3],
  ]);
});
