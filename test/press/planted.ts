import type { Box } from '../../shared/model/region.ts';
import { makeCard } from './card.ts';
import { fieldOf, type PressedDocument } from './document.ts';
import { makeExtract } from './extract.ts';
import { checkDigit } from './mrz-lines.ts';
import { makePassportPage } from './passport-page.ts';
import type { PressLanguage } from './people.ts';
import { partSeed, pick, seeded } from './seed.ts';
import { makeSheet } from './sorts.ts';

/** Sorts that can contradict themselves. */
export const CONTRADICTING = ['extract', 'card-back', 'passport'] as const;
export type Contradicting = (typeof CONTRADICTING)[number];

/** One page of a set before it is scanned, and where it says something that cannot be. */
export interface Planted {
  readonly document: PressedDocument;
  readonly regions: (scan: PressedDocument) => readonly Box[];
  readonly kind: string;
}

const LANGUAGES: readonly PressLanguage[] = ['en', 'nl', 'fr', 'de'];

/** A page that contradicts itself in print: dates in the wrong order, or a zone that does not fit. */
export function makeContradiction(sort: Contradicting, seed: number): Planted {
  const random = seeded(partSeed(seed, 'contradiction'));
  const honest = makeSheet(sort, seed);
  if (sort === 'extract') return swapDates(honest, seed);
  const number = fieldOf(honest, 'documentNumber').text;
  const altered = withAlteredDigit(number);
  const make = sort === 'card-back' ? makePermitBack : makePassportPage;
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
  const lineAt = sort === 'card-back' ? 0 : 1;
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
