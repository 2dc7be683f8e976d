import type { Finding } from '../../model/finding.ts';
import type { MrzReading } from '../../model/mrz.ts';
import type { Text } from '../../model/text.ts';
import { boxOf, isSure } from '../../rules/mrz/certainty.ts';
import { type MrzFieldName, mrzFormatRule } from '../../rules/mrz/formats.ts';
import { parseMrzAs } from '../../rules/mrz/parse.ts';
import { isStateCode } from '../../rules/mrz/states.ts';
import { defineCheck } from '../check.ts';

const FIELDS: readonly (readonly [MrzFieldName, Text])[] = [
  ['issuingState', { en: 'issuing state', nl: 'staat van afgifte' }],
  ['nationality', { en: 'nationality', nl: 'nationaliteit' }],
];

/** Codes of states that no list has (ICAO Doc 9303-3, section 5). */
export const mrzState = defineCheck({
  id: 'mrz-state',
  version: 1,
  aspect: 'content',
  cause: 'content',
  title: {
    en: 'Unknown state in the machine-readable zone',
    nl: 'Onbekende staat in de machineleesbare zone',
  },
  cannotTell: {
    en: 'It does not tell whether the issuer exists: states and organisations without a code of their own use other codes, and one character read wrongly gives the same.',
    nl: 'Het zegt niet of de afgever bestaat: staten en organisaties zonder eigen code gebruiken andere codes, en één verkeerd gelezen teken geeft hetzelfde.',
  },
  needs: ['mrz'],
  texts: {
    unknown: {
      en: 'The code “{code}” for the {field} is not on the list of states and organisations.',
      nl: 'De code “{code}” voor de {field} staat niet op de lijst van staten en organisaties.',
    },
  },
  run({ mrz }) {
    return mrz.filter(({ readable }) => readable).flatMap(unknownCodes);
  },
});

function unknownCodes(mrz: MrzReading): Finding[] {
  const { fields, digits } = parseMrzAs(mrzFormatRule(mrz.format), mrz.lines);
  // A line that lacks a character stands shifted: its digits fail, and what is read as a code is none.
  if (digits.some(({ found }) => !/^[\d<]$/.test(found))) return [];
  return FIELDS.flatMap(([name, label]): Finding[] => {
    const field = fields.get(name);
    if (!field || isStateCode(field.raw) || !isSure(mrz, [field.range])) return [];
    const box = boxOf(mrz, [field.range]);
    return [
      {
        verdict: 'deviation',
        severity: 'minor',
        indicator: 'content.internal',
        score: 0.3,
        region: box && { page: mrz.page, box },
        evidence: [{ label, found: field.raw, expected: null, source: 'ICAO Doc 9303-3, 5' }],
        explanation: { text: 'unknown', values: { code: field.raw, field: label } },
      },
    ];
  });
}
