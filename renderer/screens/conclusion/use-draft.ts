import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  type ConclusionDraft,
  type ConclusionsView,
  EMPTY_DRAFT,
} from '../../../shared/api/schemas/conclusion.ts';
import { call } from '../../host/call.ts';
import { keyOf } from '../../host/use-call.ts';
import { type DraftSaver, openDraftSaver, type SaveState } from '../../parts/draft-saver.ts';
import { useUnsavedGuard } from '../../parts/use-unsaved-guard.ts';

/** `seen` is when the kept draft was changed; null when none was kept yet. */
type ConclusionSaver = DraftSaver<ConclusionDraft, string | null>;

/** A draft as it stands on the screen, how it stands against what is kept, and what can be done. */
export interface DraftInHand {
  readonly draft: ConclusionDraft;
  readonly saveState: SaveState;
  readonly change: (change: Partial<ConclusionDraft>) => void;
  readonly flush: () => Promise<boolean>;
  /** Shows what is kept instead of what was typed here. */
  readonly takeKept: () => void;
  /** Keeps what was typed here instead of what was changed elsewhere. */
  readonly keepMine: () => void;
}

/** The draft as it is being written, kept by itself when the typing pauses, with Ctrl+S, and on leaving. */
export function useDraft(view: ConclusionsView): DraftInHand {
  const kept = view.current;
  const [draft, setDraft] = useState(kept?.draft ?? EMPTY_DRAFT);
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved' });
  const latest = useRef(draft);
  const saver = useSaver(view, setSaveState);

  const show = (next: ConclusionDraft) => {
    latest.current = next;
    setDraft(next);
  };
  const change = (part: Partial<ConclusionDraft>) => {
    show({ ...latest.current, ...part });
    saver.current?.change(tidied(latest.current));
  };
  const takeKept = () => {
    show(kept?.draft ?? EMPTY_DRAFT);
    saver.current?.follow(kept?.changedAt ?? null);
  };
  const keepMine = () => {
    saver.current?.follow(kept?.changedAt ?? null);
    saver.current?.change(tidied(latest.current));
  };
  useEffect(() => {
    const isNewer = kept !== null && kept.changedAt > (saver.current?.seen ?? '');
    if (!isNewer || !saver.current?.isIdle) return;
    latest.current = kept.draft;
    setDraft(kept.draft);
    saver.current.follow(kept.changedAt);
  }, [kept, saver]);
  useUnsavedGuard(saver);
  const flush = async () => (await saver.current?.flush()) ?? true;
  return { draft, saveState, change, flush, takeKept, keepMine };
}

function useSaver({ documentId, current }: ConclusionsView, onState: (state: SaveState) => void) {
  const client = useQueryClient();
  const saver = useRef<ConclusionSaver | null>(null);
  const first = useRef(current?.changedAt ?? null);
  useEffect(() => {
    const key = keyOf('conclusion.get', { documentId });
    const opened = openDraftSaver<ConclusionDraft, ConclusionsView, string | null>(
      {
        save: async (draft, seen) => {
          const view = await call('conclusion.save', { documentId, draft, seen });
          // An answer that was asked for before this one is older than it.
          await client.cancelQueries({ queryKey: key });
          return view;
        },
        seenOf: (view) => view.current?.changedAt ?? null,
        onSaved: (view) => client.setQueryData(key, view),
        onState,
      },
      first.current,
    );
    saver.current = opened;
    return () => {
      first.current = opened.seen;
      opened.close();
    };
  }, [client, documentId, onState]);
  return saver;
}

/** As it is kept: without lines that are still empty. */
function tidied(draft: ConclusionDraft): ConclusionDraft {
  return { ...draft, references: draft.references.map((line) => line.trim()).filter((line) => line !== '') };
}
