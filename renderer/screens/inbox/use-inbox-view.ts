import { useLocation, useSearch } from 'wouter';
import { addressOf, type InboxView, viewOf } from './inbox-view.ts';

/**
 * The view that the address says, and how to change it. A filter or an order is a step that `back` undoes; scrolling
 * and typing are not.
 */
export function useInboxView(): {
  view: InboxView;
  show: (change: Partial<InboxView>, how: 'step' | 'quietly') => void;
} {
  const [, navigate] = useLocation();
  const view = viewOf(useSearch());
  return {
    view,
    show: (change, how) => {
      // Read afresh: what is shown may be older than what was asked for in the same moment.
      const now = viewOf(window.location.search);
      const address = addressOf({ ...now, ...change });
      if (address !== addressOf(now)) navigate(address, { replace: how === 'quietly' });
    },
  };
}
