import { expect, test } from 'vitest';
import { alertResemblance } from '../../../../shared/checks/authenticity/alert-resemblance.ts';
import type { FaceComparison } from '../../../../shared/model/reference/recognition.ts';
import type { Alert, AlertSign } from '../../../../shared/model/reference/reference-model.ts';
import type { PageText } from '../../../../shared/model/words.ts';
import { pageText } from '../../page-text.ts';
import { faceComparison, fieldRead, fieldZone, matchedModel, placeAt } from '../../reference-model.ts';

const image = {
  sha256: 'b'.repeat(64),
  page: 1,
  box: { x: 5, y: 6, width: 70, height: 80 },
  light: 'VIS',
  caption: null,
} as const;

const WORDS: AlertSign = { kind: 'words', zone: 'title', words: 'Civil registery' };
const NUMBERS: AlertSign = { kind: 'numbers', from: 'NB500000', to: 'NB500999' };
const LOOKS: AlertSign = { kind: 'looks', face: 1, box: placeAt(100, 10, 20, 20).box, image };

function judge(
  signs: readonly AlertSign[],
  { text = [] as readonly PageText[], indicator = 'counterfeit.preprint_error', number = 'NB100000' } = {},
  alerts: FaceComparison['alerts'] = [],
) {
  const title = {
    id: 'title',
    kind: 'fixed-text',
    face: 1,
    box: placeAt(10, 8).box,
    words: 'Civil registry',
    language: 'en',
    typeface: null,
    isBold: false,
  } as const;
  const alert: Alert = {
    id: 'alert-1',
    title: { en: 'Print shop of Sundholm', nl: 'Drukkerij te Sundholm' },
    description: { en: 'Spelling of the title' },
    indicator,
    since: '2018',
    signs: [...signs],
    images: [image],
    tier: 'partner',
  };
  const models = [matchedModel({ zones: [title, fieldZone('number', 'document.number')], alerts: [alert] })];
  const { region } = placeAt(10, 8);
  const fixedTexts: FaceComparison['fixedTexts'] = [
    {
      zone: 'title',
      text: '',
      confidence: 0,
      words: [],
      shiftMm: null,
      region,
      inkRatio: null,
      heightRatio: null,
      widthRatio: null,
      likeness: null,
    },
  ];
  const fields = [fieldRead('number', number)];
  return alertResemblance.run({ comparison: [faceComparison({ fixedTexts, fields, alerts })], models, text });
}

const saidOf = (findings: ReturnType<typeof judge>) =>
  findings.map(({ verdict, severity, explanation }) => [verdict, severity, explanation.text]);

test('the words of the alert in the place of the model’s', () => {
  const findings = judge([WORDS], { text: [pageText(['Civil Registery'])] });
  expect(saidOf(findings)).toEqual([['deviation', 'critical', 'bears']]);
  expect(findings[0]).toMatchObject({
    indicator: 'counterfeit.preprint_error',
    evidence: [
      {
        found: 'Civil Registery',
        expected: 'Civil registry',
        source: { nl: 'Uittreksel geboorteakte, uitgave 2011, van Norland: Drukkerij te Sundholm' },
      },
    ],
    explanation: { values: { count: '1', known: '1' } },
  });
});

test('words elsewhere, or not read surely, are not those of the zone', () => {
  const elsewhere = pageText([{ text: 'Civil Registery', y: 900 }]);
  expect(saidOf(judge([WORDS], { text: [elsewhere] }))).toEqual([['no-deviation', 'note', 'none']]);
  const unsure = pageText([{ text: 'Civil Registery', confidence: 0.8 }]);
  expect(saidOf(judge([WORDS], { text: [unsure] }))).toEqual([['no-deviation', 'note', 'none']]);
  const anywhere = { ...WORDS, zone: null };
  expect(saidOf(judge([anywhere], { text: [elsewhere] }))).toEqual([['deviation', 'major', 'bears']]);
});

test('a number of the run', () => {
  expect(saidOf(judge([NUMBERS], { number: 'NB500123' }))).toEqual([['deviation', 'critical', 'bears']]);
  expect(saidOf(judge([NUMBERS]))).toEqual([['no-deviation', 'note', 'none']]);
});

test('a place that looks like the alert, and more so than like any specimen', () => {
  const { region } = placeAt(100, 10, 20, 20);
  const measured = { alert: 'alert-1', sign: 0, region, withAlert: 0.9, withSpecimens: 0.4 };
  const findings = judge([LOOKS], {}, [measured]);
  expect(saidOf(findings)).toEqual([['deviation', 'major', 'bears']]);
  expect(findings[0]!.reference).toEqual({
    model: 'model-1',
    version: 3,
    part: 'alert-1',
    image: { sha256: image.sha256, page: 1, box: image.box },
  });
  expect(saidOf(judge([LOOKS], {}, [{ ...measured, withSpecimens: 0.85 }]))).toEqual([
    ['no-deviation', 'note', 'none'],
  ]);
});

test('two signs are certain together, though neither is alone', () => {
  const text = [pageText([{ text: 'Civil Registery', confidence: 0.88 }])];
  expect(saidOf(judge([WORDS], { text }))).toEqual([['deviation', 'major', 'bears']]);
  const { region } = placeAt(100, 10, 20, 20);
  const measured = { alert: 'alert-1', sign: 1, region, withAlert: 0.9, withSpecimens: 0.4 };
  const findings = judge([WORDS, LOOKS], { text }, [measured]);
  expect(saidOf(findings)).toEqual([['deviation', 'critical', 'bears']]);
  expect(findings[0]!.evidence).toHaveLength(2);
});

test('an indicator that the list does not have, and no alerts', () => {
  const findings = judge([NUMBERS], { number: 'NB500123', indicator: '__proto__' });
  expect(findings[0]!.indicator).toBe('counterfeit.feature_imitated');
  expect(judge([])).toEqual([]);
});
