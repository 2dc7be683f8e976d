import { describe, expect, test } from 'vitest';
import { GRADED_ASPECTS, GRADES } from '../../../shared/model/conclusion.ts';
import { propositionOf } from '../../../shared/text/propositions.ts';

const all = GRADED_ASPECTS.flatMap((aspect) =>
  GRADES.map((grade) => ({ aspect, grade, text: propositionOf(aspect, grade, '') })),
);

test('every aspect and grade has its own sentence in both languages', () => {
  expect(new Set(all.map(({ text }) => text.en)).size).toBe(40);
  expect(new Set(all.map(({ text }) => text.nl)).size).toBe(40);
  for (const { text } of all) {
    expect(text.en).toMatch(/^[A-Z].*\.$/);
    expect(text.nl).toMatch(/^[A-Z].*\.$/);
  }
});

describe('the words of the scale', () => {
  const words = [
    [3, 'It is established that', 'Vastgesteld is dat', false],
    [
      2,
      'With a probability bordering on certainty,',
      'Met aan zekerheid grenzende waarschijnlijkheid',
      false,
    ],
    [1, 'It is probable that', 'Waarschijnlijk', false],
    [-1, 'probably not', 'Waarschijnlijk', true],
    [
      -2,
      'With a probability bordering on certainty,',
      'Met aan zekerheid grenzende waarschijnlijkheid',
      true,
    ],
    [-3, 'It is established that', 'Vastgesteld is dat', true],
  ] as const;
  test.each(words)('%s', (grade, en, nl, isAgainst) => {
    for (const { text } of all.filter((one) => one.grade === grade)) {
      expect(text.en).toContain(en);
      expect(text.nl.startsWith(nl)).toBe(true);
      expect(/\bnot\b/.test(text.en)).toBe(isAgainst);
      expect(/\bniet\b/.test(text.nl)).toBe(isAgainst);
    }
  });
});

test('"no conclusion" says why, in the words of who graded', () => {
  expect(propositionOf('unaltered', 0, '  The scan is too coarse. ')).toEqual({
    en: 'No conclusion is possible on whether the document has remained unaltered since it was drawn up. Reason: The scan is too coarse.',
    nl: 'Er is geen uitspraak mogelijk over de vraag of het document sinds het opmaken ongewijzigd is gebleven. Reden: The scan is too coarse.',
  });
});

test('a reason changes no other sentence', () => {
  expect(propositionOf('content', 1, '<b>x</b>')).toEqual(propositionOf('content', 1, ''));
});

test('the content is never called true', () => {
  for (const { text } of all.filter(({ aspect }) => aspect === 'content')) {
    expect(`${text.en} ${text.nl}`).not.toMatch(/\b(true|correct|waar|juist|genuine|echt)\b/i);
  }
});

test('a few in full', () => {
  expect(propositionOf('carrier', 2, '').nl).toBe(
    'Met aan zekerheid grenzende waarschijnlijkheid is de drager van het document (het formulier, de vervaardiging en de echtheidskenmerken) die van een echt document.',
  );
  expect(propositionOf('unaltered', -3, '').nl).toBe(
    'Vastgesteld is dat het document sinds het opmaken niet ongewijzigd is gebleven.',
  );
  expect(propositionOf('make-up', -1, '').en).toBe(
    'The document was probably not drawn up by the competent authority in the form and by the procedure prescribed for its place and date.',
  );
});
