import { useDebouncedValue } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { TextLayer } from '../../../shared/api/schemas/examination.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import { call } from '../../host/call.ts';
import { keyOf } from '../../host/use-call.ts';
import { type Hit, searchText } from './text-search.ts';

/** A search in the text of all pages. */
export interface TextSearch {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly hits: readonly Hit[];
  /** Which hit is looked at, from 0; -1 before the first step. */
  readonly current: number;
  readonly setCurrent: (at: number) => void;
  /** Pages whose text has not come yet. */
  readonly waiting: number;
  /** Pages of which no text was read. */
  readonly unread: number;
  /** Pages whose text could not be fetched. */
  readonly failed: number;
  readonly retry: () => void;
}

/** While typing, the pages are searched after this pause, ms. */
const PAUSE_MS = 150;

/** Searches the text of an examination; its pages are asked for once, when there is something to look for. */
export function useTextSearch(examinationId: string | null, pageCount: number): TextSearch {
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState(-1);
  const [wanted] = useDebouncedValue(query, PAUSE_MS);
  const isAsked = examinationId !== null && wanted.trim() !== '';
  const answers = useQueries({
    queries: Array.from({ length: isAsked ? pageCount : 0 }, (_, at) => {
      const input = { id: examinationId!, page: at + 1 };
      return {
        queryKey: keyOf('examination.text', input),
        queryFn: ({ signal }: { signal: AbortSignal }) => call('examination.text', input, signal),
        staleTime: Number.POSITIVE_INFINITY,
        retry: (failures: number, error: Error) => failures < 1 && !isUnread(error),
      };
    }),
    combine: (results) => ({
      layers: results.flatMap(({ data }): TextLayer[] => (data ? [data] : [])),
      waiting: results.filter(({ isPending }) => isPending).length,
      unread: results.filter(({ error }) => isUnread(error)).length,
      failed: results.filter(({ error }) => error !== null && !isUnread(error)),
    }),
  });
  const { layers } = answers;
  const hits = useMemo(() => searchText(layers, wanted), [layers, wanted]);
  return {
    query,
    setQuery: (next) => {
      setQuery(next);
      setCurrent(-1);
    },
    hits,
    current: Math.min(current, hits.length - 1),
    setCurrent,
    waiting: answers.waiting,
    unread: answers.unread,
    failed: answers.failed.length,
    retry: () => {
      for (const { refetch } of answers.failed) void refetch();
    },
  };
}

function isUnread(error: Error | null): boolean {
  return error instanceof LoepError && error.code === 'not-found';
}
