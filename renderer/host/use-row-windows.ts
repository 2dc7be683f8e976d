import { keepPreviousData, type QueryKey, useQueries, useQuery } from '@tanstack/react-query';
import { WINDOW_ROWS, windowStart, windowStarts } from './row-windows.ts';

/** A long list, of which WINDOW_ROWS rows are asked for at once. */
export interface AskedRows<Row> {
  readonly keyAt: (offset: number) => QueryKey;
  readonly rowsAt: (offset: number, signal: AbortSignal) => Promise<RowPart<Row>>;
}

interface RowPart<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** A long list, of which only the windows in sight are fetched. */
export interface RowWindows<Row> {
  readonly total: number;
  /** Undefined while it is being fetched. */
  readonly rowAt: (index: number) => Row | undefined;
  /** Where a row stands, among what was fetched; -1 when it is not there. */
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
export function useRowWindows<Row extends { readonly id: string }>(
  { keyAt, rowsAt }: AskedRows<Row>,
  first: number,
  last: number,
): RowWindows<Row> {
  const queryAt = (offset: number) => ({
    queryKey: keyAt(offset),
    queryFn: ({ signal }: { signal: AbortSignal }) => rowsAt(offset, signal),
  });
  const top = useQuery({ ...queryAt(0), placeholderData: keepPreviousData });
  const total = top.data?.total ?? 0;
  // While the top is still that of the question before, the others are asked for by rows that may not be there.
  const starts = top.isPlaceholderData ? [] : windowStarts(first, last, total).filter((start) => start > 0);
  const others = useQueries({ queries: starts.map(queryAt) });
  const windows = new Map<number, readonly Row[] | undefined>([[0, top.data?.rows]]);
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
