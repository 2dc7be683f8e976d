import { useText } from './language.tsx';
import { showNotice, showUndoable } from './notices.tsx';
import { useChange } from './use-call.ts';

const TEXTS = {
  removed: { en: 'Case {number} was removed.', nl: 'Zaak {number} is verwijderd.' },
  restored: { en: 'Case {number} is back.', nl: 'Zaak {number} is terug.' },
};

/** How long a removed case can be brought back from its notice, ms: long enough to notice a slip of the hand. */
const UNDO_MS = 15_000;

interface Removed {
  readonly id: string;
  readonly number: number;
}

/** Removes a case and offers to bring it back, instead of asking first. */
export function useRemoveCase({
  onRemoved,
  onRestored,
}: {
  onRemoved: () => void;
  onRestored: (id: string) => void;
}): (removed: Removed) => void {
  const t = useText();
  const remove = useChange('case.remove');
  const restore = useChange('case.restore');
  return ({ id, number }) => {
    const notice = `removed:${id}`;
    const said = { number: String(number) };
    // Outlives the screen, unlike what is tied to one call.
    const undo = () => void restore.mutateAsync({ id }).then(back, shownAlready);
    const back = () => {
      showNotice({ id: notice, message: t(TEXTS.restored, said) });
      onRestored(id);
    };
    const gone = () => {
      onRemoved();
      showUndoable(notice, t(TEXTS.removed, said), { undo, staysMs: UNDO_MS });
    };
    void remove.mutateAsync({ id }).then(gone, shownAlready);
  };
}

/** The query client has shown why it failed; the case stays as it was. */
function shownAlready(): void {}
