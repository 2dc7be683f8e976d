import { describe, expect, it } from 'vitest';
import { dateOrder } from '../../../../shared/checks/content/date-order.ts';
import { type LineSpec, pageText } from '../../page-text.ts';

const TODAY = '2026-01-15';
const run = (...lines: LineSpec[]) => dateOrder.run({ text: [pageText(lines)], today: TODAY });
const graded = (...lines: LineSpec[]) =>
  run(...lines).map(({ verdict, severity, explanation }) => [verdict, severity, explanation.text]);

describe('date-order', () => {
  it('finds a passport issued before its holder was born', () => {
    expect(
      run('PASSPORT', 'Date of birth 12 March 2012', 'Date of issue 1 May 2010', 'Date of expiry 1 May 2020'),
    ).toEqual([
      {
        verdict: 'deviation',
        severity: 'critical',
        indicator: 'content.date_order',
        score: 0.9,
        region: { page: 1, box: { x: 380, y: 160, width: 260, height: 40 } },
        evidence: [
          {
            label: { en: 'date of birth', nl: 'geboortedatum' },
            found: '12 March 2012',
            expected: { en: 'no later than 1 May 2010', nl: 'niet later dan 1 May 2010' },
            source: null,
          },
          {
            label: { en: 'date of issue', nl: 'datum van afgifte' },
            found: '1 May 2010',
            expected: null,
            source: null,
          },
        ],
        explanation: {
          text: 'order',
          values: {
            first: { en: 'date of birth', nl: 'geboortedatum' },
            firstDate: '12 March 2012',
            second: { en: 'date of issue', nl: 'datum van afgifte' },
            secondDate: '1 May 2010',
          },
        },
      },
    ]);
  });

  it('says when the order is possible', () => {
    expect(run('Geboortedatum 12-03-1980', 'Datum van afgifte 01-05-2010', 'Geldig tot 01-05-2030')).toEqual([
      {
        verdict: 'no-deviation',
        severity: 'note',
        indicator: null,
        score: 0,
        region: null,
        evidence: [],
        explanation: { text: 'agree', values: { count: '3' } },
      },
    ]);
  });

  it.each<[string, LineSpec[], (readonly string[])[]]>([
    [
      'issue before registration on a document that may quote others',
      ['Date of registration 12 March 2012', 'Date of issue 1 May 2010'],
      [['deviation', 'major', 'order']],
    ],
    [
      'death before birth on a death certificate',
      ['DEATH CERTIFICATE', 'Date of birth 12 March 2012', 'Date of death 1 May 2010'],
      [['deviation', 'critical', 'order']],
    ],
    [
      'a father who died before the birth of the child',
      ['BIRTH CERTIFICATE', 'Date of birth 12 March 2012', 'Date of death 1 May 2010'],
      [['no-deviation', 'note', 'agree']],
    ],
    [
      'a child born after the issue of a parent’s card, the parent’s birth being there',
      ['Geboren op 12-03-2012', 'Geboren op 12-03-1980', 'Afgegeven op 01-05-2010'],
      [['no-deviation', 'note', 'agree']],
    ],
    [
      'a birth after its registration, the birth of the father aside',
      [
        'Extract from the register of births',
        'Date of registration 12 March 2012',
        'Date of birth 1 May 2013',
        'Father, date of birth 3 May 1980',
      ],
      [['deviation', 'critical', 'order']],
    ],
    [
      'a birth after its registration where whose birth it is cannot be told',
      [
        'Extract from the register of births',
        'Date of registration 12 March 2012',
        'Date of birth 1 May 2013',
        'Date of birth 3 May 1980',
      ],
      [['no-deviation', 'note', 'agree']],
    ],
    ['a birth in the future', ['Geboren op 12-03-2031'], [['deviation', 'critical', 'future']]],
    ['tomorrow, which it is somewhere', ['Printed on 2026-01-16'], []],
    ['an expiry in the future', ['Geldig tot 12-03-2031'], []],
    ['a date without a label in the future', ['12-03-2031'], []],
    ['the thirty-first of February', ['Geboren op 31-02-1980'], [['deviation', 'critical', 'impossible']]],
    [
      'the thirtieth of February, which Ethiopia has',
      ['Born on 30-02-1980'],
      [['deviation', 'minor', 'impossible']],
    ],
    ['an impossible day without a label', ['31-02-1980'], []],
    [
      'an impossible day read without confidence',
      [{ text: 'Geboren op 31-02-1980', confidence: 0.9 }],
      [['not-assessable', 'note', 'unsure']],
    ],
    [
      'a contradiction of which one date was read without confidence',
      ['Date of registration 12 March 2012', { text: 'Date of issue 1 May 2010', confidence: 0.8 }],
      [['not-assessable', 'note', 'unsure']],
    ],
    ['a date with two meanings', ['Born on 03/04/2011', 'Date of issue 05/03/2011'], []],
    ['a contradiction whatever the meaning', ['Born on 03/04/2012', 'Date of issue 05/03/2011'], []],
    ['two-digit years', ['Geboren op 12-03-31', 'Afgegeven op 12-03-20'], []],
    [
      'a registration by the Ethiopian calendar of a birth by ours',
      ['ETHIOPIA', 'BIRTH CERTIFICATE', 'Date of birth 12 May 2019', 'Date of registration 25.03.2012'],
      [],
    ],
    ['a Nepalese year', ['Government of Nepal', 'Date of birth 2045-03-12'], []],
    ['no dates', ['Model 2019', 'Page 1 of 2'], []],
  ])('grades %s', (_name, lines, expected) => {
    expect(graded(...lines)).toEqual(expected);
  });
});
