import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useText } from '../../host/language.tsx';
import classes from './case-grid.module.css';
import own from './grid-head.module.css';
import { type CaseSort, type InboxView, sortedBy } from './inbox-view.ts';

const NUMBER = { en: 'No.', nl: 'Nr.' };
const ACTIONS = { en: 'Actions', nl: 'Acties' };

const SORTED: readonly { readonly sort: CaseSort; readonly name: { en: string; nl: string } }[] = [
  { sort: 'title', name: { en: 'Title', nl: 'Titel' } },
  { sort: 'outcome', name: { en: 'Outcome', nl: 'Uitkomst' } },
  { sort: 'state', name: { en: 'State', nl: 'Stand' } },
  { sort: 'documents', name: { en: 'Documents', nl: 'Documenten' } },
  { sort: 'created', name: { en: 'Age', nl: 'Ouderdom' } },
  { sort: 'changed', name: { en: 'Changed', nl: 'Gewijzigd' } },
];

/** Columns of the grid: number, the sorted ones, actions. */
export const COLUMN_COUNT = SORTED.length + 2;

/** The names of the columns; a press sorts by it, a second one turns the order round. */
export function GridHead({
  view,
  onSort,
}: {
  view: InboxView;
  onSort: (change: Partial<InboxView>) => void;
}) {
  const t = useText();
  return (
    <thead className={classes.head}>
      <tr className={classes.cells} aria-rowindex={1}>
        <th scope="col" className={classes.number}>
          {t(NUMBER)}
        </th>
        {SORTED.map(({ sort, name }) => (
          <th key={sort} scope="col" aria-sort={directionOf(view, sort)} className={classes[sort]}>
            <button type="button" className={own.sort} onClick={() => onSort(sortedBy(view, sort))}>
              {t(name)}
              <Direction of={directionOf(view, sort)} />
            </button>
          </th>
        ))}
        <th scope="col" className={classes.menu}>
          <VisuallyHidden>{t(ACTIONS)}</VisuallyHidden>
        </th>
      </tr>
    </thead>
  );
}

/** Age runs against the moment that it is counted from: the newest case is the least old. */
function directionOf(view: InboxView, sort: CaseSort): 'ascending' | 'descending' | 'none' {
  if (view.sort !== sort) return 'none';
  const isAge = sort === 'created' || sort === 'changed';
  return view.descending !== isAge ? 'descending' : 'ascending';
}

function Direction({ of }: { of: ReturnType<typeof directionOf> }) {
  if (of === 'none') return null;
  const Arrow = of === 'ascending' ? IconArrowUp : IconArrowDown;
  return <Arrow size="0.875rem" aria-hidden />;
}
