import { useLocation } from 'wouter';
import { useText } from '../../host/language.tsx';
import { useChange } from '../../host/use-call.ts';
import { showUndoable } from './undo-notice.tsx';

const TEXTS = {
  removed: { en: 'Case {number} was removed.', nl: 'Zaak {number} is verwijderd.' },
};

/** How long a removed case can be brought back from the notification, ms. */
const UNDO_MS = 15_000;

/** Removes a case, goes to the inbox, and offers to bring the case back. */
export function useRemoveCase({ id, number }: { id: string; number: number }): () => void {
  const t = useText();
  const [, navigate] = useLocation();
  const restore = useChange('case.restore', { onSuccess: () => navigate(`/cases/${id}`) });
  const remove = useChange('case.remove', {
    onSuccess: () => {
      navigate('/');
      const message = t(TEXTS.removed, { number: String(number) });
      showUndoable('case:removed', message, () => restore.mutate({ id }), UNDO_MS);
    },
  });
  return () => remove.mutate({ id });
}
