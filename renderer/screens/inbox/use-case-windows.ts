import { useQueries } from '@tanstack/react-query';
import type { CaseRow } from '../../../shared/api/schemas/case.ts';
import { call } from '../../host/call.ts';
import { keyOf, useCall } from '../../host/use-call.ts';
import type { InboxView } from './inbox-view.ts';
import { WINDOW_ROWS, windowStart, windowStarts } from './row-windows.ts';

/** Cases in the order of the view, of which only the windows in sight are fetched. */
export interface CaseWindows {
  readonly total: number;
  /** Undefined while it is being fetched. */
  readonly rowAt: (index: number) => CaseRow | undefined;
  /** Where a case stands, among what was fetched; -1 when it is not there. */
  readonly indexOf: (id: string) => number;
  /** True while there is nothing to show at all. */
  readonly isPending: boolean;
  /** True while what is shown is still the answer to the question before. */
  readonly isBehind: boolean;
  /** Set when there is nothing to show because asking failed. */
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Fetches what is in sight, rows `first` to `last`, and fetches it again when something changed. */
export function useCaseWindows(view: InboxView, first: number, last: number): CaseWindows {
  const given = (offset: number) => ({
    search: view.search.trim(),
    outcomes: [...view.outcomes],
    states: [...view.states],
    sort: view.sort,
    descending: view.descending,
    offset,
    limit: WINDOW_ROWS,
  });
  const top = useCall('case.list', given(0), { keepPrevious: true });
  const total = top.data?.total ?? 0;
  // While the top is still that of the question before, the others are asked for by rows that may not be there.
  const starts = top.isPlaceholderData ? [] : windowStarts(first, last, total).filter((start) => start > 0);
  const others = useQueries({
    queries: starts.map((start) => ({
      queryKey: keyOf('case.list', given(start)),
      queryFn: ({ signal }: { signal: AbortSignal }) => call('case.list', given(start), signal),
    })),
  });
  const windows = new Map<number, readonly CaseRow[] | undefined>([[0, top.data?.rows]]);
  others.forEach(({ data }, place) => {
    windows.set(starts[place]!, data?.rows);
  });
  return {
    total,
    rowAt: (index) => windows.get(windowStart(index))?.[index % WINDOW_ROWS],
    indexOf: (id) => {
      for (const [start, rows] of windows) {
        const place = rows?.findIndex((row) => row.id === id) ?? -1;
        if (place >= 0) return start + place;
      }
      return -1;
    },
    isPending: top.isPending,
    isBehind: top.isPlaceholderData,
    error: top.data === undefined ? top.error : null,
    retry: () => void top.refetch(),
  };
}
