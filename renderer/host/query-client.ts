import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { showError } from './show-error.ts';

/**
 * What the screens have asked and are asking. Loep runs on this machine: a window that the browser thinks to be
 * offline reaches it all the same, and asks on.
 */
export function openQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: 1, staleTime: 10_000, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
    // A screen that has nothing to show yet shows the error itself; one that has keeps what it shows.
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.state.data !== undefined) showError(error);
      },
    }),
    mutationCache: new MutationCache({ onError: (error) => showError(error) }),
  });
}
