import { describe, expect, it } from 'vitest';
import { findNationalNumbers } from '../../../../shared/rules/national-numbers/find.ts';
import { type LineSpec, pageText } from '../../page-text.ts';

/** A test that works this long hangs: what takes the square of its input takes longer by far. */
const HANGS_MS = 30_000;

const found = (...lines: LineSpec[]) =>
  findNationalNumbers([pageText(lines)]).map(({ systems, value, plain }) => [
    systems.map(({ id }) => id).join(' '),
    value,
    plain,
  ]);

describe('findNationalNumbers', () => {
  it.each([
    ['BSN: 111222333', 'NL.bsn', '111222333'],
    ['Burgerservicenummer 1112.22.333', 'NL.bsn', '111222333'],
    ['Rijksregisternummer : 85.07.30-033.28', 'BE.nn', '85073003328'],
    ['NISS / INSZ 85.07.30-033.28', 'BE.nn', '85073003328'],
    ['N° de sécurité sociale : 2 95 10 99 126 111 93', 'FR.nir', '295109912611193'],
    ['T.C. KİMLİK NO: 17291716060', 'TR.tckimlik', '17291716060'],
    ['Numer PESEL 44051401359', 'PL.pesel', '44051401359'],
    ['DNI 54362315-K', 'ES.dni', '54362315K'],
    ['DNI 54362315 K', 'ES.dni', '54362315K'],
    ['D.N.I. núm. 54.362.315-K', 'ES.dni', '54362315K'],
    ['N.I.E.: X-2482300-W', 'ES.nie', 'X2482300W'],
    ['Codice Fiscale: RCC MNL 83S18 D969H', 'IT.codicefiscale', 'RCCMNL83S18D969H'],
    ['CNP 1630615123457', 'RO.cnp', '1630615123457'],
    ['Rodné číslo: 710319/2745', 'CZ.rc SK.rc', '7103192745'],
    ['Henkilötunnus 131052-308T', 'FI.hetu', '131052-308T'],
    ['AHV-Nr. 756.9217.0769.85', 'CH.ssn', '7569217076985'],
    ['РНОКПП: 1759013776', 'UA.rntrc', '1759013776'],
    ['کد ملی: ۰۴۹۹۳۷۰۸۹۹', 'IR.nationalCode', '0499370899'],
  ])('takes %s', (line, id, value) => {
    expect(found(line)).toEqual([[id, value, true]]);
  });

  it.each([
    '111222333',
    'Tel. 0111222333',
    'Document no. 111222333',
    'BSN: 12-03-1980',
    'BSN: 1112223334',
    'BSN of the mother, who was born in the year 1980, is unknown 111222333',
    'Personal No 17291716060',
    'RUN 12.531.909-2',
    'NISS 11223344556',
    'DNI 12345678 A nombre de',
  ])('leaves %s alone', (line) => {
    expect(found(line)).toEqual([]);
  });

  it('needs the state for a general label', () => {
    expect(found('EESTI VABARIIK', 'Personal No 36805280109')).toEqual([['EE.ik', '36805280109', false]]);
    expect(found('REPÚBLICA DE CHILE', 'RUN 12.531.909-2')).toEqual([['CL.rut', '125319092', false]]);
    expect(found('Personnummer 880320-0016')).toEqual([['SE.personnummer DK.cpr', '8803200016', false]]);
    expect(found('SVERIGE', 'Personnummer 880320-0016')).toEqual([['SE.personnummer', '8803200016', true]]);
  });

  it('looks right below the label, in its own column', () => {
    expect(
      found(
        { text: 'Surname', x: 100, y: 100 },
        { text: 'BSN / Citizen service number', x: 900, y: 100 },
        { text: 'Jansen', x: 100, y: 160 },
        { text: '111222333', x: 900, y: 160 },
      ),
    ).toEqual([['NL.bsn', '111222333', true]]);
    expect(found({ text: 'BSN', x: 900, y: 100 }, { text: '111222333', x: 100, y: 160 })).toEqual([]);
    expect(found({ text: 'BSN', y: 100 }, { text: '111222333', y: 500 })).toEqual([]);
  });

  it('looks beside the label when the reader made a line of each', () => {
    expect(found({ text: 'BSN', x: 100, y: 100 }, { text: '111222333', x: 500, y: 104 })).toEqual([
      ['NL.bsn', '111222333', true],
    ]);
  });

  it('does not look further when digits of another shape follow the label', () => {
    expect(found('BSN: 12345', '111222333')).toEqual([]);
  });

  it('says when letters were read in the place of digits', () => {
    expect(findNationalNumbers([pageText([{ text: 'BSN: 1I12Z2333', confidence: 0.95 }])])).toMatchObject([
      { value: '111222333', text: '1I12Z2333', mended: true, confidence: 0.95 },
    ]);
  });

  it('gives the box of the number alone', () => {
    expect(findNationalNumbers([pageText(['BSN: 111222333'])])[0]?.box).toEqual({
      x: 200,
      y: 100,
      width: 180,
      height: 40,
    });
  });

  it.each([
    ['labels', 'BSN '.repeat(75_000)],
    ['digits', '1 '.repeat(150_000)],
    ['a number', `BSN ${'1'.repeat(300_000)}`],
  ])(
    'finds nothing in a line of 300 kB: %s',
    (_name, text) => {
      expect(findNationalNumbers([pageText([text])])).toEqual([]);
    },
    HANGS_MS,
  );
});
