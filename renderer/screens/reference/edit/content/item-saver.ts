import type { ItemView } from '../../../../../shared/api/schemas/reference/item.ts';
import { LoepError } from '../../../../../shared/model/errors.ts';
import { call } from '../../../../host/call.ts';
import { openDraftSaver, type SaveState } from '../../../../parts/draft-saver.ts';
import { contentChanges } from './content-changes.ts';
import type { Path } from './content-path.ts';
import type { Draft } from './draft.ts';
import { openNewest } from './newest-item.ts';
import { sendable } from './sendable.ts';

/** Which kept draft is gone on from. */
export interface Seen {
  readonly version: number;
  readonly revision: number;
}

/** What is kept, and how its places lead back to what was being written. */
export interface Answered {
  readonly view: ItemView;
  readonly written: (path: Path) => Path;
}

/** Keeps an item while it is written. */
export interface ItemSaver {
  readonly seen: Seen;
  readonly isIdle: boolean;
  change(draft: Draft): void;
  flush(): Promise<boolean>;
  follow(view: ItemView): void;
  /** Keeps this on top of whatever was kept meanwhile. */
  keepOver(draft: Draft): void;
  close(): void;
}

export const seenOf = ({ shown }: ItemView): Seen => ({ version: shown.version, revision: shown.revision });

/** Whether an item was kept after what was seen of it. */
export function isNewer({ shown }: ItemView, seen: Seen): boolean {
  if (shown.version !== seen.version) return shown.version > seen.version;
  return shown.revision > seen.revision;
}

interface Attempt extends Draft {
  /** Goes on top of what others kept meanwhile. */
  readonly isOver: boolean;
}

/** Opens it on the item as it is kept, and on what was seen of it: less, when a draft was left behind. */
export function openItemSaver(
  first: { readonly view: ItemView; readonly seen: Seen },
  told: {
    onChange: (draft: Draft, seen: Seen) => void;
    /** `isComplete` when nothing that was written is left out. */
    onSaved: (answered: Answered, isComplete: boolean) => void;
    onState: (state: SaveState) => void;
  },
): ItemSaver {
  let view = first.view;
  let isComplete = true;
  const saver = openDraftSaver<Attempt, Answered, Seen>(
    {
      save: async (attempt, seen) => {
        const { content, held, written } = sendable(attempt.content, view.content);
        isComplete = held.length === 0;
        return { view: await save(view.id, { ...attempt, content }, seen), written };
      },
      seenOf: (answered) => seenOf(answered.view),
      onSaved: (answered) => {
        view = answered.view;
        told.onSaved(answered, isComplete && saver.isIdle);
      },
      onState: told.onState,
    },
    first.seen,
  );
  return {
    get seen() {
      return saver.seen;
    },
    get isIdle() {
      return saver.isIdle;
    },
    change: (draft) => {
      told.onChange(draft, saver.seen);
      saver.change({ ...draft, isOver: false });
    },
    flush: () => saver.flush(),
    follow: (now) => {
      view = now;
      saver.follow(seenOf(now));
    },
    keepOver: (draft) => {
      saver.follow(saver.seen);
      saver.change({ ...draft, isOver: true });
      void saver.flush();
    },
    close: () => saver.close(),
  };
}

/** An answer that was lost on the way is no conflict: what is kept is then what was sent. */
async function save(id: string, { content, tier, isOver }: Attempt, seen: Seen): Promise<ItemView> {
  const { version, revision } = seen;
  try {
    return await call('reference.save', { id, version, seenRevision: revision, over: isOver, content, tier });
  } catch (error) {
    if (!(error instanceof LoepError && error.code === 'conflict')) throw error;
    const newest = await openNewest(id);
    const isMine = newest.tier === tier && contentChanges(newest.content, content).length === 0;
    if (isMine && newest.shown.state === 'draft') return newest;
    throw error;
  }
}
