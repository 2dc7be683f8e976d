import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { CaseRow } from '../../../shared/api/schemas/case.ts';
import { useText } from '../../host/language.tsx';
import { windowStart } from '../../host/row-windows.ts';
import { useCall } from '../../host/use-call.ts';
import { useRemoveCase, useRestoreCase } from '../../host/use-remove-case.tsx';
import { KeysDialog } from '../../parts/keys-dialog.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { SpokenHeading } from '../../parts/spoken-heading.tsx';
import { useScreenKeys } from '../../parts/use-screen-keys.ts';
import { useChooser } from '../../upload/intake.tsx';
import { CaseGrid } from './case-grid.tsx';
import { DocumentsDrawer } from './documents-drawer.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FirstUse } from './first-use.tsx';
import { InboxFoot } from './inbox-foot.tsx';
import { INBOX_KEYS } from './inbox-keys.ts';
import classes from './inbox-screen.module.css';
import { type InboxView, isFiltered, isNarrowed, PLAIN_VIEW } from './inbox-view.ts';
import { IntakeButton } from './intake-button.tsx';
import { Failed, Loading, NoneRemoved, NoResults } from './plain-states.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import type { RowAction } from './row-action.ts';
import { type CaseWindows, useCaseWindows } from './use-case-windows.ts';
import { useInboxView } from './use-inbox-view.ts';
import { useRowHeight } from './use-row-height.ts';

const TEXTS = {
  inbox: { en: 'Inbox', nl: 'Postvak' },
  search: { en: 'Search cases', nl: 'Zaken zoeken' },
  where: { en: 'Title, file name or text on the page', nl: 'Titel, bestandsnaam of tekst op de pagina' },
  keys: { en: 'Keys of the inbox', nl: 'Toetsen van het postvak' },
};

/** Rows fetched before they come into sight, so that slow scrolling meets no empty row. */
const AHEAD_ROWS = 30;

type Asked = { readonly what: 'documents' | 'rename'; readonly row: CaseRow } | { readonly what: 'keys' };

/** The cases: find one, see how far it is, open it, take in more. */
export function InboxScreen() {
  const t = useText();
  const { view, show } = useInboxView();
  const [inSight, setInSight] = useState({ first: view.at, last: view.at });
  const cases = useCaseWindows(view, inSight.first, inSight.last);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [onAction, question] = useActions(setAsked);
  const { ref, rowPx } = useRowHeight();
  const { chooseFiles } = useChooser();
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const close = () => {
    setAsked(null);
    // Once the dialog has gone, the keys work on the cases again.
    setTimeout(() => grid.current?.focus({ preventScroll: true }));
  };
  useScreenKeys({
    '/': () => search.current?.select(),
    '?': () => setAsked({ what: 'keys' }),
    o: chooseFiles,
  });
  const onInSight = useCallback((first: number, last: number) => {
    // By whole windows: scrolling within one asks for nothing.
    setInSight({ first: windowStart(Math.max(0, first - AHEAD_ROWS)), last: windowStart(last + AHEAD_ROWS) });
  }, []);
  const { data: counts } = useCall('case.counts', {}, { keepPrevious: true });
  const isFirstUse = isEmpty(cases) && !isFiltered(view) && !counts?.removed;
  return (
    <div className={classes.inbox} ref={ref}>
      <SpokenHeading>{t(TEXTS.inbox)}</SpokenHeading>
      {!isFirstUse && (
        <div className={classes.tools}>
          <div className={classes.search}>
            <SearchBox
              label={TEXTS.search}
              where={TEXTS.where}
              search={view.search}
              inputRef={search}
              onSearch={(words) => show({ search: words, at: 0 }, 'quietly')}
              onLeave={() => grid.current?.focus()}
            />
          </div>
          <div className={classes.filters}>
            <FilterChips view={view} onChange={(change) => show(change, 'step')} />
          </div>
          <IntakeButton />
        </div>
      )}
      {stateOf(cases, view, () =>
        show({ ...PLAIN_VIEW, sort: view.sort, descending: view.descending }, 'step'),
      ) ?? (
        <CaseGrid
          view={view}
          cases={cases}
          rowPx={rowPx}
          gridRef={grid}
          onAction={onAction}
          onView={show}
          onInSight={onInSight}
        />
      )}
      <InboxFoot view={view} cases={cases} onKeys={() => setAsked({ what: 'keys' })} />
      {question}
      {asked?.what === 'keys' && <KeysDialog title={TEXTS.keys} lines={INBOX_KEYS} onClose={close} />}
      {asked?.what === 'rename' && <RenameDialog row={asked.row} onClose={close} />}
      {asked?.what === 'documents' && <DocumentsDrawer row={asked.row} onClose={close} />}
    </div>
  );
}

/** What is done with a case, and the question that comes before some of it. */
function useActions(ask: (asked: Asked) => void): [(action: RowAction, row: CaseRow) => void, ReactNode] {
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const refresh = () => {
    for (const name of ['case.list', 'case.counts']) void client.invalidateQueries({ queryKey: [name] });
  };
  const [remove, question] = useRemoveCase({ onRemoved: refresh, onRestored: refresh });
  const restore = useRestoreCase(refresh);
  const act = (action: RowAction, row: CaseRow) => {
    if (action === 'open') navigate(`/cases/${row.id}`);
    else if (action === 'remove') remove(row);
    else if (action === 'restore') restore(row);
    else ask({ what: action, row });
  };
  // One function for good, so that rows are drawn anew only when their case changes.
  const latest = useRef(act);
  latest.current = act;
  const onAction = useCallback((action: RowAction, row: CaseRow) => latest.current(action, row), []);
  return [onAction, question];
}

/** What stands in place of the cases when there are none to show; null when there are. */
function stateOf(cases: CaseWindows, view: InboxView, clear: () => void) {
  if (cases.isPending) return <Loading />;
  if (cases.error) return <Failed error={cases.error} onRetry={cases.retry} />;
  if (cases.total > 0) return null;
  if (view.removed && !isNarrowed(view)) return <NoneRemoved onClear={clear} />;
  return isFiltered(view) ? <NoResults onClear={clear} /> : <FirstUse />;
}

function isEmpty({ isPending, error, total }: CaseWindows): boolean {
  return !isPending && error === null && total === 0;
}
