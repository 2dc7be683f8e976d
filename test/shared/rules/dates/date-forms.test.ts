import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, pad } from '../../../../shared/rules/dates/calendar.ts';
import { datesIn } from '../../../../shared/rules/dates/date-forms.ts';
import { fold } from '../../../../shared/rules/text-layout/fold.ts';

/** A test that works this long hangs: what takes the square of its input takes longer by far. */
const HANGS_MS = 30_000;

const readingsIn = (text: string): readonly (readonly string[])[] =>
  datesIn(fold(text)).map(({ readings }) => readings);

describe('datesIn', () => {
  it.each([
    ['2019-04-13', ['2019-04-13']],
    ['1980/03/12', ['1980-03-12']],
    ['13-04-2019', ['2019-04-13']],
    ['13.04.2019.', ['2019-04-13']],
    ['04. 04. 2020', ['2020-04-04']],
    ['03.04.1980', ['1980-04-03']],
    ['03/04/1980', ['1980-04-03', '1980-03-04']],
    ['04/13/1980', ['1980-04-13']],
    ['12 03 1980', ['1980-03-12']],
    ['12-03-80', ['1980-03-12', '1980-12-03', '2080-03-12', '2080-12-03']],
    ['31-02-1990', []],
    ['29.02.1900', []],
    ['31 november 1988', []],
    ['12 maart 1980', ['1980-03-12']],
    ['12 mrt. 1980', ['1980-03-12']],
    ['1er août 2004', ['2004-08-01']],
    ['3 févr. 2004', ['2004-02-03']],
    ['3. Jänner 2004', ['2004-01-03']],
    ['3 de enero de 2004', ['2004-01-03']],
    ['3 de março de 2004', ['2004-03-03']],
    ['3 maggio 2004', ['2004-05-03']],
    ['3 Ağustos 2004', ['2004-08-03']],
    ['3 EYLÜL 2004', ['2004-09-03']],
    ['11 października 1999', ['1999-10-11']],
    ['3 octombrie 2004', ['2004-10-03']],
    ['24 серпня 1991', ['1991-08-24']],
    ['12 مارس 1980', ['1980-03-12']],
    ['١٢ مارس ١٩٨٠', ['1980-03-12']],
    ['١٩٨٠/٠٣/١٢', ['1980-03-12']],
    ['۱۲ ژانویه ۱۹۸۰', ['1980-01-12']],
    ['5 كانون الثاني 1999', ['1999-01-05']],
    ['March 12, 1980', ['1980-03-12']],
    ['the 12th day of March 1980', null],
    ['12th of March 1980', ['1980-03-12']],
    ['10 MAR/MRS 1965', ['1965-03-10']],
    ['09 AUG/AOUT 2011', ['2011-08-09']],
  ])('reads %s', (text, readings) => {
    expect(readingsIn(text)).toEqual(readings === null ? [] : [readings]);
  });

  it.each([
    '1.2.3.4',
    '12-13-14-15',
    'A12-03-1980',
    '12-03-1980X',
    '123-03-1980',
    '13-13-1990',
    '00-03-1990',
    '1359/05/31',
    '1445-09-01',
    '12.99',
    'Model 2019',
    '06 12 34 56 78',
    '12 rabbits 1980',
    'v1.02.2003.4',
  ])('leaves %s alone', (text) => {
    expect(readingsIn(text)).toEqual([]);
  });

  it('reads back every day it is shown, in every form', () => {
    const day = fc.record({
      year: fc.integer({ min: 1800, max: 2150 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    const forms = fc.constantFrom<(y: string, m: string, d: string) => string>(
      (y, m, d) => `${y}-${m}-${d}`,
      (y, m, d) => `${d}.${m}.${y}`,
      (y, m, d) => `${d}-${m}-${y}`,
      (y, m, d) => `${d}/${m}/${y}`,
      (y, m, d) => `${d} ${m} ${y}`,
    );
    fc.assert(
      fc.property(day, forms, ({ year, month, day: dayOfMonth }, form) => {
        const iso = isoDay(year, month, dayOfMonth);
        const dates = datesIn(form(pad(year, 4), pad(month, 2), pad(dayOfMonth, 2)));
        expect(dates).toHaveLength(1);
        if (iso !== null) expect(dates[0]!.readings).toContain(iso);
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => void datesIn(fold(text))),
    );
  });

  it.each([
    ['digits', '1'.repeat(300_000)],
    ['pairs', `${'12-'.repeat(100_000)}1`],
    ['spaces', `1${' '.repeat(300_000)}2`],
    ['letters', 'a'.repeat(300_000)],
    ['near dates', '12 de ja '.repeat(33_000)],
    ['days', '1 '.repeat(150_000)],
  ])(
    'finds nothing in a line of 300 kB: %s',
    (_name, text) => {
      expect(datesIn(text)).toEqual([]);
    },
    HANGS_MS,
  );
});
