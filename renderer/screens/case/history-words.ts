import type { HistoryEntry } from '../../../shared/api/schemas/case.ts';
import type { ExaminationHead, FindingView } from '../../../shared/api/schemas/examination.ts';
import type { CaseOutcome } from '../../../shared/model/case.ts';
import type { ReviewAnswer } from '../../../shared/model/review.ts';
import type { Text } from '../../../shared/model/text.ts';
import { OUTCOME_WORDS, outcomeText } from '../../parts/outcome-words.ts';
import { ANSWERS } from './words.ts';

const SENTENCES: Readonly<Record<string, Text>> = {
  'case.created': { en: 'Case made', nl: 'Zaak gemaakt' },
  'case.renamed': { en: 'Renamed from “{from}” to “{to}”', nl: 'Hernoemd van “{from}” naar “{to}”' },
  'case.removed': { en: 'Case removed', nl: 'Zaak verwijderd' },
  'case.restored': { en: 'Case restored', nl: 'Zaak teruggezet' },
  'document.added': { en: '{fileName} added', nl: '{fileName} toegevoegd' },
  'examination.asked': { en: 'Another examination asked for', nl: 'Opnieuw onderzoek gevraagd' },
  'examination.done': { en: 'Examined: {outcome}', nl: 'Onderzocht: {outcome}' },
  'examination.repeated': {
    en: 'Examined again with the same result, bit by bit',
    nl: 'Opnieuw onderzocht met hetzelfde resultaat, bit voor bit',
  },
  'examination.refused': { en: 'Could not be examined', nl: 'Kon niet worden onderzocht' },
  'examination.cancelled': { en: 'Examination cancelled', nl: 'Onderzoek afgebroken' },
  'finding.reviewed': {
    en: 'Finding “{check}”: {answer}',
    nl: 'Bevinding “{check}”: {answer}',
  },
  'review.undone': {
    en: 'Answer “{answer}” to the finding “{check}” undone',
    nl: 'Antwoord “{answer}” op de bevinding “{check}” ongedaan gemaakt',
  },
  'conclusion.drafted': { en: 'Conclusion begun or changed', nl: 'Conclusie begonnen of gewijzigd' },
  'conclusion.signed': { en: 'Conclusion signed', nl: 'Conclusie ondertekend' },
  'conclusion.read': {
    en: 'Conclusion read by another reader',
    nl: 'Conclusie gelezen door een andere lezer',
  },
  'conclusion.shown': {
    en: 'Answers of the readers before shown to {name}: the reading is no longer blind',
    nl: 'Antwoorden van eerdere lezers getoond aan {name}: de lezing is niet meer blind',
  },
  'conclusion.superseded': {
    en: 'Conclusion superseded by a new one',
    nl: 'Conclusie vervangen door een nieuwe',
  },
  'conclusion.withdrawn': {
    en: 'Draft of the conclusion withdrawn',
    nl: 'Concept van de conclusie ingetrokken',
  },
};

/** The same while the document is being read blind: that it was done, and not what was answered. */
const WITHHELD: Readonly<Record<string, Text>> = {
  'finding.reviewed': {
    en: 'Finding “{check}” answered; the answer is withheld',
    nl: 'Bevinding “{check}” beantwoord; het antwoord wordt achtergehouden',
  },
  'review.undone': {
    en: 'Answer to the finding “{check}” undone; the answer is withheld',
    nl: 'Antwoord op de bevinding “{check}” ongedaan gemaakt; het antwoord wordt achtergehouden',
  },
};

/** What is known of the case, to say the names and numbers of what the log only points at. */
interface Known {
  readonly findings: readonly Pick<FindingView, 'check' | 'title'>[];
  readonly examinations: readonly Pick<ExaminationHead, 'id' | 'outcome' | 'deviationCount' | 'unjudged'>[];
}

/**
 * A line of the history as a sentence and what to fill in; an action of a newer version by its own name. Checks are
 * called by their title when one of the findings has it,
 * examinations by what people are told of their outcome.
 */
export function historyWords(
  { action, details }: HistoryEntry,
  { findings, examinations }: Known,
): {
  text: Text;
  values: Record<string, string | Text>;
} {
  const sentences = details.isWithheld === true ? { ...SENTENCES, ...WITHHELD } : SENTENCES;
  const text = Object.hasOwn(sentences, action) ? sentences[action]! : { en: action, nl: action };
  const values = Object.entries(details).map(([name, value]) => [name, named(name, String(value))]);
  const check = findings.find((finding) => finding.check === details.check)?.title;
  const head = examinations.find(({ id }) => id === details.examinationId);
  const better = { ...(check ? { check } : {}), ...(head ? { outcome: outcomeText(head) } : {}) };
  return { text, values: { ...Object.fromEntries(values), ...better } };
}

function named(name: string, value: string): string | Text {
  if (name === 'answer' && Object.hasOwn(ANSWERS, value)) return ANSWERS[value as ReviewAnswer];
  if (name === 'outcome' && Object.hasOwn(OUTCOME_WORDS, value)) return OUTCOME_WORDS[value as CaseOutcome];
  return value;
}
