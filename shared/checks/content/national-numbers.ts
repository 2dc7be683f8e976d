import type { Finding, Severity } from '../../model/finding.ts';
import type { Phrase } from '../../model/text.ts';
import type { NumberSystem } from '../../rules/national-numbers/catalogue.ts';
import { type FoundNumber, findNationalNumbers } from '../../rules/national-numbers/find.ts';
import {
  expectedCheckCharacters,
  type NumberVerdict,
  validateNationalNumber,
} from '../../rules/national-numbers/validate.ts';
import { SURE_READING } from '../../rules/text-layout/sure-reading.ts';
import { defineCheck } from '../check.ts';

/** Recomputes the check digits of the national numbers that labels in the text point to. */
export const nationalNumbers = defineCheck({
  id: 'national-numbers',
  version: 1,
  aspect: 'content',
  cause: 'content',
  title: { en: 'Check digits of national numbers', nl: 'Controlecijfers van persoonsnummers' },
  cannotTell: {
    en: 'It does not tell whether the number was ever issued or to whom: one character printed or read wrongly gives a failure, and a number that holds can be made up.',
    nl: 'Het zegt niet of het nummer ooit is uitgegeven of aan wie: één verkeerd gedrukt of gelezen teken geeft een afwijking, en een nummer dat klopt kan verzonnen zijn.',
  },
  needs: ['text'],
  texts: {
    checksum: {
      en: 'The number {number} ({name}) does not agree with its own check digit.',
      nl: 'Het nummer {number} ({name}) klopt niet met zijn eigen controlecijfer.',
    },
    component: {
      en: 'The number {number} ({name}) cannot exist: it holds an impossible date or one digit all through.',
      nl: 'Het nummer {number} ({name}) kan niet bestaan: er staat een onmogelijke datum in of steeds hetzelfde cijfer.',
    },
    unsure: {
      en: 'The number {number} ({name}) was not read surely enough to recompute its check digit.',
      nl: 'Het nummer {number} ({name}) is niet zeker genoeg gelezen om het controlecijfer na te rekenen.',
    },
    holds: {
      en: 'The check digit holds of: {numbers}.',
      nl: 'Het controlecijfer klopt van: {numbers}.',
    },
  },
  run({ text }) {
    const found = findNationalNumbers(text);
    const holding = found.filter((number) => verdictOf(number).some(holds));
    const failing = found.filter((number) => verdictOf(number).every(({ valid }) => !valid));
    const passed = holding.length === 0 ? [] : [agreement(holding)];
    return [...failing.flatMap(judgeFailing), ...passed];
  },
});

const holds = (verdict: NumberVerdict): boolean => verdict.valid && verdict.checked;

function verdictOf({ systems, value }: FoundNumber): NumberVerdict[] {
  return systems.map(({ id }) => {
    const [country, type] = id.split('.') as [string, string];
    return validateNationalNumber(country, type, value);
  });
}

function judgeFailing(number: FoundNumber): Finding[] {
  const [system] = number.systems;
  const [verdict] = verdictOf(number);
  if (system === undefined || verdict === undefined || verdict.valid || verdict.reason === 'format')
    return [];
  if (number.mended || number.confidence < SURE_READING) return [unsure(number, system)];
  const severity = severityOf(number, system, verdict.reason);
  return [
    {
      verdict: 'deviation',
      severity,
      indicator: 'content.checkdigit',
      score: severity === 'critical' ? 0.9 : severity === 'major' ? 0.6 : 0.3,
      region: { page: number.page, box: number.box },
      evidence: [
        {
          label: { en: system.name, nl: system.name },
          found: number.text,
          expected: verdict.reason === 'checksum' ? expectedEnd(number, system) : null,
          source: {
            en: `rules of the ${system.name} (${system.id.slice(0, 2)})`,
            nl: `regels van het ${system.name} (${system.id.slice(0, 2)})`,
          },
        },
      ],
      explanation: { text: verdict.reason, values: { number: number.text, name: system.name } },
    },
  ];
}

/** Hard only when the label leaves one kind of number, and no number of that kind fails its check digit. */
function severityOf(
  { plain }: FoundNumber,
  { strength }: NumberSystem,
  reason: 'checksum' | 'component',
): Severity {
  if (reason === 'component') return plain ? 'major' : 'minor';
  if (strength !== 'hard') return 'minor';
  return plain ? 'critical' : 'major';
}

function expectedEnd({ value }: FoundNumber, system: NumberSystem): Phrase | null {
  const expected = expectedCheckCharacters(system, value);
  if (expected === null) return null;
  return { en: `check digit ${expected}`, nl: `controlecijfer ${expected}` };
}

function unsure(number: FoundNumber, system: NumberSystem): Finding {
  return {
    verdict: 'not-assessable',
    severity: 'note',
    indicator: null,
    score: 0.2,
    region: { page: number.page, box: number.box },
    evidence: [
      { label: { en: system.name, nl: system.name }, found: number.text, expected: null, source: null },
    ],
    explanation: { text: 'unsure', values: { number: number.text, name: system.name } },
  };
}

function agreement(numbers: readonly FoundNumber[]): Finding {
  const [first] = numbers;
  const named = numbers.map(({ text, systems }) => `${systems[0]?.name ?? ''} ${text}`.trim());
  return {
    verdict: 'no-deviation',
    severity: 'note',
    indicator: null,
    score: 0,
    region: numbers.length === 1 && first ? { page: first.page, box: first.box } : null,
    evidence: [],
    explanation: { text: 'holds', values: { numbers: named.join(', ') } },
  };
}
