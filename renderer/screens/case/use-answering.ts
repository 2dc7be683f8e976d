import type { ReviewAnswer } from '../../../shared/model/review.ts';
import { useText } from '../../host/language.tsx';
import { hideAnswerNotice, sayAnswered, saySentence } from './answer-notice.ts';
import { lastAnswered, type Numbered, nextUnanswered } from './finding-order.ts';
import { answerWords } from './finding-words.ts';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  given: { en: 'Finding {number}: {answer}.', nl: 'Bevinding {number}: {answer}.' },
  signed: {
    en: 'Finding {number}: {answer}. The signed conclusion keeps its own answers.',
    nl: 'Bevinding {number}: {answer}. De ondertekende conclusie houdt haar eigen antwoorden.',
  },
  nothing: { en: 'There is no answer to undo.', nl: 'Er is geen antwoord om ongedaan te maken.' },
};

/** What answering does on this screen: say it, offer to take it back, and go on to what waits. */
export interface Answering {
  readonly answer: (numbered: Numbered, answer: ReviewAnswer) => void;
  /** Answers as before with a note that was changed; the screen stays where it is. */
  readonly saveNote: (numbered: Numbered) => void;
  readonly takeBack: (findingId: string) => void;
  /** Takes back the answer that was given last; again, the one before it, also from before a reload. */
  readonly undo: () => void;
}

/** Findings of the newest examination are answered, and not while the conclusion waits for another reader. */
export function canAnswer({ isNewest, examination }: Pick<Bench, 'isNewest' | 'examination'>): boolean {
  return isNewest && examination?.answers === 'open';
}

/** Ties answering to the list, the notes and the notice of the last answer. */
export function useAnswering(bench: Bench): Answering {
  const { answers, notes, list, selection, findings, document } = bench;
  const t = useText();
  const isOpen = canAnswer(bench);
  const given = document.conclusion?.state === 'signed' ? TEXTS.signed : TEXTS.given;
  const takeBack = (findingId: string) => {
    const finding = findings.find(({ id }) => id === findingId) ?? null;
    // What it says is no longer so.
    hideAnswerNotice();
    answers.takeBack(findingId, finding?.review ?? null, (note) => notes.giveBack(findingId, note));
    selection.select(finding);
  };
  const give = ({ finding, number }: Numbered, answer: ReviewAnswer) => {
    const review = { answer, note: notes.of(finding).trim() };
    answers.give(finding, review, {
      onKept: () => notes.clear(finding.id, review.note),
      // The message says why; the finding and what was typed are as they were.
      onFailed: () => {
        hideAnswerNotice();
        selection.select(finding);
      },
    });
    sayAnswered(t(given, { number, answer: answerWords(finding, answer) }), () => takeBack(finding.id));
  };
  return {
    takeBack,
    answer: (numbered, answer) => {
      if (!isOpen) return;
      give(numbered, answer);
      const next = nextUnanswered(list, numbered.finding.id);
      if (next) selection.select(next.finding);
    },
    saveNote: (numbered) => {
      const { review } = numbered.finding;
      if (isOpen && review) give(numbered, review.answer);
    },
    undo: () => {
      const findingId = answers.last() ?? lastAnswered(findings)?.id ?? null;
      if (!isOpen || findingId === null) saySentence(t(TEXTS.nothing));
      else takeBack(findingId);
    },
  };
}
