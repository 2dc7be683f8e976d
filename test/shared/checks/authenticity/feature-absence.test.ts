import { expect, test } from 'vitest';
import { featureAbsence } from '../../../../shared/checks/authenticity/feature-absence.ts';
import type { Likeness } from '../../../../shared/model/reference/recognition.ts';
import type { ModelFeature, ReferenceModel } from '../../../../shared/model/reference/reference-model.ts';
import { faceComparison, likeness, matchedModel, placeAt } from '../../reference-model.ts';

const rosette: ModelFeature = {
  id: 'rosette',
  feature: 'background.guilloche',
  face: 1,
  box: placeAt(60, 20, 30, 30).box,
  lights: ['VIS'],
  images: [],
  level: 1,
  methods: ['look'],
  description: { en: 'Rosette of fine lines' },
  tolerance: { en: 'Shifts by a millimetre', nl: 'Verschuift een millimeter' },
  tier: 'public',
};

const model = matchedModel({
  features: [rosette, { ...rosette, id: 'relief', feature: 'background.relief' }],
});

function judge(value: Likeness | null, other: Likeness | null = likeness(0.86)) {
  const { region } = placeAt(60, 20, 30, 30);
  const features = [
    { feature: 'rosette', region, likeness: value },
    { feature: 'relief', region, likeness: other },
  ];
  return featureAbsence.run({ comparison: [faceComparison({ features })], models: [model] });
}

const saidOf = (findings: ReturnType<typeof judge>) =>
  findings.map(({ verdict, severity, explanation }) => [verdict, severity, explanation.text]);

test('features as on the specimens', () => {
  expect(saidOf(judge(likeness(0.85)))).toEqual([['no-deviation', 'note', 'agree']]);
});

test('a feature that is not there', () => {
  const findings = judge(likeness(0.08));
  expect(saidOf(findings)).toEqual([
    ['deviation', 'major', 'absent'],
    ['no-deviation', 'note', 'agree'],
  ]);
  expect(findings[0]).toMatchObject({
    indicator: 'counterfeit.feature_missing',
    evidence: [
      { found: { en: '0.08', nl: '0,08' } },
      {
        found: { en: 'not visible', nl: 'niet zichtbaar' },
        expected: {
          en: 'Rosette of fine lines (may vary: Shifts by a millimetre)',
          nl: 'Rosette of fine lines (mag variëren: Verschuift een millimeter)',
        },
      },
    ],
    reference: { part: 'rosette', image: { box: { x: 690, y: 290, width: 321, height: 320 } } },
  });
});

test('features missing at one place are one finding that lists them; elsewhere they are another', () => {
  const lines = { ...rosette, id: 'lines', feature: 'print.rainbow', box: placeAt(55, 15, 60, 60).box };
  const away = { ...rosette, id: 'away', feature: 'print.offset', box: placeAt(10, 150, 20, 20).box };
  const features = [rosette, lines, away].map(({ id, box }) => ({
    feature: id,
    region: { page: 1, box: { x: 10 * box!.x, y: 10 * box!.y, width: 10 * box!.width, height: 300 } },
    likeness: likeness(0.08),
  }));
  const findings = featureAbsence.run({
    comparison: [faceComparison({ features })],
    models: [matchedModel({ features: [rosette, lines, away] })],
  });
  expect(saidOf(findings)).toEqual([
    ['deviation', 'major', 'absent-together'],
    ['deviation', 'major', 'absent'],
  ]);
  expect(findings[0]).toMatchObject({
    region: { box: { x: 550, y: 150, width: 600 } },
    explanation: {
      values: { count: '2', features: { en: 'Guilloche / fine-line pattern, Rainbow (iris) printing' } },
    },
  });
  expect(findings[0]!.evidence).toHaveLength(4);
});

test('a feature that differs more than specimens do among themselves', () => {
  const others = likeness(0.87);
  expect(saidOf(judge(likeness(0.4), others))[0]).toEqual(['deviation', 'minor', 'different']);
});

test('one specimen: only what is not there is said, and lightly', () => {
  expect(saidOf(judge(likeness(0.1, null), null))[0]).toEqual(['deviation', 'minor', 'one-specimen']);
  expect(saidOf(judge(likeness(0.5, null), null))).toEqual([['not-assessable', 'note', 'not-comparable']]);
});

test('specimens that differ among themselves, or nothing measured: said to be open', () => {
  expect(saidOf(judge(likeness(0.1, 0.2), null))).toEqual([['not-assessable', 'note', 'not-comparable']]);
});

test('a feature that the model does not have', () => {
  const { region } = placeAt(1, 1);
  const features = [{ feature: '__proto__', region, likeness: likeness(0) }];
  expect(featureAbsence.run({ comparison: [faceComparison({ features })], models: [model] })).toEqual([]);
});

test('a feature that is one of the texts is not told besides when the text is', () => {
  const place = placeAt(60, 30, 30, 5);
  const zone: ReferenceModel['zones'][number] = {
    ...({ id: 'number', kind: 'fixed-text', words: 'Form 12', language: null, typeface: null } as const),
    ...{ isBold: false, face: 1, box: place.box },
  };
  const withText = matchedModel({ features: [{ ...rosette, box: place.box }], zones: [zone] });
  const text = {
    ...{ zone: 'number', text: '', confidence: 0, words: [], shiftMm: null, region: place.region },
    ...{ heightRatio: null, widthRatio: null, likeness: likeness(0.05) },
  };
  const told = (inkRatio: number) =>
    featureAbsence
      .run({
        comparison: [
          faceComparison({
            features: [{ feature: 'rosette', region: place.region, likeness: likeness(0.08) }],
            fixedTexts: [{ ...text, inkRatio }],
          }),
        ],
        models: [withText],
      })
      .map(({ verdict }) => verdict);
  // Without ink the text itself is told to be missing.
  expect(told(0.05)).toEqual([]);
  expect(told(0.9)).toEqual(['deviation']);
});
