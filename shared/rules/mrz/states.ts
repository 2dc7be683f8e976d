import isoCodes from 'i18n-iso-countries/codes.json' with { type: 'json' };

/**
 * Codes that Doc 9303-3, section 5, has beside ISO 3166-1 alpha-3: parts B (United Kingdom, Germany, former
 * codes), C (organisations) and D (stateless persons, refugees, unknown), and the specimen state.
 */
const ICAO_CODES = [
  ...['D', 'GBD', 'GBN', 'GBO', 'GBP', 'GBS', 'RKS', 'EUE', 'UNO', 'UNA', 'UNK'],
  ...['XBA', 'XIM', 'XCC', 'XCE', 'XCO', 'XEC', 'XPO', 'XES', 'XMP', 'XOM', 'XDC', 'XCT'],
  ...['XXA', 'XXB', 'XXC', 'XXX', 'UTO', 'IAO', 'NTZ', 'ANT'],
  // Former codes, still on valid documents or in places of birth.
  ...['SUN', 'YUG', 'SCG', 'CSK', 'DDR', 'ZAR', 'TMP', 'BUR'],
] as const;

/** Every code that may stand for an issuing state or a nationality. */
const STATE_CODES: ReadonlySet<string> = new Set([...isoCodes.map((row) => String(row[1])), ...ICAO_CODES]);

/** Whether a field of three places (`D<<`, `UTO`) holds a code that is in use. */
export function isStateCode(raw: string): boolean {
  return raw.length === 3 && /^[A-Z]+<*$/.test(raw) && STATE_CODES.has(raw.replace(/<+$/, ''));
}
