import { useRef } from 'react';
import type { FindingView } from '../../../shared/api/schemas/examination.ts';

/** Notes as they are being typed, one a finding, so that neither another finding nor a reload loses one. */
export interface Notes {
  readonly of: (finding: Pick<FindingView, 'id' | 'review'>) => string;
  readonly set: (findingId: string, note: string) => void;
  /** After it was kept with an answer; what was typed since then stays. */
  readonly clear: (findingId: string, kept: string) => void;
  /** After the answer that it was kept with was taken back; what was typed since then stays. */
  readonly giveBack: (findingId: string, note: string) => void;
}

/** Where notes outlive a reload. */
type NoteStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (findingId: string) => `loep.note.${findingId}`;

/** Notes by finding, kept in a store until they went along with an answer. */
export function draftNotes(store: NoteStore): Notes {
  // In front of the store, which may be full.
  const drafts = new Map<string, string>();
  const draftOf = (id: string) => drafts.get(id) ?? store.getItem(keyOf(id));
  const set = (id: string, note: string) => {
    drafts.set(id, note);
    try {
      store.setItem(keyOf(id), note);
    } catch {
      // The store is full: the note is still here until the window is closed, as it would be without a store.
    }
  };
  return {
    of: ({ id, review }) => draftOf(id) ?? review?.note ?? '',
    set,
    clear: (id, kept) => {
      if (draftOf(id)?.trim() !== kept) return;
      drafts.delete(id);
      store.removeItem(keyOf(id));
    },
    giveBack: (id, note) => {
      if (note !== '' && draftOf(id) === null) set(id, note);
    },
  };
}

/** Kept beside React: a letter typed in a note does not draw the page anew. */
export function useNotes(): Notes {
  const notes = useRef<Notes | null>(null);
  notes.current ??= draftNotes(sessionStorage);
  return notes.current;
}
