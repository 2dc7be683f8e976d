import type { Circumstances, ConclusionDraft, Grades, Guard } from '../../api/schemas/conclusion.ts';
import { GRADED_ASPECTS, type GradedAspect } from '../../model/conclusion.ts';
import type { Text } from '../../model/text.ts';
import { fill } from '../../text/fill.ts';
import { GRADED_ASPECT_NAMES } from '../../text/graded-aspects.ts';
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
} satisfies Record<string, Text>;

/** What is asked of each grade: its own words, and something to see. */
export function aspectGuards(draft: ConclusionDraft, grounds: Grounds): Guard[] {
  return GRADED_ASPECTS.flatMap((aspect) => [
    ...wordGuardsOf(aspect, draft.grades, draft.circumstances),
    ...pictureGuards(aspect, draft, grounds),
  ]);
}

/** What every reader owes for the grades alone, whoever gathered the grounds. */
export function wordGuards(grades: Grades, circumstances: Circumstances): Guard[] {
  return GRADED_ASPECTS.flatMap((aspect) => wordGuardsOf(aspect, grades, circumstances));
}

function wordGuardsOf(aspect: GradedAspect, grades: Grades, { isRegisterVerified }: Circumstances): Guard[] {
  const grade = gradeNumber(grades, aspect);
  const isExplained = hasWords(grades[aspect].reason);
  const isTooHigh = aspect === 'content' && grade !== null && grade > CONTENT_CEILING && !isRegisterVerified;
  return [
    ...(grade === 0 && !isExplained ? [blocking('reason-for-zero', aspect)] : []),
    ...(grade !== null && grade < 0 && !isExplained ? [blocking('own-reasoning', aspect)] : []),
    ...(isTooHigh ? [blocking('content-ceiling', aspect)] : []),
  ];
}

function pictureGuards(
  aspect: GradedAspect,
  { grades, observations }: ConclusionDraft,
  grounds: Grounds,
): Guard[] {
  const grade = gradeNumber(grades, aspect);
  if (grade !== null && grade < 0 && !hasDeviationWithPicture(grounds, observations, aspect)) {
    return [blocking('deviation-with-picture', aspect)];
  }
  if (grade === 3 && !hasLookedAt(grounds, observations, aspect)) {
    return [blocking('looked-at-with-picture', aspect)];
  }
  return [];
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
