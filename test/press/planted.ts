import type { Box } from '../../shared/model/region.ts';
import { type Altered, copyGlyph, moveWord, replaceWord, retypeWord } from './attacks.ts';
import { makeCard } from './card.ts';
import { fieldOf, type PressedDocument } from './document.ts';
import { makeExtract } from './extract.ts';
import { checkDigit } from './mrz-lines.ts';
import { makePassportPage } from './passport-page.ts';
import { NAMES, type PressLanguage } from './people.ts';
import { partSeed, pick, type Random, seeded } from './seed.ts';

export const SORTS = ['extract', 'card', 'passport'] as const;
export type Sort = (typeof SORTS)[number];

/** One page of a set before it is scanned, and where it says something that cannot be. */
export interface Planted {
  readonly document: PressedDocument;
  readonly regions: (scan: PressedDocument) => readonly Box[];
  readonly kind: string;
}

const LANGUAGES: readonly PressLanguage[] = ['en', 'nl', 'fr', 'de'];

/** A page on which nothing was altered. */
export function makeHonest(sort: Sort, seed: number): PressedDocument {
  if (sort === 'card') return makeCard({ seed, side: 'back' });
  if (sort === 'passport') return makePassportPage({ seed });
  const random = seeded(partSeed(seed, 'language'));
  return makeExtract({ seed, language: pick(random, LANGUAGES), dense: random() < 0.5 });
}

/** A page that contradicts itself in print: dates in the wrong order, or a zone that does not fit. */
export function makeContradiction(sort: Sort, seed: number): Planted {
  const random = seeded(partSeed(seed, 'contradiction'));
  const honest = makeHonest(sort, seed);
  if (sort === 'extract') return swapDates(honest, seed);
  const number = fieldOf(honest, 'documentNumber').text;
  const altered = withAlteredDigit(number);
  const make = sort === 'card' ? makePermitBack : makePassportPage;
  if (random() < 0.5) {
    const document = make({ seed, overrides: { documentNumber: altered } });
    return {
      document,
      kind: 'visual-zone-differs',
      regions: (scan) => [fieldOf(scan, 'documentNumber').box],
    };
  }
  const mrzOverrides = { documentNumber: altered, documentNumberCheck: checkDigit(number) };
  const document = make({ seed, mrzOverrides });
  const lineAt = sort === 'card' ? 0 : 1;
  const printed = document.mrz![lineAt]!;
  const regions = (scan: PressedDocument) =>
    scan.lines.filter(({ text }) => text === printed).map(({ box }) => box);
  return { document, kind: 'mrz-check-digit', regions };
}

/**
 * The number with one digit changed so that its check digit changes as well: by one, at the last digit.
 * Every weight of ICAO's (7, 3, 1) tells such a change.
 */
export function withAlteredDigit(number: string): string {
  const last = Number(number.at(-1));
  return `${number.slice(0, -1)}${(last + 1) % 10}`;
}

function makePermitBack(options: Omit<Parameters<typeof makeCard>[0], 'side'>): PressedDocument {
  return makeCard({ ...options, side: 'back' });
}

function swapDates(honest: PressedDocument, seed: number): Planted {
  const random = seeded(partSeed(seed, 'language'));
  const language = pick(random, LANGUAGES);
  const overrides = {
    birthDate: fieldOf(honest, 'registrationDate').text,
    registrationDate: fieldOf(honest, 'birthDate').text,
  };
  const document = makeExtract({ seed, language, dense: random() < 0.5, overrides });
  const regions = (scan: PressedDocument) => Object.keys(overrides).map((name) => fieldOf(scan, name).box);
  return { document, kind: 'date-order', regions };
}

const ATTACKS: readonly ((scan: PressedDocument, random: Random, seed: number, sort: Sort) => Altered)[] = [
  (scan) => copyDigit(scan, 'birthDate'),
  (scan, random, seed) => retypeWord(scan, nameField(scan), newName(random), { seed }),
  (scan, random, seed) => retypeWord(scan, nameField(scan), newName(random), { seed, matchGrain: true }),
  (scan, random) => moveWord(scan, nameField(scan), pick(random, [-4, 5]), pick(random, [-5, 4, 6])),
  (scan) => replaceWord(scan, scan.mrz === null ? 'issueDate' : 'expiryDate', 'birthDate'),
  (scan, _random, seed, sort) =>
    replaceWord(scan, 'birthDate', 'birthDate', makeHonest(sort, seed + 1_000_003)),
  (scan, random, seed) =>
    retypeWord(scan, 'birthPlace', pick(random, NAMES.nl.places), {
      seed,
      matchGrain: true,
      sizeShare: 1.06,
    }),
];

/** Alters a scan afterwards; `turn` goes round the ways to do so. */
export function alterScan(scan: PressedDocument, sort: Sort, seed: number, turn: number): Altered {
  const attack = ATTACKS[turn % ATTACKS.length]!;
  return attack(scan, seeded(partSeed(seed, 'attack')), seed, sort);
}

function nameField(scan: PressedDocument): string {
  return scan.fields.some(({ name }) => name === 'surname') ? 'surname' : 'birthPlace';
}

function newName(random: Random): string {
  return pick(random, NAMES[pick(random, LANGUAGES)].surnames);
}

/** Puts another digit of the date over its last one. */
function copyDigit(scan: PressedDocument, field: string): Altered {
  const { text } = fieldOf(scan, field);
  const last = text.length - 1;
  for (let at = 0; at < last; at++) {
    if (/\d/.test(text[at]!) && text[at] !== text[last]) return copyGlyph(scan, field, at, last);
  }
  return moveWord(scan, field, 3, 4);
}
