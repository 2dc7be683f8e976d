import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../shared/rules/dates/find.ts';
import { type LineSpec, pageText } from '../../page-text.ts';

/** A test that works this long hangs: what takes the square of its input takes longer by far. */
const HANGS_MS = 30_000;

const roles = (...lines: LineSpec[]) =>
  findDates([pageText(lines)]).map(({ role, readings, explicit }) => [role, readings.join('|'), explicit]);

describe('findDates', () => {
  it.each([
    ['Date of birth: 12 March 1980', 'birth', '1980-03-12'],
    ['Geboortedatum 12-03-1980', 'birth', '1980-03-12'],
    ['Né(e) le 12/03/1980', 'birth', '1980-03-12'],
    ['née le 12 mars 1980 à Lille', 'birth', '1980-03-12'],
    ['geboren am 12. März 1980', 'birth', '1980-03-12'],
    ['Fecha de nacimiento: 12/03/1980', 'birth', '1980-03-12'],
    ['Data de nascimento 12-03-1980', 'birth', '1980-03-12'],
    ['Luogo e data di nascita: Roma, 12.03.1980', 'birth', '1980-03-12'],
    ['Doğum Tarihi 12.03.1980', 'birth', '1980-03-12'],
    ['Data urodzenia 12.03.1980', 'birth', '1980-03-12'],
    ['Data nașterii 12.03.1980', 'birth', '1980-03-12'],
    ['Дата народження 12.03.1980', 'birth', '1980-03-12'],
    ['تاريخ الميلاد: 12/03/1980', 'birth', '1980-03-12'],
    ['تاریخ تولد: 1980/03/12', 'birth', '1980-03-12'],
    ['Datum van afgifte 12-03-2010', 'issue', '2010-03-12'],
    ['Délivré le 12.03.2010', 'issue', '2010-03-12'],
    ['Fait à Villeneuve sur Lot, le 12 mars 2010', 'issue', '2010-03-12'],
    ['Geldig tot 12-03-2020', 'expiry', '2020-03-12'],
    ['Date of registration 12 Mar 2010', 'registration', '2010-03-12'],
    ['Overleden op 12 maart 2010', 'death', '2010-03-12'],
    ['Date of marriage 12 March 2010', 'marriage', '2010-03-12'],
    ['Printed on 2010-03-12', 'print', '2010-03-12'],
    ['Vertaald op 12 maart 2010', 'translation', '2010-03-12'],
  ])('tells the role of %s', (line, role, iso) => {
    expect(roles(line)).toEqual([[role, iso, true]]);
  });

  it('gives each date of a line the label before it', () => {
    expect(roles('Date of issue 13.04.2019 Date of expiry 13.04.2029')).toEqual([
      ['issue', '2019-04-13', true],
      ['expiry', '2029-04-13', true],
    ]);
  });

  it('does not trust two labels in front of one date', () => {
    expect(roles('Date of birth Date of issue 13.04.2019')).toEqual([['issue', '2019-04-13', false]]);
  });

  it('takes the labels above columns, two languages deep', () => {
    expect(
      roles(
        { text: 'datëlindja/date of birth', x: 700, y: 100 },
        { text: 'gjinia/sex', x: 1600, y: 100 },
        { text: '20-11-1991', x: 700, y: 160 },
        { text: 'M', x: 1600, y: 160 },
        { text: 'data e lëshimit/date of issue', x: 700, y: 240 },
        { text: 'data e skadimit/date of expiry', x: 1600, y: 240 },
        { text: '13-04-2019', x: 700, y: 300 },
        { text: '13-04-2029', x: 1600, y: 300 },
      ),
    ).toEqual([
      ['birth', '1991-11-20', true],
      ['issue', '2019-04-13', true],
      ['expiry', '2029-04-13', true],
    ]);
  });

  it('leaves a date under two labels of one column without a role', () => {
    expect(roles('Date of issue / Date of expiry', '13.04.2019')).toEqual([['unknown', '2019-04-13', false]]);
  });

  it('reads day, month and year apart only in an extract that says so or behind a label', () => {
    expect(roles('12 03 1980')).toEqual([]);
    expect(roles('Jo Mo An', '12 03 1980')).toEqual([['unknown', '1980-03-12', false]]);
    expect(roles('4 Date et lieu de naissance 12 03 1980')).toEqual([['birth', '1980-03-12', true]]);
  });

  it('keeps both readings of an English 03/04 unless another date tells', () => {
    expect(roles('Date of birth 03/04/1980')).toEqual([['birth', '1980-04-03|1980-03-04', true]]);
    expect(roles('Date of birth 03/04/1980', 'Date of issue 25/04/2001')).toEqual([
      ['birth', '1980-04-03', true],
      ['issue', '2001-04-25', true],
    ]);
    expect(roles('Date of birth 03/04/1980', 'Date of issue 04/25/2001')).toEqual([
      ['birth', '1980-03-04', true],
      ['issue', '2001-04-25', true],
    ]);
    expect(roles('Date de naissance / Date of birth 03/04/1980')).toEqual([['birth', '1980-04-03', true]]);
  });

  it('knows item 6 of an apostille', () => {
    expect(roles('APOSTILLE', '(Convention de La Haye du 5 octobre 1961)', '6. the 12 March 2010')).toEqual([
      ['unknown', '1961-10-05', false],
      ['legalisation', '2010-03-12', true],
    ]);
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 6 }), (lines) => {
        findDates([pageText(lines)]);
      }),
    );
  });

  it.each([
    ['born 12-03-1980 ', 18_000],
    ['né le ', 48_000],
    ['12-03-1980 ', 27_000],
  ])(
    'gets to the end of a line of 300 kB: %s',
    (part, times) => {
      expect(findDates([pageText([part.repeat(times)])])).toHaveLength(part.includes('1980') ? times : 0);
    },
    HANGS_MS,
  );
});
