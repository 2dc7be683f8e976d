import { type ReactNode, useState } from 'react';
import type { HeldConclusions } from '../../shared/api/schemas/case.ts';
import { RemoveQuestion } from '../parts/remove-question.tsx';
import { useText } from './language.tsx';
import { showNotice, showUndoable } from './notices.tsx';
import { useChange } from './use-call.ts';

const TEXTS = {
  removed: {
    en: 'Case {number} was removed. It stands under “Removed” in the inbox.',
    nl: 'Zaak {number} is verwijderd. De zaak staat in het postvak onder “Verwijderd”.',
  },
  restored: { en: 'Case {number} is back.', nl: 'Zaak {number} is terug.' },
};

/** How long a removed case can be brought back from its notice, ms: long enough to notice a slip of the hand. */
const UNDO_MS = 15_000;

interface Removed {
  readonly id: string;
  readonly number: number;
}

/**
 * Removes a case and offers to bring it back, instead of asking first; asks first about one that holds conclusions:
 * they are what others may build upon. Gives the deed, and the question, which is to be shown.
 */
export function useRemoveCase({
  onRemoved,
  onRestored,
}: {
  onRemoved: () => void;
  onRestored: (id: string) => void;
}): [(removed: Removed) => void, ReactNode] {
  const t = useText();
  const remove = useChange('case.remove');
  const restore = useRestoreCase(onRestored);
  const [asked, setAsked] = useState<{ removed: Removed; held: HeldConclusions } | null>(null);
  const attempt = (removed: Removed, withConclusions: boolean) => {
    const { id, number } = removed;
    const gone = () => {
      onRemoved();
      showUndoable(noticeOf(id), t(TEXTS.removed, { number: String(number) }), {
        undo: () => restore(removed),
        staysMs: UNDO_MS,
      });
    };
    void remove
      .mutateAsync({ id, withConclusions })
      .then((held) => (held === null ? gone() : setAsked({ removed, held })), shownAlready);
  };
  const question = asked && (
    <RemoveQuestion
      number={asked.removed.number}
      held={asked.held}
      onKeep={() => setAsked(null)}
      onRemove={() => {
        setAsked(null);
        attempt(asked.removed, true);
      }}
    />
  );
  return [(removed) => attempt(removed, false), question];
}

/** Brings a removed case back, and says so. */
export function useRestoreCase(onRestored: (id: string) => void): (removed: Removed) => void {
  const t = useText();
  const restore = useChange('case.restore');
  // Outlives the screen, unlike what is tied to one call.
  return ({ id, number }) =>
    void restore.mutateAsync({ id }).then(() => {
      showNotice({ id: noticeOf(id), message: t(TEXTS.restored, { number: String(number) }) });
      onRestored(id);
    }, shownAlready);
}

const noticeOf = (id: string) => `removed:${id}`;

/** The query client has shown why it failed; the case stays as it was. */
function shownAlready(): void {}
