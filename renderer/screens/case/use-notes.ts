import { useState } from 'react';
import type { FindingView } from '../../../shared/api/schemas/examination.ts';

/** Notes as they are being typed, one a finding, so that looking at another finding loses none. */
export interface Notes {
  readonly of: (finding: FindingView) => string;
  readonly set: (findingId: string, note: string) => void;
  /** After it went along with an answer. */
  readonly clear: (findingId: string) => void;
}

export function useNotes(): Notes {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  return {
    of: ({ id, review }) => drafts.get(id) ?? review?.note ?? '',
    set: (id, note) => setDrafts((before) => new Map(before).set(id, note)),
    clear: (id) => setDrafts((before) => new Map([...before].filter(([findingId]) => findingId !== id))),
  };
}
