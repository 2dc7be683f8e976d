import {
  keepPreviousData,
  type QueryKey,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import type { CallName, Given, Output } from '../../shared/api/contract.ts';
import { call } from './call.ts';

/** The key under which an answer is kept. `case.changed` and its kin make these out of date (host/events.tsx). */
export function keyOf<N extends CallName>(name: N, input: Given<N>): QueryKey {
  return [name, input];
}

/** Asks and keeps asking when something changed. `enabled: false` waits. */
export function useCall<N extends CallName>(
  name: N,
  input: Given<N>,
  { enabled = true, keepPrevious = false }: { enabled?: boolean; keepPrevious?: boolean } = {},
): UseQueryResult<Output<N>> {
  return useQuery<Output<N>>({
    queryKey: keyOf(name, input),
    queryFn: ({ signal }) => call(name, input, signal),
    enabled,
    // The library's type rules out functions as answers, which the compiler cannot see of an answer not named yet;
    // answers are JSON.
    ...(keepPrevious ? { placeholderData: keepPreviousData as never } : {}),
  });
}

/** A call that changes something; errors are shown by the query client unless the caller shows them. */
export function useChange<N extends CallName>(
  name: N,
  options: { onSuccess?: (output: Output<N>, input: Given<N>) => void } = {},
): UseMutationResult<Output<N>, Error, Given<N>> {
  return useMutation({
    mutationKey: [name],
    mutationFn: (input: Given<N>) => call(name, input),
    ...(options.onSuccess ? { onSuccess: options.onSuccess } : {}),
  });
}
