import { describe, expect, it } from 'vitest';
import {
  countAnswers,
  countShown,
  inListOrder,
  lastAnswered,
  nextUnanswered,
  runsOfReason,
  stepFrom,
} from '../../../../renderer/screens/case/finding-order.ts';
import { byReason } from '../../../../renderer/screens/case/not-judged.ts';
import { groupFindings } from '../../../../shared/api/finding-list.ts';
import { finding, REVIEW } from './findings.ts';

const quiet = { verdict: 'no-deviation', severity: 'note' } as const;

describe('groupFindings', () => {
  it('puts aspects with a deviation first, the gravest deviation on top, and numbers as listed', () => {
    const groups = groupFindings([
      finding('glyphs', { verdict: 'not-assessable', severity: 'note' }),
      finding('dates', { aspect: 'content', severity: 'minor' }),
      finding('zone', { aspect: 'content', severity: 'critical' }),
      finding('grain', quiet),
      finding('order', { aspect: 'content', ...quiet }),
    ]);
    expect(groups.map(({ aspect }) => aspect)).toEqual(['content', 'authenticity', 'make-up', 'issuance']);
    expect(
      groups.map(({ shown, noDeviation }) =>
        [...shown, ...noDeviation].map(({ finding: { id }, number }) => `${number} ${id}`),
      ),
    ).toEqual([['1 zone', '2 dates', '4 order'], ['3 glyphs', '5 grain'], [], []]);
  });

  it('keeps the order of the report among equals', () => {
    const [first] = groupFindings(['a', 'b', 'c'].map((id) => finding(id)));
    expect(first?.shown.map(({ finding: { id } }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('has every aspect for a document without findings', () => {
    expect(groupFindings([]).map(({ aspect }) => aspect)).toEqual([
      'authenticity',
      'make-up',
      'issuance',
      'content',
    ]);
  });
});

describe('walking along the list', () => {
  const groups = groupFindings([finding('a'), finding('b'), finding('c', quiet)]);

  it('leaves out what is folded away', () => {
    const ids = (unfolded: 'authenticity'[]) =>
      inListOrder(groups, new Set(unfolded)).map(({ finding: { id } }) => id);
    expect(ids([])).toEqual(['a', 'b']);
    expect(ids(['authenticity'])).toEqual(['a', 'b', 'c']);
  });

  it('steps on and back, and stops at the ends', () => {
    const list = inListOrder(groups, new Set());
    const step = (from: string | null, by: 1 | -1) => stepFrom(list, from, by)?.finding.id ?? null;
    expect([step(null, 1), step('a', 1), step('b', 1)]).toEqual(['a', 'b', null]);
    expect([step(null, -1), step('b', -1), step('a', -1)]).toEqual(['b', 'a', null]);
    expect(step('gone', 1)).toBe('a');
    expect(stepFrom([], null, 1)).toBeNull();
  });
});

describe('nextUnanswered', () => {
  const list = (answered: readonly string[]) =>
    inListOrder(
      groupFindings([
        finding('a', { review: answered.includes('a') ? REVIEW : null }),
        finding('grain', { verdict: 'not-assessable', review: answered.includes('grain') ? REVIEW : null }),
        finding('b', { aspect: 'content', review: answered.includes('b') ? REVIEW : null }),
        finding('quiet', { aspect: 'content', ...quiet }),
      ]),
      new Set(['content']),
    );
  const next = (answered: readonly string[], from: string | null) =>
    nextUnanswered(list(answered), from)?.finding.id ?? null;

  it('takes the next deviation, past what could not be assessed', () => {
    expect(next(['a'], 'a')).toBe('b');
  });

  it('goes on round the end of the list', () => {
    expect(next(['b'], 'b')).toBe('a');
  });

  it('takes what could not be assessed when every deviation has an answer', () => {
    expect(next(['a', 'b'], 'b')).toBe('grain');
  });

  it('does not come back to the one it leaves, nor ask about what did not deviate', () => {
    expect(next(['a', 'grain'], 'b')).toBeNull();
    expect(next(['a', 'b', 'grain'], null)).toBeNull();
  });
});

describe('lastAnswered', () => {
  it('is the answer that was given last, wherever it stands in the list', () => {
    const at = (second: number) => ({ ...REVIEW, at: `2026-01-02T03:04:0${second}.000Z` });
    const findings = [
      finding('a', { review: at(2) }),
      finding('b', { review: at(4) }),
      finding('c'),
      finding('d', { review: at(3) }),
    ];
    const walked: string[] = [];
    for (let left = findings; lastAnswered(left); ) {
      const { id } = lastAnswered(left)!;
      walked.push(id);
      left = left.map((each) => (each.id === id ? { ...each, review: null } : each));
    }
    expect(walked).toEqual(['b', 'd', 'a']);
  });
});

describe('countShown', () => {
  it('is the highest number in the folded list', () => {
    const groups = groupFindings([finding('a', quiet), finding('b', { verdict: 'not-assessable' })]);
    expect(countShown(groups)).toBe(inListOrder(groups, new Set()).at(-1)?.number);
  });
});

describe('countAnswers', () => {
  it('counts deviations alone', () => {
    expect(
      countAnswers([
        finding('a', { review: REVIEW }),
        finding('b'),
        finding('c', { ...quiet, review: REVIEW }),
      ]),
    ).toEqual({ deviations: 2, answered: 1 });
  });
});

describe('what cannot be assessed', () => {
  const unclear = (id: string, reason: string) =>
    finding(id, { verdict: 'not-assessable', explanation: { en: reason, nl: reason } });
  const [group] = groupFindings([
    finding('deviation'),
    unclear('grain', 'drawn'),
    unclear('glyphs', 'too small'),
    unclear('halo', 'drawn'),
  ]);

  it('stands together by its reason, numbered as it stands', () => {
    const runs = runsOfReason(group!.shown);
    expect(runs.map((run) => run.map(({ number, finding: { id } }) => `${number} ${id}`))).toEqual([
      ['1 deviation'],
      ['2 grain', '3 halo'],
      ['4 glyphs'],
    ]);
  });

  it('is told once a reason, with all checks that give it', () => {
    const groups = byReason(group!.shown.slice(1));
    expect(groups.map(({ reason, numbered }) => [reason.en, numbered.length])).toEqual([
      ['drawn', 2],
      ['too small', 1],
    ]);
  });
});
