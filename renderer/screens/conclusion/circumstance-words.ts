import type { Circumstances } from '../../../shared/api/schemas/conclusion.ts';
import type { Text } from '../../../shared/model/text.ts';

/** The circumstances that are there or not, in the order in which they are asked. */
export const CIRCUMSTANCE_FLAGS = ['isIssuerUnrecognised', 'isBlankListed', 'isRegisterVerified'] as const;

/** The circumstances, as they are asked and as they are said. */
export const CIRCUMSTANCE_WORDS: Readonly<Record<keyof Circumstances, Text>> = {
  isIssuerUnrecognised: {
    en: 'The issuer is no recognised authority',
    nl: 'De afgever is geen erkende autoriteit',
  },
  isBlankListed: {
    en: 'The number of the blank is on a list of lost or stolen blanks',
    nl: 'Het nummer van de blanco staat op een lijst van vermiste of gestolen blanco’s',
  },
  isRegisterVerified: {
    en: 'The entries were checked against a register',
    nl: 'De vermeldingen zijn in een register gecontroleerd',
  },
  holder: { en: 'Comparison with the holder', nl: 'Vergelijking met de houder' },
};

/** What came of a comparison with the holder, in words. */
export const HOLDER_WORDS: Readonly<Record<Circumstances['holder'], Text>> = {
  'not-asked': { en: 'Not asked for', nl: 'Niet gevraagd' },
  'same-person': {
    en: 'Asked for: the same person',
    nl: 'Gevraagd: dezelfde persoon',
  },
  'other-person': {
    en: 'Asked for: another person',
    nl: 'Gevraagd: een ander persoon',
  },
  'no-conclusion': {
    en: 'Asked for: no conclusion possible',
    nl: 'Gevraagd: geen uitspraak mogelijk',
  },
};

/** The circumstances that were given, each as a line; none when there is nothing to say. */
export function circumstanceLines(given: Circumstances): readonly Text[] {
  const flags = CIRCUMSTANCE_FLAGS.filter((flag) => given[flag]);
  const holder = HOLDER_WORDS[given.holder];
  const compared: Text = {
    en: `${CIRCUMSTANCE_WORDS.holder.en}: ${lowered(holder.en)}`,
    nl: `${CIRCUMSTANCE_WORDS.holder.nl}: ${lowered(holder.nl)}`,
  };
  return [
    ...flags.map((flag) => CIRCUMSTANCE_WORDS[flag]),
    ...(given.holder === 'not-asked' ? [] : [compared]),
  ];
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
