import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ItemView, Missing } from '../../../../../shared/api/schemas/reference/item.ts';
import type { ItemContent } from '../../../../../shared/model/reference/item.ts';
import { spokenNow } from '../../../../host/language.tsx';
import { showTrouble } from '../../../../host/notices.tsx';
import type { SaveState } from '../../../../parts/draft-saver.ts';
import { useUnsavedGuard } from '../../../../parts/use-unsaved-guard.ts';
import { type Path, pathKey, withValueAt } from './content-path.ts';
import type { Draft } from './draft.ts';
import { forgetDraft, storeDraft, storedDraft } from './draft-store.ts';
import { type Answered, type ItemSaver, isNewer, openItemSaver, type Seen, seenOf } from './item-saver.ts';
import { newestKey } from './newest-item.ts';
import { type Held, sendable } from './sendable.ts';
import { beginHistory, redone, stepped, type UndoHistory, undone } from './undo-history.ts';

/** An item as it is being written, how it stands against what is kept, and what can be done with it. */
export interface Editing {
  /** As it is kept. */
  readonly view: ItemView;
  readonly draft: Draft;
  /** Anything but a draft is looked at only. */
  readonly isReadOnly: boolean;
  readonly saveState: SaveState;
  /** What waits to be complete before it can be kept. */
  readonly held: readonly Held[];
  /** What is missing in what is kept, by its place in what is being written. */
  readonly missing: readonly Missing[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Puts a value at a place. `isTyped` makes changes that follow each other soon one step. */
  readonly put: (path: Path, value: unknown, isTyped?: boolean) => void;
  /** Changes the content as a whole, as one step. */
  readonly change: (change: (content: ItemContent) => ItemContent) => void;
  readonly putTier: (tier: Draft['tier']) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Keeps it now; true when everything that can be kept is. */
  readonly flush: () => Promise<boolean>;
  /** Which kept draft it goes on from. */
  readonly seenNow: () => Seen;
  /** Shows what is kept instead of what is here. */
  readonly follow: (view: ItemView) => void;
  /** The same as a step: what is here comes back by undoing it. */
  readonly takeOver: (view: ItemView) => void;
  /** Stands by what is here, as a version on top of the one that was kept meanwhile. */
  readonly keepMine: () => void;
}

const UNSAVED = {
  en: 'What you wrote last is not saved yet. It is kept in this browser; open the item again to save it.',
  nl: 'Wat u het laatst schreef is nog niet bewaard. Het staat in deze browser; open het item opnieuw om het te bewaren.',
};

const asWritten = (path: Path) => path;

/** Keeps an item while it is written: by itself when the writing pauses, with Ctrl+S, and on leaving. */
export function useEditing(view: ItemView): Editing {
  const [left] = useState(() => leftBehind(view));
  const [history, setHistory] = useState<UndoHistory<Draft>>(() => beginHistory(left?.draft ?? kept(view)));
  const [answered, setAnswered] = useState<Answered>({ view, written: asWritten });
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved' });
  const latest = useRef(history);
  const saver = useItemSaver(view, left?.seen ?? seenOf(view), { setAnswered, setSaveState });
  const draft = history.present;
  const parts = useMemo(
    () => sendable(draft.content, answered.view.content),
    [draft.content, answered.view.content],
  );

  const show = (next: UndoHistory<Draft>) => {
    if (next === latest.current) return;
    latest.current = next;
    setHistory(next);
    saver.current?.change(next.present);
  };
  const step = (present: Draft, group: string | null) =>
    show(stepped(latest.current, present, { group, atMs: performance.now() }));
  const change: Editing['change'] = (make) => {
    const { present } = latest.current;
    step({ ...present, content: make(present.content) }, null);
  };
  const put: Editing['put'] = (path, value, isTyped = false) => {
    const { present } = latest.current;
    step({ ...present, content: withValueAt(present.content, path, value) }, isTyped ? pathKey(path) : null);
  };
  const follow = (now: ItemView) => {
    latest.current = beginHistory(kept(now));
    setHistory(latest.current);
    setAnswered({ view: now, written: asWritten });
    saver.current?.follow(now);
  };
  const takeOver = (now: ItemView) => {
    const at = { group: null, atMs: performance.now() };
    latest.current = stepped(latest.current, kept(now), at);
    setHistory(latest.current);
    setAnswered({ view: now, written: asWritten });
    saver.current?.follow(now);
  };
  useFollowing(view, saver, follow);
  useEffect(() => {
    // What was left behind by a reload is kept now, on top of what it went on from.
    if (left) saver.current?.change(left.draft);
  }, [left, saver]);
  return {
    // What came in beside it meanwhile is told by the other versions.
    view: isSameVersion(view, answered.view) ? view : answered.view,
    draft,
    isReadOnly: answered.view.shown.state !== 'draft',
    saveState,
    held: parts.held,
    missing: writtenMissing(answered),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    put,
    change,
    putTier: (tier) => step({ ...latest.current.present, tier }, null),
    undo: () => show(undone(latest.current)),
    redo: () => show(redone(latest.current)),
    flush: async () => (await saver.current?.flush()) ?? true,
    seenNow: () => saver.current?.seen ?? seenOf(view),
    follow,
    takeOver,
    keepMine: () => saver.current?.keepOver(latest.current.present),
  };
}

const isSameVersion = ({ shown }: ItemView, other: ItemView) =>
  shown.version === other.shown.version && shown.revision === other.shown.revision;

const kept = ({ content, tier }: ItemView): Draft => ({ content, tier });

function leftBehind(view: ItemView) {
  if (view.shown.state !== 'draft') return null;
  return storedDraft(localStorage, view.id, view.kind);
}

function writtenMissing({ view, written }: Answered): readonly Missing[] {
  return view.missing.map((each) => ({ ...each, path: [...written(each.path)] }));
}

function useItemSaver(
  view: ItemView,
  firstSeen: ItemSaver['seen'],
  told: { setAnswered: (answered: Answered) => void; setSaveState: (state: SaveState) => void },
) {
  const client = useQueryClient();
  const saver = useRef<ItemSaver | null>(null);
  const first = useRef({ view, seen: firstSeen });
  const { setAnswered, setSaveState } = told;
  const { id } = view;
  useEffect(() => {
    const opened = openItemSaver(first.current, {
      onChange: (draft, seen) => storeDraft(localStorage, id, { draft, seen }),
      onSaved: (answered, isComplete) => {
        first.current = { view: answered.view, seen: seenOf(answered.view) };
        if (isComplete) forgetDraft(localStorage, id);
        client.setQueryData(newestKey(id), answered.view);
        setAnswered(answered);
      },
      onState: setSaveState,
    });
    saver.current = opened;
    return () => {
      void opened.flush().then((isKept) => {
        if (!isKept) showTrouble({ id: `unsaved:${id}`, message: UNSAVED[spokenNow()] });
      });
      opened.close();
    };
  }, [client, id, setAnswered, setSaveState]);
  useUnsavedGuard(saver);
  return saver;
}

/** Shows what another window kept, as long as nothing waits to be kept here. */
function useFollowing(
  view: ItemView,
  saver: { readonly current: ItemSaver | null },
  follow: (view: ItemView) => void,
): void {
  const latest = useRef(follow);
  useEffect(() => {
    latest.current = follow;
  });
  useEffect(() => {
    const now = saver.current;
    if (now?.isIdle && isNewer(view, now.seen)) latest.current(view);
  }, [view, saver]);
}
