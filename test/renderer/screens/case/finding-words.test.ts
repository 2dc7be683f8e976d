import { expect, it } from 'vitest';
import { answerWords } from '../../../../renderer/screens/case/finding-words.ts';

it('has an examiner agree with what cannot be assessed, and confirm a deviation', () => {
  expect(answerWords({ verdict: 'not-assessable' }, 'confirmed').nl).toBe('mee eens');
  expect(answerWords({ verdict: 'not-assessable' }, 'dismissed').nl).toBe('niet mee eens');
  expect(answerWords({ verdict: 'deviation' }, 'confirmed').nl).toBe('bevestigd');
});
