import { expect, test } from 'vitest';
import { outcomeShown, outcomeText, unjudgedText } from '../../../renderer/parts/outcome-words.ts';

const NONE = { outcome: 'no-deviation-found', deviationCount: 0 } as const;
const GAPS = ['no-reference-fits', 'traces-not-judged'] as const;

test('only an outcome without deviations that left nothing essential out is told as such', () => {
  expect(outcomeShown({ ...NONE, unjudged: [] })).toBe('no-deviation-found');
  expect(outcomeShown({ ...NONE, unjudged: GAPS })).toBe('none-in-part');
  expect(outcomeText({ ...NONE, unjudged: GAPS }).en).toBe('No deviation found in what could be judged');
  expect(unjudgedText({ ...NONE, unjudged: GAPS })?.nl).toBe(
    'Niet beoordeeld: vorm en uitgave (geen passende referentie), sporen van wijziging.',
  );
});

test('gaps change nothing of an outcome that asks for a look already', () => {
  expect(outcomeShown({ outcome: 'doubtful', deviationCount: 1, unjudged: GAPS })).toBe('doubtful');
  expect(outcomeShown({ ...NONE, deviationCount: 2, unjudged: GAPS })).toBe('deviations');
  expect(unjudgedText({ ...NONE, deviationCount: 2, unjudged: GAPS })).toBeNull();
  expect([outcomeShown(null), unjudgedText(null)]).toEqual(['none', null]);
});
