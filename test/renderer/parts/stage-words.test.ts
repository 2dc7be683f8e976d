import { expect, it } from 'vitest';
import { progressFraction, stageWords } from '../../../renderer/parts/stage-words.ts';
import { FILE_STAGES, PAGE_STAGES } from '../../../shared/model/stage.ts';

const ids = { caseId: 'c', documentId: 'd', page: null };

it('moves forward through the steps of a file and never reaches the end by itself', () => {
  const file = FILE_STAGES.map((stage) => ({ ...ids, stage, pagesDone: 0, pagesTotal: 0 }));
  const pages = [0, 1, 2].flatMap((pagesDone) =>
    PAGE_STAGES.map((stage) => ({ ...ids, stage, pagesDone, pagesTotal: 3 })),
  );
  const judge = { ...ids, stage: 'judge', pagesDone: 3, pagesTotal: 3 };
  const fractions = [...file, ...pages, judge].map(progressFraction);
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  expect(fractions[0]).toBe(0);
  expect(fractions.at(-1)).toBeLessThan(1);
});

it('names a step that it does not know as it came', () => {
  expect(stageWords('constructor')).toEqual({ en: 'constructor', nl: 'constructor' });
  expect(stageWords('text').nl).toBe('Tekst lezen');
});
