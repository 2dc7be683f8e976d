import { UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Text } from '../../../shared/model/text.ts';
import { useText } from '../../host/language.tsx';
import { FindingDetail } from './finding-detail.tsx';
import type { Numbered } from './finding-order.ts';
import { answerWords, toneWords } from './finding-words.ts';
import classes from './findings-panel.module.css';
import type { Answering } from './use-answering.ts';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  page: { en: 'p. {page}', nl: 'p. {page}' },
  whole: { en: 'document', nl: 'document' },
  open: { en: 'not answered', nl: 'niet beantwoord' },
  withheld: { en: 'answer withheld', nl: 'antwoord achtergehouden' },
};

/** One finding in the list; the selected one is open. */
export function FindingRow(props: {
  numbered: Numbered;
  /** Its sentence, or the name of its check where that is told once for several. */
  says: Text;
  bench: Bench;
  answering: Answering;
}) {
  const { numbered, says, bench, answering } = props;
  const { finding, number } = numbered;
  const t = useText();
  const ref = useRef<HTMLLIElement>(null);
  const isSelected = bench.selection.finding?.id === finding.id;
  useEffect(() => {
    if (isSelected) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const { region, review, verdict } = finding;
  const unanswered = bench.examination?.answers === 'withheld' ? TEXTS.withheld : TEXTS.open;
  return (
    <li
      ref={ref}
      className={classes.row}
      data-finding={finding.id}
      data-number={number}
      data-verdict={verdict}
      data-answer={review?.answer ?? 'none'}
      data-selected={isSelected || undefined}
    >
      <UnstyledButton
        className={classes.head}
        aria-expanded={isSelected}
        onClick={() => bench.selection.select(isSelected ? null : finding)}
      >
        <span className={classes.number} data-tone={verdict}>
          {number}
        </span>
        <span className={classes.meta}>
          <span className={classes.severity} data-tone={verdict} data-severity={finding.severity}>
            {t(toneWords(finding))}
          </span>
          <span>{region ? t(TEXTS.page, { page: region.page }) : t(TEXTS.whole)}</span>
          {verdict === 'deviation' || review ? (
            <span className={classes.answer} data-answered={review !== null || undefined}>
              {t(review ? answerWords(finding, review.answer) : unanswered)}
            </span>
          ) : null}
        </span>
        <span className={classes.explanation}>{t(says)}</span>
      </UnstyledButton>
      {isSelected && <FindingDetail numbered={numbered} bench={bench} answering={answering} />}
    </li>
  );
}
