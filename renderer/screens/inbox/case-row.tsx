import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'wouter';
import type { CaseRow } from '../../../shared/api/schemas/case.ts';
import { useText } from '../../host/language.tsx';
import { Age } from '../../parts/age.tsx';
import { OutcomeBadge } from '../../parts/outcome-badge.tsx';
import { unjudgedText } from '../../parts/outcome-words.ts';
import classes from './case-grid.module.css';
import counts from './document-count.module.css';
import { isPossible, type RowAction } from './row-action.ts';
import { RowMenu } from './row-menu.tsx';
import { StateCell } from './state-cell.tsx';

const TEXTS = {
  failed: { en: '{failed} not examined', nl: '{failed} niet onderzocht' },
  show: { en: 'Show the documents of case {number}', nl: 'Toon de documenten van zaak {number}' },
};

interface Props {
  readonly row: CaseRow;
  readonly onAction: (action: RowAction, row: CaseRow) => void;
}

/** The cells of one case. Keys work on the grid as a whole, so nothing in here is a tab stop. */
export const CaseCells = memo(function CaseCells({ row, onAction }: Props) {
  const t = useText();
  const { number, title, documentCount: count, failedCount: failed, refusal } = row;
  const unjudged = unjudgedText(row);
  const shows = t(TEXTS.show, { number: String(number) });
  return (
    <>
      <td className={classes.number}>{number}</td>
      <td className={classes.title}>
        <Link href={`/cases/${row.id}`} className={classes.link} tabIndex={-1} title={title}>
          {title}
        </Link>
        {!refusal && unjudged && (
          <span className={classes.unjudged} title={t(unjudged)} data-unjudged>
            {t(unjudged)}
          </span>
        )}
        {refusal && (
          <span className={classes.refusal} title={t(refusal)}>
            {t(refusal)}
          </span>
        )}
      </td>
      <td className={classes.outcome}>
        <OutcomeBadge of={row} />
      </td>
      <td className={classes.state}>
        <StateCell row={row} />
      </td>
      <td className={classes.documents}>
        <button
          type="button"
          tabIndex={-1}
          className={counts.count}
          title={shows}
          disabled={!isPossible('documents', row)}
          onClick={(event) => {
            event.stopPropagation();
            onAction('documents', row);
          }}
        >
          <VisuallyHidden>{shows}: </VisuallyHidden>
          <span className={counts.documentCount}>{count}</span>{' '}
          {failed > 0 && (
            <span className={counts.failed}>
              <IconAlertTriangle size="0.875rem" aria-hidden />
              {t(TEXTS.failed, { failed })}
            </span>
          )}
        </button>
      </td>
      <td className={classes.created}>
        <Age at={row.createdAt} />
      </td>
      <td className={classes.changed}>
        <Age at={row.changedAt} />
      </td>
      <td className={classes.menu}>
        <RowMenu row={row} onAction={onAction} />
      </td>
    </>
  );
});
