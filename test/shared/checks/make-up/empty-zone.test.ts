import { expect, test } from 'vitest';
import { emptyZone } from '../../../../shared/checks/make-up/empty-zone.ts';
import type { FaceComparison } from '../../../../shared/model/reference/recognition.ts';
import type { Zone } from '../../../../shared/model/reference/zones.ts';
import {
  faceComparison,
  fieldRead,
  fieldZone,
  likeness,
  matchedModel,
  placeAt,
} from '../../reference-model.ts';

const marks: readonly Zone[] = (['stamp', 'signature', 'photo'] as const).map((kind, at) => ({
  kind,
  id: kind,
  face: 1,
  box: placeAt(20, 40 + 20 * at).box,
}));
const NAMES = ['person.surname', 'person.given-names', 'person.birth-date', 'annotations'] as const;
const models = [
  matchedModel({
    zones: [...marks, ...NAMES.map((meaning) => fieldZone(meaning.replace('.', '-'), meaning))],
  }),
];

/** Shares of ink on the page; a specimen has 3 % of it unless told otherwise. */
function judge(
  shares: Readonly<Record<string, number>>,
  { least = 0.03, specimens = 2, noise = 0.0005, alike = 0.9, fields = [] as FaceComparison['fields'] } = {},
) {
  const { region } = placeAt(20, 40);
  const ink = Object.entries(shares).map(([zone, share]) => ({
    ...{ zone, region, share, noise },
    usual: { least, specimens },
  }));
  const text = {
    ...{ zone: 'title', text: 'EXTRACT', confidence: 1, words: [], shiftMm: null, region },
    ...{ heightRatio: null, widthRatio: null, inkRatio: null, likeness: likeness(alike) },
  };
  return emptyZone.run({ comparison: [faceComparison({ ink, fields, fixedTexts: [text] })], models });
}

const saidOf = (findings: ReturnType<typeof judge>) =>
  findings.map(({ verdict, severity, explanation }) => [verdict, severity, explanation.text]);

test('a stamp, a signature or a photograph that every specimen has and the page has not', () => {
  const findings = judge({ stamp: 0.031, signature: 0.0004, photo: 0 });
  expect(saidOf(findings)).toEqual([
    ['deviation', 'major', 'missing'],
    ['deviation', 'major', 'missing'],
  ]);
  expect(findings[0]).toMatchObject({
    indicator: 'makeup.mandatory_entry_missing',
    explanation: { values: { mark: { en: 'signature', nl: 'handtekening' } } },
    evidence: [{ found: { en: '0.0 % of the place' }, expected: { nl: '3,0 % of meer op 2 exemplaren' } }],
    reference: { part: 'signature', image: { page: 1 } },
  });
});

test('entries that were left out are one finding that lists them; notes in the margin may be', () => {
  const findings = judge({
    'person-surname': 0,
    'person-given-names': 0.001,
    'person-birth-date': 0,
    annotations: 0,
  });
  expect(saidOf(findings)).toEqual([['deviation', 'minor', 'several-empty']]);
  expect(findings[0]!.explanation.values).toMatchObject({
    count: '3',
    fields: { nl: 'Achternaam, Voornamen, Geboortedatum' },
  });
  expect(saidOf(judge({ 'person-surname': 0 }))).toEqual([['deviation', 'note', 'empty']]);
});

test('an entry that was read is there, however little ink it takes', () => {
  const fields = [fieldRead('person-surname', 'I')];
  expect(saidOf(judge({ 'person-surname': 0.001 }, { fields }))[0]![0]).toBe('no-deviation');
});

test('everything is there', () => {
  const findings = judge({ stamp: 0.03, 'person-surname': 0.01 });
  expect(saidOf(findings)).toEqual([['no-deviation', 'note', 'there']]);
  expect(findings[0]!.explanation.values).toMatchObject({ things: { en: 'stamp, Surname' } });
});

test('silent where a specimen is empty too, is the only one, shows as much on blank paper, or the page lies badly', () => {
  expect(judge({ stamp: 0 }, { least: 0.001 })).toEqual([]);
  expect(judge({ stamp: 0 }, { specimens: 1 })).toEqual([]);
  expect(judge({ stamp: 0 }, { noise: 0.01 })).toEqual([]);
  expect(judge({ stamp: 0 }, { alike: 0.4 })).toEqual([]);
});

test('a zone that the model does not have', () => {
  expect(judge({ toString: 0 })).toEqual([]);
});
