import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { counted, useText } from '../../host/language.tsx';
import type { AspectGroup, Numbered } from './finding-order.ts';
import { FindingRow } from './finding-row.tsx';
import classes from './findings-panel.module.css';
import type { Answering } from './use-answering.ts';
import type { Bench } from './use-bench.ts';
import { ASPECT_NAMES } from './words.ts';

const TEXTS = {
  one: { en: '1 without a deviation', nl: '1 zonder afwijking' },
  many: { en: '{count} without a deviation', nl: '{count} zonder afwijking' },
  only: { en: 'No deviation found.', nl: 'Geen afwijking gevonden.' },
};

/** The findings of one aspect; those without a deviation are folded away. */
export function AspectFindings(props: { group: AspectGroup; bench: Bench; answering: Answering }) {
  const { group, bench, answering } = props;
  const { aspect, shown, noDeviation } = group;
  const t = useText();
  const isUnfolded = bench.unfolded.has(aspect);
  const rows = (list: readonly Numbered[]) => (
    <ul className={classes.rows}>
      {list.map((numbered) => (
        <FindingRow key={numbered.finding.id} numbered={numbered} bench={bench} answering={answering} />
      ))}
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
