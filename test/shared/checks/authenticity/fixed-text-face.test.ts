import { expect, test } from 'vitest';
import { fixedTextFace } from '../../../../shared/checks/authenticity/fixed-text-face.ts';
import type { FaceComparison } from '../../../../shared/model/reference/recognition.ts';
import { faceComparison, likeness, matchedModel, placeAt } from '../../reference-model.ts';

type FixedText = FaceComparison['fixedTexts'][number];

const NAMES = ['Surname', 'Given names', 'Place of birth', 'Date of birth', 'Sex'];

const model = matchedModel({
  zones: NAMES.map((words, at) => ({
    id: `label-${at}`,
    kind: 'fixed-text',
    face: 1,
    box: placeAt(10, 10 * at + 10).box,
    words,
    language: null,
    typeface: null,
    isBold: false,
  })),
});

function texts(change: Partial<FixedText> = {}): readonly FixedText[] {
  return NAMES.map((text, at) => {
    const { region } = placeAt(10, 10 * at + 10);
    const words = text.split(' ').map((word) => ({ text: word, confidence: 0.97, region, likeness: null }));
    const whole = { zone: `label-${at}`, text, confidence: 0.97, words, region, shiftMm: { x: 0, y: 0 } };
    const same = { inkRatio: 1.1, heightRatio: 1.02, widthRatio: 1.01, likeness: likeness(0.84 + 0.01 * at) };
    return { ...whole, ...same, ...(at === 2 ? change : {}) };
  });
}

const judge = (fixedTexts: readonly FixedText[]) =>
  fixedTextFace
    .run({ comparison: [faceComparison({ fixedTexts })], models: [model] })
    .map(({ verdict, severity, explanation }) => [
      verdict,
      severity,
      explanation.text,
      explanation.values.how,
    ]);

test('letters of the specimens, on a page that is a little darker and larger throughout', () => {
  expect(judge(texts())).toEqual([['no-deviation', 'note', 'agree', undefined]]);
});

test('one text wider and lighter than the others, and unlike the specimen', () => {
  expect(judge(texts({ likeness: likeness(0.3), widthRatio: 1.12, inkRatio: 0.6 }))).toEqual([
    [
      'deviation',
      'major',
      'other',
      { en: 'width of the text 111 %, ink 55 %', nl: 'breedte van de tekst 111 %, inkt 55 %' },
    ],
  ]);
});

test('very unlike in shape alone', () => {
  expect(judge(texts({ likeness: likeness(0.3) })).map((said) => said.slice(1, 3))).toEqual([
    ['major', 'shape'],
  ]);
});

test('a little unlike in shape alone, or beside one specimen only: worth a look', () => {
  expect(judge(texts({ likeness: likeness(0.58) })).map((said) => said.slice(1, 3))).toEqual([
    ['minor', 'shape'],
  ]);
  const alone = texts({ likeness: likeness(0.2, null), widthRatio: 1.12 });
  expect(judge(alone).map((said) => said.slice(1, 3))).toEqual([['minor', 'other']]);
});

test('a scan that is blurred everywhere deviates nowhere', () => {
  const blurred = texts().map((text) => ({ ...text, likeness: likeness(0.55) }));
  expect(judge(blurred).map((said) => said[0])).toEqual(['no-deviation']);
});

test('a text that could not be read: worth a look, unless something lies over it', () => {
  const unread = { likeness: likeness(0.2), words: [] };
  expect(judge(texts(unread)).map((said) => said.slice(1, 3))).toEqual([['minor', 'shape']]);
  expect(judge(texts({ ...unread, inkRatio: 2 })).map((said) => said[0])).toEqual(['no-deviation']);
});

test('what surely reads otherwise is for the check of the words; nothing to compare', () => {
  const { region } = placeAt(10, 30);
  const words = [{ text: 'Birthplace', confidence: 0.97, region, likeness: null }];
  expect(judge(texts({ likeness: likeness(0.2), words })).map((said) => said[0])).toEqual(['no-deviation']);
  expect(judge(texts().map((text) => ({ ...text, likeness: null })))).toEqual([]);
});

test('a text that is misspelt is not told for its letters besides', () => {
  const { region } = placeAt(10, 30);
  const word = { text: 'Pace', confidence: 0.8, region, likeness: likeness(0.3) };
  const rest = ['of', 'birth'].map((text) => ({ text, confidence: 0.97, region, likeness: likeness(0.85) }));
  const other = { text: 'Pace of birth', words: [word, ...rest], likeness: likeness(0.3), widthRatio: 1.12 };
  expect(judge(texts({ ...other, shiftMm: { x: -1.4, y: 0 } })).map(([verdict]) => verdict)).toEqual([
    'no-deviation',
  ]);
  expect(judge(texts(other)).map(([verdict]) => verdict)).toEqual(['deviation']);
});
