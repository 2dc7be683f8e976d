import { useState } from 'react';
import type { FindingView } from '../../../shared/api/schemas/examination.ts';

/** Notes as they are being typed, one a finding, so that looking at another finding loses none. */
export interface Notes {
  readonly of: (finding: FindingView) => string;
  readonly set: (findingId: string, note: string) => void;
  /** After it was kept with an answer; what was typed since then stays. */
  readonly clear: (findingId: string, kept: string) => void;
}

export function useNotes(): Notes {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  return {
    of: ({ id, review }) => drafts.get(id) ?? review?.note ?? '',
    set: (id, note) => setDrafts((before) => new Map(before).set(id, note)),
    clear: (id, kept) =>
      setDrafts((before) => new Map([...before].filter(([of, note]) => of !== id || note.trim() !== kept))),
  };
}
