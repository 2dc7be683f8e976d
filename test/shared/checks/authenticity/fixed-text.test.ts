import { expect, test } from 'vitest';
import { fixedText } from '../../../../shared/checks/authenticity/fixed-text.ts';
import type { FaceComparison, Likeness } from '../../../../shared/model/reference/recognition.ts';
import { faceComparison, likeness, matchedModel, placeAt } from '../../reference-model.ts';

type FixedText = FaceComparison['fixedTexts'][number];

const WORDS = 'Extract from the register of births';

const zone = {
  id: 'title',
  kind: 'fixed-text',
  face: 1,
  box: placeAt(10, 10).box,
  words: WORDS,
  language: 'en',
  typeface: 'serif',
  isBold: true,
} as const;

const model = matchedModel({ zones: [zone] });

function read(
  text: string,
  { confidence = 0.97, alike = likeness(0.88) as Likeness | null, inkRatio = 1 as number | null } = {},
): FixedText {
  const { region } = placeAt(10, 10);
  const words = text.split(' ').filter((word) => word !== '');
  return {
    zone: 'title',
    text,
    confidence,
    words: words.map((word) => ({
      text: word,
      confidence,
      region,
      likeness: WORDS.includes(word) ? alike && { ...alike, value: 0.88 } : alike,
    })),
    shiftMm: { x: 0, y: 0 },
    region,
    inkRatio,
    heightRatio: 1,
    widthRatio: 1,
    likeness: alike,
  };
}

const judge = (...texts: readonly FixedText[]) =>
  fixedText.run({ comparison: [faceComparison({ fixedTexts: texts })], models: [model] });

const saidOf = (findings: ReturnType<typeof judge>) =>
  findings.map(({ verdict, severity, explanation }) => [verdict, severity, explanation.text]);

test('what could not be read is counted beside what agrees', () => {
  const [finding] = judge(read(WORDS), read(''));
  expect(finding?.explanation).toEqual({
    text: 'agreeInPart',
    values: { agree: '1', count: '2', unread: '1' },
  });
});

test('read as on the model, capitals, accents and look-alikes aside', () => {
  expect(saidOf(judge(read(WORDS)))).toEqual([['no-deviation', 'note', 'agree']]);
  expect(saidOf(judge(read('EXTRACT frorn the regIster ofbirths')))).toEqual([
    ['no-deviation', 'note', 'agree'],
  ]);
});

test('a misspelt word that the pixels bear out', () => {
  const findings = judge(read('Extract from the regester of births', { alike: likeness(0.4) }));
  expect(saidOf(findings)).toEqual([['deviation', 'critical', 'misspelt']]);
  expect(findings[0]).toMatchObject({
    indicator: 'counterfeit.preprint_error',
    region: placeAt(10, 10).region,
    evidence: [
      {
        found: 'regester',
        expected: 'register',
        source: { en: 'Birth extract, edition 2011, of Norland, specimen B' },
      },
      { found: { en: '0.40', nl: '0,40' }, expected: { en: '0.90 ± 0.02 between specimens' } },
    ],
    reference: {
      model: 'model-1',
      version: 3,
      part: 'title',
      image: { page: 1, box: { x: 190, y: 190, width: 420, height: 70 } },
    },
    explanation: { values: { found: 'regester', expected: 'register' } },
  });
});

test('a word read otherwise while the pixels are those of the specimens was read wrong', () => {
  expect(saidOf(judge(read('Extract from the regester of births')))).toEqual([
    ['no-deviation', 'note', 'agree'],
  ]);
});

test('wholly other words', () => {
  const findings = judge(read('Extract from the calendar of births', { alike: likeness(0.3) }));
  expect(saidOf(findings)).toEqual([['deviation', 'major', 'other']]);
});

test('with one specimen, or none, it is worth a look and no more', () => {
  const alone = read('Extract from the regester of births', { alike: likeness(0.3, null) });
  expect(saidOf(judge(alone))).toEqual([['deviation', 'minor', 'other']]);
  const none = read('Extract from the regester of births', { alike: null });
  expect(saidOf(judge(none))).toEqual([['deviation', 'minor', 'other']]);
});

test('a reading that is not sure is not held against the document', () => {
  const unsure = read('Extract from the regester of births', { alike: likeness(0.4), confidence: 0.8 });
  expect(saidOf(judge(unsure))).toEqual([['not-assessable', 'note', 'unread']]);
});

test('where the print has nothing of the specimens’, a reading that is nearly sure is enough, and not critical', () => {
  const alike = likeness(-0.39);
  const misspelt = read('Extract from the regster of births', { alike, confidence: 0.81 });
  expect(saidOf(judge(misspelt))).toEqual([['deviation', 'major', 'misspelt']]);
  const guessed = read('Extract from the regster of births', { alike, confidence: 0.4 });
  expect(saidOf(judge(guessed))).toEqual([['not-assessable', 'note', 'unread']]);
});

test('nothing there: missing without ink, not read with it, not known when it cannot be seen', () => {
  expect(saidOf(judge(read('', { inkRatio: 0.05 })))).toEqual([['deviation', 'major', 'missing']]);
  expect(saidOf(judge(read('', { inkRatio: 0.05, alike: null })))).toEqual([
    ['deviation', 'minor', 'missing'],
  ]);
  expect(saidOf(judge(read('', { inkRatio: 0.9 })))).toEqual([['not-assessable', 'note', 'unread']]);
  expect(saidOf(judge(read('', { inkRatio: null })))).toEqual([['not-assessable', 'note', 'unread']]);
});

test('printed beside its place', () => {
  const shifted = { ...read(WORDS), shiftMm: { x: 0.2, y: 2.4 } };
  const inPlace = { ...read(WORDS), shiftMm: { x: 0.2, y: 0.1 } };
  expect(judge(inPlace, inPlace, shifted)).toMatchObject([
    {
      severity: 'major',
      evidence: [{ found: { en: '2.3 mm', nl: '2,3 mm' } }],
      explanation: { text: 'displaced' },
    },
  ]);
  // A page that is laid badly has all of it shifted.
  expect(saidOf(judge(shifted, shifted, shifted))).toEqual([['no-deviation', 'note', 'agree']]);
});

test('a letter left out shifts the text: the misspelling is told, not the shift, though it is read less surely', () => {
  const inPlace = read(WORDS);
  const shiftMm = { x: -1.2, y: 0 };
  const misspelt = read('Extract from the regster of births', { alike: likeness(0.1), confidence: 0.8 });
  expect(saidOf(judge(inPlace, inPlace, { ...misspelt, shiftMm }))).toEqual([
    ['deviation', 'major', 'misspelt'],
  ]);
  // The pixels are those of the specimens: it was read wrong, and only the shift is told.
  const misread = read('Extract from the regster of births', { confidence: 0.8 });
  expect(saidOf(judge(inPlace, inPlace, { ...misread, shiftMm }))).toEqual([
    ['deviation', 'major', 'displaced'],
  ]);
});

test('other zones, no zones, no model', () => {
  expect(judge({ ...read(WORDS), zone: 'constructor' })).toEqual([]);
  expect(judge()).toEqual([]);
  expect(fixedText.run({ comparison: [faceComparison()], models: [] })).toEqual([]);
});
