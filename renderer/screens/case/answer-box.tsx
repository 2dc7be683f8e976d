import { Button, Kbd } from '@mantine/core';
import { useState } from 'react';
import { REVIEW_ANSWERS } from '../../../shared/model/review.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { shortMoment } from '../../parts/moments.ts';
import classes from './finding-detail.module.css';
import type { Numbered } from './finding-order.ts';
import { answerWords } from './finding-words.ts';
import { NoteField } from './note-field.tsx';
import { printActor } from './print-values.ts';
import { type Answering, canAnswer } from './use-answering.ts';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  answer: { en: 'Your answer', nl: 'Uw antwoord' },
  confirmed: { en: 'Confirm', nl: 'Bevestigen' },
  dismissed: { en: 'Dismiss', nl: 'Verwerpen' },
  'not-assessable': { en: 'Not assessable', nl: 'Niet te beoordelen' },
  by: { en: '{answer} by {by}, {at}', nl: '{answer} door {by}, {at}' },
  at: { en: '{answer}, {at}', nl: '{answer}, {at}' },
  saveNote: { en: 'Save the note', nl: 'Notitie bewaren' },
  none: { en: 'Not answered.', nl: 'Niet beantwoord.' },
};

/** What the buttons say where Loep itself says that it cannot assess something. */
const AGREE = {
  ...TEXTS,
  confirmed: { en: 'Agree', nl: 'Mee eens' },
  dismissed: { en: 'Disagree', nl: 'Niet mee eens' },
};

const KEYS = { confirmed: 'C', dismissed: 'D', 'not-assessable': 'A' } as const;

type Props = { numbered: Numbered; bench: Bench; answering: Answering };

/** Confirm, dismiss or not assessable, with a note; who answered and when. */
export function AnswerBox({ numbered, bench, answering }: Props) {
  const t = useText();
  const { finding } = numbered;
  const { review } = finding;
  const [note, setNote] = useState(() => bench.notes.of(finding));
  const type = (next: string) => {
    setNote(next);
    bench.notes.set(finding.id, next);
  };
  if (bench.examination?.answers === 'withheld') return null;
  if (!canAnswer(bench)) return <Kept numbered={numbered} />;
  // To agree says that it cannot be assessed: a third answer would only say it again.
  const answers = REVIEW_ANSWERS.filter(
    (answer) =>
      finding.verdict !== 'not-assessable' || answer !== 'not-assessable' || review?.answer === answer,
  );
  return (
    <fieldset aria-label={t(TEXTS.answer)} className={classes.box}>
      <div className={classes.buttons}>
        {answers.map((answer) => (
          <Button
            key={answer}
            className={classes.button}
            size="compact-sm"
            px={4}
            variant={review?.answer === answer ? 'filled' : 'default'}
            aria-pressed={review?.answer === answer}
            aria-keyshortcuts={KEYS[answer]}
            rightSection={<Kbd size="xs">{KEYS[answer]}</Kbd>}
            onClick={() => answering.answer(numbered, answer)}
            data-give={answer}
          >
            {t(finding.verdict === 'not-assessable' ? AGREE[answer] : TEXTS[answer])}
          </Button>
        ))}
      </div>
      <NoteField findingId={finding.id} note={note} onChange={type} />
      {review && (
        <p className={classes.given} data-given={review.answer}>
          <Given numbered={numbered} />
          {note.trim() !== review.note && (
            <Button size="compact-sm" variant="default" onClick={() => answering.saveNote(numbered)}>
              {t(TEXTS.saveNote)}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" onClick={() => answering.takeBack(finding.id)} data-undo>
            {t(BUTTON_WORDS.undo)}
          </Button>
        </p>
      )}
    </fieldset>
  );
}

/** An answer that is not to be changed here, as it was given. */
function Kept({ numbered }: { numbered: Numbered }) {
  const t = useText();
  const { review } = numbered.finding;
  if (review === null) return <p className={classes.check}>{t(TEXTS.none)}</p>;
  return (
    <div className={classes.box}>
      <Given numbered={numbered} />
      {review.note !== '' && <p className={classes.note}>{review.note}</p>}
    </div>
  );
}

function Given({ numbered }: { numbered: Numbered }) {
  const t = useText();
  const language = useLanguage();
  const { finding } = numbered;
  const { review } = finding;
  if (review === null) return null;
  const answer = t(answerWords(finding, review.answer));
  const at = shortMoment(review.at, language);
  const values = {
    answer: answer.charAt(0).toUpperCase() + answer.slice(1),
    by: printActor(review.by, language),
    at,
  };
  return <span>{t(review.by === '' ? TEXTS.at : TEXTS.by, values)}</span>;
}
