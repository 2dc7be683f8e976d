import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NATIONAL_NUMBERS } from '../../../../shared/rules/national-numbers/catalogue.ts';
import {
  decodeNationalNumber,
  expectedCheckCharacters,
  validateNationalNumber,
} from '../../../../shared/rules/national-numbers/validate.ts';

/** Examples whose check digits were recomputed by hand; none belongs to a person we know of. */
const VALID = [
  ['NL', 'bsn', '111222333'],
  ['BE', 'nn', '85073003328'],
  ['BE', 'nn', '01010100126'],
  ['FR', 'nir', '295109912611193'],
  ['TR', 'tckimlik', '17291716060'],
  ['PL', 'pesel', '44051401359'],
  ['ES', 'dni', '54362315K'],
  ['ES', 'nie', 'X2482300W'],
  ['IT', 'codicefiscale', 'RCCMNL83S18D969H'],
  ['CN', 'ric', '11010519491231002X'],
  ['RO', 'cnp', '1630615123457'],
  ['BG', 'egn', '7523169263'],
  ['CZ', 'rc', '7103192745'],
  ['FI', 'hetu', '131052-308T'],
  ['SE', 'personnummer', '880320-0016'],
  ['EE', 'ik', '36805280109'],
  ['LT', 'asmens', '33309240064'],
  ['HR', 'oib', '33392005961'],
  ['RS', 'jmbg', '0101006500006'],
  ['NO', 'fodselsnummer', '15108695088'],
  ['ZA', 'idnr', '7503305044089'],
  ['CL', 'rut', '125319092'],
  ['EC', 'ci', '1714307103'],
  ['IL', 'idnr', '039337423'],
  ['KR', 'rrn', '9710139019902'],
  ['CH', 'ssn', '7569217076985'],
  ['BR', 'cpf', '39053344705'],
  ['MX', 'curp', 'BOXW310820HNERXN09'],
  ['UA', 'rntrc', '1759013776'],
  ['LV', 'pvn', '16117519997'],
  ['IS', 'kennitala', '4504013150'],
  ['IE', 'pps', '6433435F'],
  ['DE', 'idnr', '36574261809'],
  ['IR', 'nationalCode', '0499370899'],
] as const;

describe('validateNationalNumber', () => {
  it.each(VALID)('accepts %s %s %s', (country, type, value) => {
    expect(validateNationalNumber(country, type, value)).toEqual({ valid: true, checked: true });
  });

  it.each([
    ['DK', 'cpr', '2110625629'],
    ['PK', 'cnic', '3420108912318'],
  ])('accepts %s %s %s, which has no check digit', (country, type, value) => {
    expect(validateNationalNumber(country, type, value)).toEqual({ valid: true, checked: false });
  });

  it.each([
    ['NL', 'bsn', '111222334', 'checksum'],
    ['BE', 'nn', '85073003329', 'checksum'],
    ['TR', 'tckimlik', '17291716050', 'checksum'],
    ['PL', 'pesel', '44051401358', 'checksum'],
    ['PL', 'pesel', '44133101357', 'component'],
    ['IT', 'codicefiscale', 'RCCMNL83S18D969I', 'checksum'],
    ['IR', 'nationalCode', '0499370898', 'checksum'],
    ['NL', 'bsn', '000000000', 'component'],
    ['BR', 'cpf', '11111111111', 'component'],
    ['NL', 'bsn', '11122233', 'format'],
    ['XX', 'bsn', '111222333', 'format'],
    ['__proto__', 'constructor', '1', 'format'],
  ])('refuses %s %s %s: %s', (country, type, value, reason) => {
    expect(validateNationalNumber(country, type, value)).toEqual({ valid: false, reason });
  });

  it('does not mind how the number is set', () => {
    const checked = { valid: true, checked: true };
    expect(validateNationalNumber('BE', 'nn', '85.07.30-033.28')).toEqual(checked);
    expect(validateNationalNumber('FR', 'nir', '2 95 10 99 126 111 93')).toEqual(checked);
    expect(validateNationalNumber('SE', 'personnummer', '19880320-0016')).toEqual(checked);
    expect(validateNationalNumber('CZ', 'rc', '710319/2745')).toEqual(checked);
  });

  it('leaves a county it does not know unchecked instead of calling the number impossible', () => {
    expect(validateNationalNumber('RO', 'cnp', '1630615703457')).toEqual({ valid: true, checked: false });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NATIONAL_NUMBERS.keys()), fc.string({ maxLength: 20 }), (id, value) => {
        const [country, type] = id.split('.') as [string, string];
        validateNationalNumber(country, type, value);
        decodeNationalNumber(country, type, value);
      }),
    );
  });

  it('never throws on digits of the right length', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NATIONAL_NUMBERS.values()),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 18, maxLength: 18 }),
        ({ id, shapes }, digits) => {
          const [country, type] = id.split('.') as [string, string];
          const value = digits.join('').slice(0, shapes[0]!.length);
          validateNationalNumber(country, type, value);
          decodeNationalNumber(country, type, value);
        },
      ),
    );
  });

  it('notices a wrong check character in every kind that has a hard one', () => {
    for (const [country, type, value] of VALID) {
      const system = NATIONAL_NUMBERS.get(`${country}.${type}`)!;
      if (system.strength !== 'hard') continue;
      const last = value.at(-1)!;
      const other = /\d/.test(last) ? String((Number(last) + 1) % 10) : last === 'A' ? 'B' : 'A';
      const changed = value.slice(0, -1) + other;
      expect([value, validateNationalNumber(country, type, changed)]).toEqual([
        value,
        { valid: false, reason: 'checksum' },
      ]);
    }
  });
});

describe('expectedCheckCharacters', () => {
  it.each([
    ['NL.bsn', '111222334', '3'],
    ['BE.nn', '85073003329', '28'],
    ['ES.dni', '54362315A', 'K'],
    ['FR.nir', '295109912611194', '93'],
    ['TR.tckimlik', '17291716050', '60'],
  ])('tells for %s %s that the check would be %s', (id, value, expected) => {
    expect(expectedCheckCharacters(NATIONAL_NUMBERS.get(id)!, value)).toBe(expected);
  });
});
