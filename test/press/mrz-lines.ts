/** What a machine-readable zone says. Dates are YYMMDD; names are as in the visual zone. */
export interface MrzEntries {
  /** Two characters, filled up with `<`. */
  readonly documentCode: string;
  readonly issuer: string;
  readonly documentNumber: string;
  readonly nationality: string;
  readonly birthDate: string;
  readonly sex: 'M' | 'F' | '<';
  readonly expiryDate: string;
  readonly surname: string;
  readonly forenames: string;
  /** Optional data of the first line of TD1, of the personal number of TD3. */
  readonly optional?: string;
}

/**
 * What to print instead of what belongs there. The check digits are those of the text printed, unless they
 * are overridden themselves: a `documentNumber` alone is consistent, a `documentNumberCheck` alone is not.
 */
export type MrzOverrides = Partial<
  Record<
    | 'documentCode'
    | 'issuer'
    | 'documentNumber'
    | 'documentNumberCheck'
    | 'optional'
    | 'optionalCheck'
    | 'birthDate'
    | 'birthDateCheck'
    | 'sex'
    | 'expiryDate'
    | 'expiryDateCheck'
    | 'nationality'
    | 'names'
    | 'compositeCheck',
    string
  >
>;

const WEIGHTS = [7, 3, 1] as const;

/** The check digit of ICAO Doc 9303-3, 4.9: weights 7, 3, 1; A is 10, Z is 35, the filler is 0. */
export function checkDigit(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    const value = char === '<' ? 0 : Number.parseInt(char, 36);
    sum += value * WEIGHTS[at % 3]!;
  }
  return String(sum % 10);
}

/** A name in the letters of the machine-readable zone (ICAO Doc 9303-3, 6). */
export function inMrzLetters(name: string): string {
  return name
    .toUpperCase()
    .replaceAll('Ä', 'AE')
    .replaceAll('Ö', 'OE')
    .replaceAll('Ü', 'UE')
    .replaceAll('ẞ', 'SS')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f']/g, '')
    .replaceAll(/[^A-Z]/g, '<');
}

/** The three lines of thirty of a card (ICAO Doc 9303-5). */
export function td1Lines(entries: MrzEntries, overrides: MrzOverrides = {}): string[] {
  const part = parts(entries, overrides, 15);
  const optional2 = filled('', 11);
  const first = `${part.documentCode}${part.issuer}${part.documentNumber}${part.documentNumberCheck}${part.optional}`;
  const dates = `${part.birthDate}${part.birthDateCheck}`;
  const until = `${part.expiryDate}${part.expiryDateCheck}`;
  const composite = overrides.compositeCheck ?? checkDigit(`${first.slice(5)}${dates}${until}${optional2}`);
  const second = `${dates}${part.sex}${until}${part.nationality}${optional2}${composite}`;
  return [first, second, filled(part.names, 30)];
}

/** The two lines of forty-four of a passport (ICAO Doc 9303-4). */
export function td3Lines(entries: MrzEntries, overrides: MrzOverrides = {}): string[] {
  const part = parts(entries, overrides, 14);
  const number = `${part.documentNumber}${part.documentNumberCheck}`;
  const dates = `${part.birthDate}${part.birthDateCheck}`;
  const until = `${part.expiryDate}${part.expiryDateCheck}`;
  const optional = `${part.optional}${overrides.optionalCheck ?? checkDigit(part.optional)}`;
  const composite = overrides.compositeCheck ?? checkDigit(`${number}${dates}${until}${optional}`);
  const second = `${number}${part.nationality}${dates}${part.sex}${until}${optional}${composite}`;
  return [`${part.documentCode}${part.issuer}${filled(part.names, 39)}`, second];
}

function parts(entries: MrzEntries, overrides: MrzOverrides, optionalLength: number) {
  const documentNumber = filled(overrides.documentNumber ?? entries.documentNumber, 9);
  const birthDate = filled(overrides.birthDate ?? entries.birthDate, 6);
  const expiryDate = filled(overrides.expiryDate ?? entries.expiryDate, 6);
  const names = `${inMrzLetters(entries.surname)}<<${inMrzLetters(entries.forenames)}`;
  return {
    documentCode: filled(overrides.documentCode ?? entries.documentCode, 2),
    issuer: filled(overrides.issuer ?? entries.issuer, 3),
    nationality: filled(overrides.nationality ?? entries.nationality, 3),
    documentNumber,
    documentNumberCheck: overrides.documentNumberCheck ?? checkDigit(documentNumber),
    optional: filled(overrides.optional ?? entries.optional ?? '', optionalLength),
    birthDate,
    birthDateCheck: overrides.birthDateCheck ?? checkDigit(birthDate),
    sex: overrides.sex ?? entries.sex,
    expiryDate,
    expiryDateCheck: overrides.expiryDateCheck ?? checkDigit(expiryDate),
    names: overrides.names ?? names,
  };
}

function filled(text: string, length: number): string {
  return text.slice(0, length).padEnd(length, '<');
}
