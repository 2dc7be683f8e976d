import type { Circumstances, ConclusionDraft, Grades, Guard } from '../../api/schemas/conclusion.ts';
import { type Category, GRADED_ASPECTS, type GradedAspect } from '../../model/conclusion.ts';
import type { Text } from '../../model/text.ts';
import { fill } from '../../text/fill.ts';
import { GRADED_ASPECT_NAMES } from '../../text/graded-aspects.ts';
import { carryingAspects } from './carried.ts';
import { gradeNumber } from './category.ts';
import { type Grounds, hasDeviationWithPicture, hasLookedAt, hasWords } from './grounds.ts';

/** The most that the content can be graded as long as no register was asked. */
const CONTENT_CEILING = 1;

const TEXTS = {
  'reason-for-zero': {
    en: '{aspect}: say why no conclusion is possible.',
    nl: '{aspect}: geef aan waarom geen uitspraak mogelijk is.',
  },
  'own-reasoning': {
    en: '{aspect}: a grade against the document never rests on automatic findings alone. Write your own reason for it.',
    nl: '{aspect}: een oordeel in het nadeel van het document berust nooit op automatische bevindingen alleen. Schrijf er uw eigen reden bij.',
  },
  'content-ceiling': {
    en: '{aspect}: without a check against a register the content is graded at most +1. Lower the grade, or say that a register was asked.',
    nl: '{aspect}: zonder controle in een register krijgt de inhoud ten hoogste +1. Verlaag het oordeel, of geef aan dat een register is geraadpleegd.',
  },
  'deviation-with-picture': {
    en: '{aspect}: no deviation with a place on the page supports this grade. Confirm such a finding in the case, or mark what you saw as an observation of your own.',
    nl: '{aspect}: geen afwijking met een plaats op de pagina ondersteunt dit oordeel. Bevestig zo’n bevinding in de zaak, of markeer wat u zag als eigen waarneming.',
  },
  'looked-at-with-picture': {
    en: '{aspect}: “established” needs something that was looked at, with its place on the page. Confirm or dismiss a finding on it in the case, or mark what you saw as an observation of your own.',
    nl: '{aspect}: “vastgesteld” vraagt om iets wat is bekeken, met de plaats op de pagina. Bevestig of verwerp er een bevinding over in de zaak, of markeer wat u zag als eigen waarneming.',
  },
  'carrying-words': {
    en: '{aspect}: a category against the document rests on this grade. Write your own reason for it.',
    nl: '{aspect}: een categorie in het nadeel van het document berust op dit oordeel. Schrijf er uw eigen reden bij.',
  },
  'carrying-looked-at': {
    en: '{aspect}: a category against the document rests on this grade, and nothing that was looked at supports it. Confirm or dismiss a finding on it with a place on the page, or mark what you saw as an observation of your own.',
    nl: '{aspect}: een categorie in het nadeel van het document berust op dit oordeel, en niets wat is bekeken ondersteunt het. Bevestig of verwerp er een bevinding over met een plaats op de pagina, of markeer wat u zag als eigen waarneming.',
  },
} satisfies Record<string, Text>;

/**
 * What is asked of each grade: its own words, and something to see. A grade for the document that carries a category
 * against it is asked the same.
 */
export function aspectGuards(draft: ConclusionDraft, grounds: Grounds, category: Category): Guard[] {
  const carrying = carryingAspects(category, draft.grades);
  return GRADED_ASPECTS.flatMap((aspect) => [
    ...wordGuardsOf(aspect, draft.grades, draft.circumstances, carrying.includes(aspect)),
    ...pictureGuards(aspect, draft, grounds, carrying.includes(aspect)),
  ]);
}

/**
 * What every later reader owes for the grades alone, whoever gathered the grounds. A carrier that is found genuine
 * or nearly so can come to carry a category by the grades of others, so that its reason is always owed.
 */
export function wordGuards(grades: Grades, circumstances: Circumstances): Guard[] {
  return GRADED_ASPECTS.flatMap((aspect) => {
    const canCarry = carryingAspects('impostor', grades).includes(aspect);
    return wordGuardsOf(aspect, grades, circumstances, canCarry);
  });
}

function wordGuardsOf(
  aspect: GradedAspect,
  grades: Grades,
  { isRegisterVerified }: Circumstances,
  isCarrying: boolean,
): Guard[] {
  const grade = gradeNumber(grades, aspect);
  const isExplained = hasWords(grades[aspect].reason);
  const isTooHigh = aspect === 'content' && grade !== null && grade > CONTENT_CEILING && !isRegisterVerified;
  return [
    ...(grade === 0 && !isExplained ? [blocking('reason-for-zero', aspect)] : []),
    ...(grade !== null && grade < 0 && !isExplained ? [blocking('own-reasoning', aspect)] : []),
    ...(isCarrying && grade !== null && grade > 0 && !isExplained
      ? [blocking('carrying-words', aspect)]
      : []),
    ...(isTooHigh ? [blocking('content-ceiling', aspect)] : []),
  ];
}

function pictureGuards(
  aspect: GradedAspect,
  { grades, observations }: ConclusionDraft,
  grounds: Grounds,
  isCarrying: boolean,
): Guard[] {
  const grade = gradeNumber(grades, aspect);
  if (grade !== null && grade < 0 && !hasDeviationWithPicture(grounds, observations, aspect)) {
    return [blocking('deviation-with-picture', aspect)];
  }
  if (grade !== 3 && !isCarrying) return [];
  if (hasLookedAt(grounds, observations, aspect)) return [];
  return [blocking(grade === 3 ? 'looked-at-with-picture' : 'carrying-looked-at', aspect)];
}

function blocking(id: keyof typeof TEXTS, aspect: GradedAspect): Guard {
  const values = { aspect: GRADED_ASPECT_NAMES[aspect] };
  return {
    id,
    aspect,
    effect: 'blocks',
    text: { en: fill(TEXTS[id], values, 'en'), nl: fill(TEXTS[id], values, 'nl') },
  };
}
