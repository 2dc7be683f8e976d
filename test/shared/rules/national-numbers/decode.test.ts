import { describe, expect, it } from 'vitest';
import { decodeNationalNumber } from '../../../../shared/rules/national-numbers/validate.ts';

describe('decodeNationalNumber', () => {
  it.each([
    ['BE', 'nn', '85073003328', ['1985-07-30'], 'M'],
    ['BE', 'nn', '01010100126', ['2001-01-01'], 'M'],
    ['FR', 'nir', '295109912611193', ['1995-10', '2095-10'], 'F'],
    ['PL', 'pesel', '44051401359', ['1944-05-14'], 'M'],
    ['PL', 'pesel', '02270803628', ['2002-07-08'], 'F'],
    ['PL', 'pesel', '44133101357', [], 'M'],
    ['IT', 'codicefiscale', 'RCCMNL83S18D969H', ['1983-11-18', '2083-11-18'], 'M'],
    ['IT', 'codicefiscale', 'RCCMNL83S58D969H', ['1983-11-18', '2083-11-18'], 'F'],
    ['IT', 'codicefiscale', 'RCCMNL8PS18D969H', ['1983-11-18', '2083-11-18'], 'M'],
    ['CN', 'ric', '11010519491231002X', ['1949-12-31'], 'F'],
    ['RO', 'cnp', '1630615123457', ['1963-06-15'], 'M'],
    ['RO', 'cnp', '6030615123457', ['2003-06-15'], 'F'],
    ['BG', 'egn', '7523169263', ['1875-03-16'], 'M'],
    ['BG', 'egn', '0541010002', ['2005-01-01'], 'M'],
    ['CZ', 'rc', '7103192745', ['1971-03-19'], 'M'],
    ['CZ', 'rc', '7153192745', ['1971-03-19'], 'F'],
    ['SK', 'rc', '536212123', ['1953-12-12'], 'F'],
    ['FI', 'hetu', '131052-308T', ['1952-10-13'], 'F'],
    ['FI', 'hetu', '131052A308T', ['2052-10-13'], 'F'],
    ['SE', 'personnummer', '880320-0016', ['1888-03-20', '1988-03-20', '2088-03-20'], 'M'],
    ['SE', 'personnummer', '198803800016', ['1988-03-20'], 'M'],
    ['EE', 'ik', '36805280109', ['1968-05-28'], 'M'],
    ['LT', 'asmens', '33309240064', ['1933-09-24'], 'M'],
    ['LV', 'pvn', '16117519997', ['1975-11-16'], null],
    ['RS', 'jmbg', '0101006500006', ['2006-01-01'], 'M'],
    ['NO', 'fodselsnummer', '15108695088', ['1986-10-15'], 'F'],
    ['DK', 'cpr', '2110625629', ['1862-10-21'], 'M'],
    ['DK', 'cpr', '2110620629', ['1962-10-21'], 'M'],
    ['ZA', 'idnr', '7503305044089', ['1975-03-30', '2075-03-30'], 'M'],
    ['KR', 'rrn', '9710139019902', ['1897-10-13'], 'M'],
    ['MX', 'curp', 'BOXW310820HNERXN09', ['1931-08-20'], 'M'],
    ['UA', 'rntrc', '1759013776', ['1948-02-28'], 'M'],
    ['PK', 'cnic', '3420108912318', null, 'F'],
  ])('reads %s %s %s', (country, type, value, births, sex) => {
    expect(decodeNationalNumber(country, type, value)).toEqual({ births, sex });
  });

  it('says nothing of numbers that carry nothing, and of shapes that are not theirs', () => {
    expect(decodeNationalNumber('NL', 'bsn', '111222333')).toBeNull();
    expect(decodeNationalNumber('PL', 'pesel', '123')).toBeNull();
  });

  it('takes the unknown birth date of a Belgian number for unknown', () => {
    expect(decodeNationalNumber('BE', 'nn', '85000003328')).toEqual({ births: null, sex: 'M' });
  });
});
