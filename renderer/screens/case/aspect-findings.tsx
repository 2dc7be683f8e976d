import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Text } from '../../../shared/model/text.ts';
import { counted, useText } from '../../host/language.tsx';
import { type AspectGroup, type Numbered, runsOfReason } from './finding-order.ts';
import { FindingRow } from './finding-row.tsx';
import classes from './findings-panel.module.css';
import type { Answering } from './use-answering.ts';
import type { Bench } from './use-bench.ts';
import { ASPECT_NAMES } from './words.ts';

const TEXTS = {
  one: { en: '1 without a deviation', nl: '1 zonder afwijking' },
  many: { en: '{count} without a deviation', nl: '{count} zonder afwijking' },
  unclear: { en: 'Cannot be assessed:', nl: 'Niet te beoordelen:' },
  only: { en: 'No deviation found.', nl: 'Geen afwijking gevonden.' },
};

/** The findings of one aspect; those without a deviation are folded away. */
export function AspectFindings(props: { group: AspectGroup; bench: Bench; answering: Answering }) {
  const { group, bench, answering } = props;
  const { aspect, shown, noDeviation } = group;
  const t = useText();
  const isUnfolded = bench.unfolded.has(aspect);
  const row = (numbered: Numbered, says?: Text) => (
    <FindingRow
      key={numbered.finding.id}
      numbered={numbered}
      says={says ?? numbered.finding.explanation}
      bench={bench}
      answering={answering}
    />
  );
  const rows = (list: readonly Numbered[]) => (
    <ul className={classes.rows}>
      {runsOfReason(list).map((run) =>
        run.length === 1 ? row(run[0]!) : <OneReason key={run[0]!.finding.id} run={run} row={row} />,
      )}
    </ul>
  );
  return (
    <section aria-labelledby={`aspect-${aspect}`} data-aspect={aspect}>
      <h2 id={`aspect-${aspect}`} className={classes.aspect}>
        {t(ASPECT_NAMES[aspect])}
      </h2>
      {shown.length > 0 ? rows(shown) : <p className={classes.quiet}>{t(TEXTS.only)}</p>}
      {noDeviation.length > 0 && (
        <UnstyledButton
          className={classes.fold}
          aria-expanded={isUnfolded}
          onClick={() => bench.toggleFold(aspect)}
          data-fold={aspect}
        >
          {isUnfolded ? (
            <IconChevronDown size="0.875rem" aria-hidden />
          ) : (
            <IconChevronRight size="0.875rem" aria-hidden />
          )}
          {t(counted(noDeviation.length, TEXTS.one, TEXTS.many), { count: noDeviation.length })}
        </UnstyledButton>
      )}
      {isUnfolded && rows(noDeviation)}
    </section>
  );
}

/** Several checks that could not judge for one reason: the reason once, and below it the checks by their names. */
function OneReason(props: { run: readonly Numbered[]; row: (numbered: Numbered, says: Text) => ReactNode }) {
  const { run, row } = props;
  const t = useText();
  return (
    <li className={classes.reason} data-one-reason={run.length}>
      <p className={classes.why}>
        <strong>{t(TEXTS.unclear)}</strong> {t(run[0]!.finding.explanation)}
      </p>
      <ul className={classes.rows}>{run.map((each) => row(each, each.finding.title))}</ul>
    </li>
  );
}
