import { expect, test } from 'vitest';
import { mrzVisualZone } from '../../../../shared/checks/content/mrz-visual-zone.ts';
import type { MrzReading } from '../../../../shared/model/mrz.ts';
import { type LineSpec, pageText } from '../../page-text.ts';
import { mrzReading } from './mrz-reading.ts';

const MRZ = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

const HONEST: readonly LineSpec[] = [
  'Passport No. L898902C3',
  'Surname / Nom ERIKSSON',
  'Given names ANNA MARIA',
  'Date of birth 12 AUG 1974',
  'Sex F',
  'Date of expiry 15.04.2012',
];

/** Below the made text, so that none of it lies in the zone. */
function reading(doubted: Parameters<typeof mrzReading>[1] = []): MrzReading {
  const made = mrzReading(MRZ, doubted);
  return { ...made, box: { ...made.box, y: 5000 } };
}

const run = (lines: readonly LineSpec[], mrz = reading()) =>
  mrzVisualZone.run({ mrz: [mrz], text: [pageText([...lines])] });

const graded = (lines: readonly LineSpec[], mrz = reading()) =>
  run(lines, mrz).map(({ verdict, severity, explanation }) => [
    verdict,
    severity,
    explanation.text,
    explanation.values.visual ?? '',
  ]);

const changed = (from: string, to: LineSpec) => HONEST.map((line) => (line === from ? to : line));

test('both zones agree: one note that lists on what', () => {
  expect(run(HONEST)).toEqual([
    {
      verdict: 'no-deviation',
      severity: 'note',
      indicator: null,
      score: 0,
      region: { page: 1, box: { x: 100, y: 5000, width: 440, height: 42 } },
      evidence: [],
      explanation: {
        text: 'agrees',
        values: {
          entries: {
            en: 'document number, date of birth, date of expiry, surname, given names, sex',
            nl: 'documentnummer, geboortedatum, einddatum van de geldigheid, achternaam, voornamen, geslacht',
          },
        },
      },
    },
  ]);
});

test('another date of birth in the visual zone', () => {
  const [finding, ...more] = run(changed('Date of birth 12 AUG 1974', 'Date of birth 12 AUG 1984'));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    verdict: 'deviation',
    severity: 'critical',
    indicator: 'content.internal',
    evidence: [{ found: '12 AUG 1984', expected: '740812' }],
  });
});

test('one digit of the number differs', () => {
  expect(graded(changed('Passport No. L898902C3', 'Passport No. L898702C3'))).toEqual([
    ['deviation', 'critical', 'differs', 'L898702C3'],
  ]);
});

test('a number in the zone that its own check digit refuses is still held against the printed one', () => {
  const altered = { ...mrzReading([MRZ[0]!, MRZ[1]!.replace('L898902C3', 'L898702C3')]), verified: false };
  const zone = { ...altered, box: { ...altered.box, y: 5000 } };
  expect(graded(HONEST, zone)).toEqual([['deviation', 'major', 'differs', 'L898902C3']]);
});

test('letters that reading confuses with digits are no difference', () => {
  expect(graded(changed('Passport No. L898902C3', 'Passport No. L8989O2C3'))).toEqual([
    ['no-deviation', 'note', 'agrees', ''],
  ]);
});

test('another surname', () => {
  expect(graded(changed('Surname / Nom ERIKSSON', 'Surname / Nom VERMEER'))).toEqual([
    ['deviation', 'major', 'differs', 'VERMEER'],
  ]);
});

test('silent where a counterpart is missing, or the zone was not read surely', () => {
  expect(graded(['Passport No. L898702C3'])).toEqual([['deviation', 'minor', 'differs', 'L898702C3']]);
  expect(graded(['Some other text', 'Date of birth'])).toEqual([]);
  expect(graded(changed('Passport No. L898902C3', 'Passport No. L898702C3'), reading([[1, 3]]))).toEqual([
    ['no-deviation', 'note', 'agrees', ''],
  ]);
});

test('another page counts only when it is of the same holder', () => {
  const other = { ...pageText(['Date of birth 1 MAY 1960', 'Surname PETERS']), page: 2 };
  const findings = mrzVisualZone.run({ mrz: [reading()], text: [pageText(['No labels here']), other] });
  expect(findings).toEqual([]);
});

test('a page with a zone of its own answers to that zone alone', () => {
  const other = { ...pageText(changed('Date of birth 12 AUG 1974', 'Date of birth 12 AUG 1984')), page: 2 };
  const both = mrzVisualZone.run({
    mrz: [reading(), { ...reading(), page: 2 }],
    text: [pageText([...HONEST]), other],
  });
  expect(both.map(({ verdict, region }) => [verdict, region?.page])).toEqual([
    ['no-deviation', 1],
    ['deviation', 2],
  ]);
});
