import { useLocation, useSearch } from 'wouter';
import { type BrowseView, browseAddress, browseViewOf } from './browse-view.ts';

/** The view that the address says, and how to change it. A filter is a step that `back` undoes; typing is not. */
export function useBrowseView(): {
  view: BrowseView;
  show: (change: Partial<BrowseView>, how?: 'step' | 'quietly') => void;
} {
  const [, navigate] = useLocation();
  const view = browseViewOf(useSearch());
  return {
    view,
    show: (change, how = 'step') => {
      // Read afresh: what is shown may be older than what was asked for in the same moment.
      const now = browseViewOf(window.location.search);
      const address = browseAddress({ ...now, ...change });
      if (address !== browseAddress(now)) navigate(address, { replace: how === 'quietly' });
    },
  };
}
