import type { ReferenceRow, SearchReading } from '../../../../shared/api/schemas/reference/search.ts';
import { call } from '../../../host/call.ts';
import { WINDOW_ROWS } from '../../../host/row-windows.ts';
import { keyOf, useCall } from '../../../host/use-call.ts';
import { type RowWindows, useRowWindows } from '../../../host/use-row-windows.ts';
import { type BrowseView, queryOf } from './browse-view.ts';

/** What was found, of which only the windows in sight are fetched. */
export type FoundItems = RowWindows<ReferenceRow>;

const askedFor = (view: BrowseView, offset: number) => ({ ...queryOf(view), offset, limit: WINDOW_ROWS });

/** The items of a view, of which `first` to `last` are in sight. */
export function useFoundItems(view: BrowseView, first: number, last: number): FoundItems {
  return useRowWindows(
    {
      keyAt: (offset) => keyOf('reference.search', askedFor(view, offset)),
      rowsAt: (offset, signal) => call('reference.search', askedFor(view, offset), signal),
    },
    first,
    last,
  );
}

/** How what was typed was read; null while that is not known. Comes with the first of the items. */
export function useReading(view: BrowseView): SearchReading | null {
  const { data } = useCall('reference.search', askedFor(view, 0));
  return data?.reading ?? null;
}
