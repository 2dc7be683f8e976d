import type { ReferenceRow } from '../../../../shared/api/schemas/reference/search.ts';
import { call } from '../../../host/call.ts';
import { WINDOW_ROWS } from '../../../host/row-windows.ts';
import { keyOf } from '../../../host/use-call.ts';
import { type RowWindows, useRowWindows } from '../../../host/use-row-windows.ts';
import { type BrowseView, queryOf } from './browse-view.ts';

/** What was found, of which only the windows in sight are fetched. */
export type FoundItems = RowWindows<ReferenceRow>;

/** The items of a view, of which `first` to `last` are in sight. */
export function useFoundItems(view: BrowseView, first: number, last: number): FoundItems {
  const given = (offset: number) => ({ ...queryOf(view), offset, limit: WINDOW_ROWS });
  return useRowWindows(
    {
      keyAt: (offset) => keyOf('reference.search', given(offset)),
      rowsAt: (offset, signal) => call('reference.search', given(offset), signal),
    },
    first,
    last,
  );
}
