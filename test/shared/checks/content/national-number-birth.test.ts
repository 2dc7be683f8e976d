import { describe, expect, it } from 'vitest';
import { nationalNumberBirth } from '../../../../shared/checks/content/national-number-birth.ts';
import { type LineSpec, pageText } from '../../page-text.ts';

const run = (...lines: LineSpec[]) => nationalNumberBirth.run({ text: [pageText(lines)] });

describe('national-number-birth', () => {
  it('finds an identity card whose number holds another birth date', () => {
    const lines = [
      'RZECZPOSPOLITA POLSKA',
      'DOWÓD OSOBISTY',
      'Data urodzenia 15.05.1944',
      'PESEL 44051401359',
      'Termin ważności 01.01.2030',
    ];
    expect(run(...lines)).toEqual([
      {
        verdict: 'deviation',
        severity: 'critical',
        indicator: 'content.checkdigit',
        score: 0.9,
        region: { page: 1, box: { x: 220, y: 280, width: 220, height: 40 } },
        evidence: [
          {
            label: { en: 'date of birth', nl: 'geboortedatum' },
            found: '15.05.1944',
            expected: '1944-05-14',
            source: 'PESEL',
          },
        ],
        explanation: {
          text: 'differ',
          values: { number: '44051401359', name: 'PESEL', date: '15.05.1944', encoded: '1944-05-14' },
        },
      },
    ]);
  });

  it('is only worth a look where the document may speak of others', () => {
    expect(run('Data urodzenia 15.05.1944', 'PESEL 44051401359')).toMatchObject([
      { verdict: 'deviation', severity: 'minor' },
    ]);
  });

  it('says so when they agree', () => {
    expect(run('Data urodzenia 14.05.1944', 'PESEL 44051401359')).toEqual([
      {
        verdict: 'no-deviation',
        severity: 'note',
        indicator: null,
        score: 0,
        region: { page: 1, box: { x: 220, y: 160, width: 220, height: 40 } },
        evidence: [],
        explanation: {
          text: 'agree',
          values: { number: '44051401359', name: 'PESEL', date: '14.05.1944' },
        },
      },
    ]);
  });

  it('agrees on the month alone where the number holds no day', () => {
    expect(run('Née le 03/10/1995', 'N° de sécurité sociale 2 95 10 99 126 111 93')).toMatchObject([
      { verdict: 'no-deviation' },
    ]);
  });

  it('is silent with several people, a doubtful reading, or a number without a date', () => {
    expect(run('Née le 03.10.1996', 'né le 04.10.1960', 'PESEL 44051401359')).toEqual([]);
    expect(run('PESEL 44051401359', 'PESEL 02270803628', 'Data urodzenia 15.05.1944')).toEqual([]);
    expect(run({ text: 'Data urodzenia 15.05.1944', confidence: 0.9 }, 'PESEL 44051401359')).toEqual([]);
    expect(run('Geboortedatum 15.05.1944', 'BSN 111222333')).toEqual([]);
    expect(run('PESEL 44051401359')).toEqual([]);
  });
});
