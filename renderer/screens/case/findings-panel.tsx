import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { isUnderWay } from '../../../shared/model/case.ts';
import { counted, useText } from '../../host/language.tsx';
import { unjudgedText } from '../../parts/outcome-words.ts';
import { AnswersKept } from './answers-kept.tsx';
import { AspectFindings } from './aspect-findings.tsx';
import { type AspectGroup, countAnswers } from './finding-order.ts';
import classes from './findings-panel.module.css';
import { MatchLines } from './match-lines.tsx';
import type { Answering } from './use-answering.ts';
import type { Bench } from './use-bench.ts';
import { ASPECT_NAMES } from './words.ts';

const TEXTS = {
  older: {
    en: 'This is an earlier examination. Its findings and answers are kept; only those of the newest can be answered.',
    nl: 'Dit is een eerder onderzoek. De bevindingen en antwoorden zijn bewaard; alleen die van het nieuwste zijn te beantwoorden.',
  },
  newest: { en: 'To the newest', nl: 'Naar het nieuwste' },
  answered: {
    en: '{answered} of {deviations} deviations answered',
    nl: '{answered} van {deviations} afwijkingen beantwoord',
  },
  answeredOne: {
    en: '{answered} of 1 deviation answered',
    nl: '{answered} van 1 afwijking beantwoord',
  },
  none: { en: 'No deviations.', nl: 'Geen afwijkingen.' },
  noneInPart: {
    en: 'No deviations in what could be judged.',
    nl: 'Geen afwijkingen in wat te beoordelen was.',
  },
  all: {
    en: 'Every deviation has an answer. What they mean together is yours to conclude.',
    nl: 'Elke afwijking heeft een antwoord. Wat ze samen betekenen is uw conclusie.',
  },
  toConclusion: { en: 'To the conclusion', nl: 'Naar de conclusie' },
  notYet: {
    en: 'Findings appear here as soon as the examination is done.',
    nl: 'Bevindingen verschijnen hier zodra het onderzoek klaar is.',
  },
  silent: { en: 'Nothing was judged on: {aspects}.', nl: 'Niets is beoordeeld op: {aspects}.' },
  nothing: { en: 'This document was not examined.', nl: 'Dit document is niet onderzocht.' },
};

/** All findings by aspect, and how far the examiner is. */
export function FindingsPanel({ bench, answering }: { bench: Bench; answering: Answering }) {
  const t = useText();
  const { examination, document, isNewest, go } = bench;
  if (examination === null) {
    return <Text size="sm">{t(isUnderWay(document.state) ? TEXTS.notYet : TEXTS.nothing)}</Text>;
  }
  const isSilent = ({ shown, noDeviation }: AspectGroup) => shown.length + noDeviation.length === 0;
  const judged = bench.groups.filter((group) => !isSilent(group));
  const silent = bench.groups.filter(isSilent);
  return (
    <Stack gap="md">
      {!isNewest && (
        <Alert p="xs" color="gray">
          {t(TEXTS.older)}{' '}
          <Anchor component="button" size="sm" onClick={() => go({ examination: null, finding: null })}>
            {t(TEXTS.newest)}
          </Anchor>
        </Alert>
      )}
      <MatchLines bench={bench} />
      <AnswersKept bench={bench} />
      {isNewest && examination.answers === 'open' && <AnswerCount bench={bench} />}
      {judged.map((group) => (
        <AspectFindings key={group.aspect} group={group} bench={bench} answering={answering} />
      ))}
      {silent.length > 0 && (
        <p className={classes.progress} data-nothing-judged>
          {t(TEXTS.silent, { aspects: silent.map(({ aspect }) => t(ASPECT_NAMES[aspect])).join(', ') })}
        </p>
      )}
    </Stack>
  );
}

/** How many deviations were answered; when all were, the way to the conclusion. */
function AnswerCount({ bench }: { bench: Bench }) {
  const t = useText();
  const { caseView, document, findings } = bench;
  const { answered, deviations } = countAnswers(findings);
  if (deviations === 0) {
    const unjudged = unjudgedText(bench.head);
    return (
      <Text size="sm">
        {t(unjudged ? TEXTS.noneInPart : TEXTS.none)} {unjudged && t(unjudged)}
      </Text>
    );
  }
  if (answered < deviations) {
    return (
      <p className={classes.progress} data-answered={answered} data-deviations={deviations}>
        {t(counted(deviations, TEXTS.answeredOne, TEXTS.answered), { answered, deviations })}
      </p>
    );
  }
  return (
    <p className={classes.all} role="status" data-all-answered>
      {t(TEXTS.all)}{' '}
      <Anchor
        component={Link}
        href={`/cases/${caseView.id}/conclusion/${document.id}`}
        size="sm"
        underline="always"
      >
        {t(TEXTS.toConclusion)}
      </Anchor>
    </p>
  );
}
