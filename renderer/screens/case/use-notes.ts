import { useRef } from 'react';
import type { FindingView } from '../../../shared/api/schemas/examination.ts';

/** Notes as they are being typed, one a finding, so that looking at another finding loses none. */
export interface Notes {
  readonly of: (finding: Pick<FindingView, 'id' | 'review'>) => string;
  readonly set: (findingId: string, note: string) => void;
  /** After it was kept with an answer; what was typed since then stays. */
  readonly clear: (findingId: string, kept: string) => void;
}

/** Notes by finding. */
export function draftNotes(): Notes {
  const drafts = new Map<string, string>();
  return {
    of: ({ id, review }) => drafts.get(id) ?? review?.note ?? '',
    set: (id, note) => void drafts.set(id, note),
    clear: (id, kept) => {
      if (drafts.get(id)?.trim() === kept) drafts.delete(id);
    },
  };
}

/** Kept beside React: a letter typed in a note does not draw the page anew. */
export function useNotes(): Notes {
  const notes = useRef<Notes | null>(null);
  notes.current ??= draftNotes();
  return notes.current;
}
