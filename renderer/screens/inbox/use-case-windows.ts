import type { CaseRow } from '../../../shared/api/schemas/case.ts';
import { call } from '../../host/call.ts';
import { WINDOW_ROWS } from '../../host/row-windows.ts';
import { keyOf } from '../../host/use-call.ts';
import { type RowWindows, useRowWindows } from '../../host/use-row-windows.ts';
import type { InboxView } from './inbox-view.ts';

/** Cases in the order of the view, of which only the windows in sight are fetched. */
export type CaseWindows = RowWindows<CaseRow>;

/** The cases of a view, of which rows `first` to `last` are in sight. */
export function useCaseWindows(view: InboxView, first: number, last: number): CaseWindows {
  const given = (offset: number) => ({
    search: view.search.trim(),
    outcomes: [...view.outcomes],
    states: [...view.states],
    removed: view.removed,
    sort: view.sort,
    descending: view.descending,
    offset,
    limit: WINDOW_ROWS,
  });
  return useRowWindows(
    {
      keyAt: (offset) => keyOf('case.list', given(offset)),
      rowsAt: (offset, signal) => call('case.list', given(offset), signal),
    },
    first,
    last,
  );
}
