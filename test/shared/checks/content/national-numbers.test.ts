import { describe, expect, it } from 'vitest';
import { nationalNumbers } from '../../../../shared/checks/content/national-numbers.ts';
import { type LineSpec, pageText } from '../../page-text.ts';

const run = (...lines: LineSpec[]) => nationalNumbers.run({ text: [pageText(lines)] });

describe('national-numbers', () => {
  it('finds a Dutch number whose check digit is wrong, and tells the right one', () => {
    expect(run('BSN: 111222334')).toEqual([
      {
        verdict: 'deviation',
        severity: 'critical',
        indicator: 'content.checkdigit',
        score: 0.9,
        region: { page: 1, box: { x: 200, y: 100, width: 180, height: 40 } },
        evidence: [
          {
            label: { en: 'Burgerservicenummer', nl: 'Burgerservicenummer' },
            found: '111222334',
            expected: { en: 'check digit 3', nl: 'controlecijfer 3' },
            source: {
              en: 'rules of the Burgerservicenummer (NL)',
              nl: 'regels van het Burgerservicenummer (NL)',
            },
          },
        ],
        explanation: {
          text: 'checksum',
          values: { number: '111222334', name: 'Burgerservicenummer' },
        },
      },
    ]);
  });

  it('says which numbers hold', () => {
    expect(run('BSN: 111222333', 'PESEL 44051401359')).toEqual([
      {
        verdict: 'no-deviation',
        severity: 'note',
        indicator: null,
        score: 0,
        region: null,
        evidence: [],
        explanation: {
          text: 'holds',
          values: { numbers: 'Burgerservicenummer 111222333, PESEL 44051401359' },
        },
      },
    ]);
  });

  it.each([
    ['read without confidence', { text: 'BSN: 111222334', confidence: 0.9 }, '111222334'],
    ['with a letter for a digit', { text: 'BSN: 11122233B' }, '11122233B'],
  ])('does not judge a failing number %s', (_why, line, number) => {
    expect(run(line)).toEqual([
      {
        verdict: 'not-assessable',
        severity: 'note',
        indicator: null,
        score: 0.2,
        region: { page: 1, box: { x: 200, y: 100, width: 180, height: 40 } },
        evidence: [
          {
            label: { en: 'Burgerservicenummer', nl: 'Burgerservicenummer' },
            found: number,
            expected: null,
            source: null,
          },
        ],
        explanation: { text: 'unsure', values: { number, name: 'Burgerservicenummer' } },
      },
    ]);
  });

  it.each([
    ['BSN: 000000000', 'major', 'component'],
    ['PESEL 44133101357', 'major', 'component'],
    ['PESEL 44051401358', 'minor', 'checksum'],
    ['Rijksregisternummer 85.07.30-033.29', 'critical', 'checksum'],
    ['T.C. Kimlik No 17291716050', 'critical', 'checksum'],
    ['Codice fiscale RCCMNL83S18D969I', 'critical', 'checksum'],
    ['Personnummer 880320-0017', null, null],
  ])('grades %s as %s', (line, severity, text) => {
    const graded = run(line).map((finding) => [finding.severity, finding.explanation.text]);
    expect(graded).toEqual(severity === null ? [] : [[severity, text]]);
  });

  it('is silent without a label, on numbers that nothing can check, and on an empty page', () => {
    expect(run('111222334')).toEqual([]);
    expect(run('CPR-nr 211062-5629')).toEqual([]);
    expect(run()).toEqual([]);
  });
});
