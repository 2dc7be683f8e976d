import { describe, expect, it } from 'vitest';
import { checkDigit, inMrzLetters, type MrzEntries, td1Lines, td3Lines } from './mrz-lines.ts';

/** The specimens of ICAO Doc 9303-4, appendix B, and 9303-5, appendix B. */
const ERIKSSON: MrzEntries = {
  documentCode: 'P',
  issuer: 'UTO',
  documentNumber: 'L898902C3',
  nationality: 'UTO',
  birthDate: '740812',
  sex: 'F',
  expiryDate: '120415',
  surname: 'Eriksson',
  forenames: 'Anna Maria',
  optional: 'ZE184226B',
};

describe('machine-readable lines', () => {
  it('are those of the passport specimen of ICAO', () => {
    expect(td3Lines(ERIKSSON)).toEqual([
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    ]);
  });

  it('are those of the card specimen of ICAO', () => {
    expect(td1Lines({ ...ERIKSSON, documentCode: 'I', documentNumber: 'D23145890', optional: '' })).toEqual([
      'I<UTOD231458907<<<<<<<<<<<<<<<',
      '7408122F1204159UTO<<<<<<<<<<<6',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    ]);
  });

  it('keep a planted check digit and work the composite out over it', () => {
    const [, second] = td3Lines(ERIKSSON, { documentNumberCheck: '0' });
    expect(second).toBe(
      `L898902C30UTO7408122F1204159ZE184226B<<<<<1${checkDigit('L898902C3074081221204159ZE184226B<<<<<1')}`,
    );
  });

  it('writes names in the letters of the zone', () => {
    expect(['Weißkirch', "D'Hélias", 'Müller-Ångström'].map(inMrzLetters)).toEqual([
      'WEISSKIRCH',
      'DHELIAS',
      'MUELLER<ANGSTROEM',
    ]);
  });
});
