import type { Grade, GradedAspect } from '../model/conclusion.ts';
import type { Text } from '../model/text.ts';

/**
 * What is graded of one aspect, as clauses: for and against. English has the word order of a subordinate clause
 * everywhere; Dutch needs the clause after "dat" apart from the one after an adverb. The content is never called
 * true: it is consistent, and agrees with what is known.
 */
interface Clauses {
  readonly en: readonly [isSo: string, isNot: string];
  readonly probablyNot: string;
  readonly nl: readonly [isSo: string, isNot: string];
  readonly nlThat: readonly [isSo: string, isNot: string];
}

const CLAUSES: Readonly<Record<GradedAspect, Clauses>> = {
  carrier: {
    en: [
      'the carrier of the document (its form, production and security features) is that of a genuine document',
      'the carrier of the document (its form, production and security features) is not that of a genuine document',
    ],
    probablyNot:
      'The carrier of the document (its form, production and security features) is probably not that of a genuine document.',
    nl: [
      'is de drager van het document (het formulier, de vervaardiging en de echtheidskenmerken) die van een echt document',
      'is de drager van het document (het formulier, de vervaardiging en de echtheidskenmerken) niet die van een echt document',
    ],
    nlThat: [
      'de drager van het document (het formulier, de vervaardiging en de echtheidskenmerken) die van een echt document is',
      'de drager van het document (het formulier, de vervaardiging en de echtheidskenmerken) niet die van een echt document is',
    ],
  },
  unaltered: {
    en: [
      'the document has remained unaltered since it was drawn up',
      'the document has not remained unaltered since it was drawn up',
    ],
    probablyNot: 'The document has probably not remained unaltered since it was drawn up.',
    nl: [
      'is het document sinds het opmaken ongewijzigd gebleven',
      'is het document sinds het opmaken niet ongewijzigd gebleven',
    ],
    nlThat: [
      'het document sinds het opmaken ongewijzigd is gebleven',
      'het document sinds het opmaken niet ongewijzigd is gebleven',
    ],
  },
  'make-up': {
    en: [
      'the document was drawn up by the competent authority, in the form and by the procedure prescribed for its place and date',
      'the document was not drawn up by the competent authority in the form and by the procedure prescribed for its place and date',
    ],
    probablyNot:
      'The document was probably not drawn up by the competent authority in the form and by the procedure prescribed for its place and date.',
    nl: [
      'is het document opgemaakt door de bevoegde autoriteit, in de vorm en volgens de procedure die voor die plaats en datum zijn voorgeschreven',
      'is het document niet opgemaakt door de bevoegde autoriteit in de vorm en volgens de procedure die voor die plaats en datum zijn voorgeschreven',
    ],
    nlThat: [
      'het document is opgemaakt door de bevoegde autoriteit, in de vorm en volgens de procedure die voor die plaats en datum zijn voorgeschreven',
      'het document niet is opgemaakt door de bevoegde autoriteit in de vorm en volgens de procedure die voor die plaats en datum zijn voorgeschreven',
    ],
  },
  issuance: {
    en: [
      'the document was issued by the competent authority, by the known procedure, to or for the person concerned',
      'the document was not issued by the competent authority by the known procedure to or for the person concerned',
    ],
    probablyNot:
      'The document was probably not issued by the competent authority by the known procedure to or for the person concerned.',
    nl: [
      'is het document afgegeven door de bevoegde autoriteit, volgens de bekende procedure, aan of voor de betrokken persoon',
      'is het document niet afgegeven door de bevoegde autoriteit volgens de bekende procedure aan of voor de betrokken persoon',
    ],
    nlThat: [
      'het document is afgegeven door de bevoegde autoriteit, volgens de bekende procedure, aan of voor de betrokken persoon',
      'het document niet is afgegeven door de bevoegde autoriteit volgens de bekende procedure aan of voor de betrokken persoon',
    ],
  },
  content: {
    en: [
      'the entries are internally consistent and agree with the facts and registers that are known',
      'the entries are not internally consistent, or do not agree with the facts and registers that are known',
    ],
    probablyNot:
      'The entries are probably not internally consistent, or do not agree with the facts and registers that are known.',
    nl: [
      'zijn de vermeldingen onderling in overeenstemming en stroken zij met de bekende feiten en registers',
      'zijn de vermeldingen onderling niet in overeenstemming, of stroken zij niet met de bekende feiten en registers',
    ],
    nlThat: [
      'de vermeldingen onderling in overeenstemming zijn en stroken met de bekende feiten en registers',
      'de vermeldingen onderling niet in overeenstemming zijn, of niet stroken met de bekende feiten en registers',
    ],
  },
};

type Say = (clauses: Clauses) => Text;

/** The scale of the conclusion in words: each grade with the one wording that belongs to it. */
const WORDINGS: Readonly<Record<Grade, Say>> = {
  3: ({ en, nlThat }) => ({ en: `It is established that ${en[0]}.`, nl: `Vastgesteld is dat ${nlThat[0]}.` }),
  2: ({ en, nl }) => ({
    en: `With a probability bordering on certainty, ${en[0]}.`,
    nl: `Met aan zekerheid grenzende waarschijnlijkheid ${nl[0]}.`,
  }),
  1: ({ en, nl }) => ({ en: `It is probable that ${en[0]}.`, nl: `Waarschijnlijk ${nl[0]}.` }),
  0: ({ en, nlThat }) => ({
    en: `No conclusion is possible on whether ${en[0]}.`,
    nl: `Er is geen uitspraak mogelijk over de vraag of ${nlThat[0]}.`,
  }),
  [-1]: ({ probablyNot, nl }) => ({ en: probablyNot, nl: `Waarschijnlijk ${nl[1]}.` }),
  [-2]: ({ en, nl }) => ({
    en: `With a probability bordering on certainty, ${en[1]}.`,
    nl: `Met aan zekerheid grenzende waarschijnlijkheid ${nl[1]}.`,
  }),
  [-3]: ({ en, nlThat }) => ({
    en: `It is established that ${en[1]}.`,
    nl: `Vastgesteld is dat ${nlThat[1]}.`,
  }),
  'not-examined': ({ en, nlThat }) => ({
    en: `It was not examined whether ${en[0]}.`,
    nl: `Niet onderzocht is of ${nlThat[0]}.`,
  }),
};

/** The grade of one aspect as a full sentence; 0 is followed by the reason, in the words of who graded. */
export function propositionOf(aspect: GradedAspect, grade: Grade, reason: string): Text {
  const text = WORDINGS[grade](CLAUSES[aspect]);
  const why = reason.trim();
  if (grade !== 0 || why === '') return text;
  return { en: `${text.en} Reason: ${why}`, nl: `${text.nl} Reden: ${why}` };
}
