import { expect, it } from 'vitest';
import { endedWithoutNews, isRepeat } from '../../../../renderer/screens/case/same-result.ts';
import type { DocumentState } from '../../../../shared/model/case.ts';

const at = (state: DocumentState, ...ids: string[]) => ({
  id: 'd',
  state,
  examinations: ids.map((id) => ({
    ...{ id, engine: '1', at: '2026-01-02T03:04:05.000Z', languages: null, digest: '' },
    outcome: 'doubtful' as const,
    deviationCount: 1,
    unjudged: [],
  })),
});

it('knows an examination that ended and added nothing', () => {
  expect(endedWithoutNews(at('examining', 'a'), at('examined', 'a'))).toBe(true);
  expect(endedWithoutNews(at('waiting', 'a'), at('examined', 'a'))).toBe(true);
  expect(endedWithoutNews(at('examining', 'a'), at('examined', 'b', 'a'))).toBe(false);
  expect(endedWithoutNews(at('examining'), at('examined', 'a'))).toBe(false);
  expect(endedWithoutNews(at('examined', 'a'), at('examined', 'a'))).toBe(false);
  expect(endedWithoutNews(at('examining', 'a'), at('cancelled', 'a'))).toBe(false);
});

it('tells a repeated result from an examination that was broken off', () => {
  const entry = (action: string, documentId: string) => ({ action, details: { documentId } });
  const repeated = [entry('examination.done', 'd'), entry('examination.repeated', 'd')];
  expect(
    isRepeat([...repeated, entry('finding.reviewed', 'd'), entry('examination.done', 'other')], 'd'),
  ).toBe(true);
  expect(
    isRepeat([...repeated, entry('examination.asked', 'd'), entry('examination.cancelled', 'd')], 'd'),
  ).toBe(false);
  expect(isRepeat([], 'd')).toBe(false);
});
