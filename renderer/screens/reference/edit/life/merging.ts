import { useQuery } from '@tanstack/react-query';
import type {
  ItemView,
  MergedDrafts,
  VersionHead,
} from '../../../../../shared/api/schemas/reference/item.ts';
import { call } from '../../../../host/call.ts';
import type { Draft } from '../content/draft.ts';
import { sendable } from '../content/sendable.ts';
import type { Editing } from '../content/use-editing.ts';

/** What can be made of both; null when the version that both began from is not known any more. */
export function useMerged(
  editing: Editing,
  theirs: ItemView | undefined,
  chosenTheirs: readonly string[],
): { merged: MergedDrafts | null; isPending: boolean } {
  const { view, draft } = editing;
  const { data = null, isPending } = useQuery({
    queryKey: ['reference.merge', view.id, theirs?.shown.digest, draft, chosenTheirs],
    queryFn: async ({ signal }) => {
      const base = await baseOf(editing, theirs!, signal);
      if (base === null) return null;
      const { version } = theirs!.shown;
      const mine = { content: sendable(draft.content, view.content).content, tier: draft.tier };
      return call(
        'reference.merge',
        { id: view.id, version, base, mine, chosenTheirs: [...chosenTheirs] },
        signal,
      );
    },
    enabled: theirs !== undefined,
    placeholderData: (before) => before,
    staleTime: 0,
  });
  return { merged: data, isPending };
}

/** The kept draft from which this window went on: as it was answered here, or from the history. */
async function baseOf(
  { view, seenNow }: Editing,
  theirs: ItemView,
  signal: AbortSignal,
): Promise<Draft | null> {
  const { version, revision } = seenNow();
  const isSeen = (head: { version: number; revision: number }) =>
    head.version === version && head.revision === revision;
  const before = lastInUseBefore(theirs, version);
  if (before) {
    const { content, tier } = await call('reference.open', { id: view.id, version: before.version }, signal);
    return { content, tier };
  }
  if (isSeen(view.shown)) return { content: view.content, tier: view.tier };
  // One that was written in place since is no version of its own any more.
  if (!theirs.versions.some(isSeen)) return null;
  const { content, tier } = await call('reference.open', { id: view.id, version }, signal);
  return { content, tier };
}

/**
 * The version that was in use when a draft was begun that another passed by, as one that came in with a package does:
 * that one knows nothing of the draft, and so all of the draft is a change. Undefined where theirs goes on from it.
 */
function lastInUseBefore({ shown, versions }: ItemView, version: number): VersionHead | undefined {
  const draft = versions.find((head) => head.version === version);
  const isOpen = draft?.state === 'draft' || draft?.state === 'validated';
  if (!isOpen || shown.state !== 'published') return undefined;
  return versions.find((head) => head.publishedAt !== null && head.version < version);
}

/** Keeps mine in the history, and what was made of both on top of it; gives that as it is kept. */
export async function keepMerged({ draft, view, seenNow }: Editing, merged: MergedDrafts): Promise<ItemView> {
  await keepMine({ draft, view, seenNow });
  const { version, revision } = seenNow();
  const { content, tier } = merged;
  return call('reference.save', { id: view.id, version, seenRevision: revision, over: true, content, tier });
}

/** Keeps mine in the history, and goes on from theirs. */
export async function keepTheirs(editing: Editing, theirs: ItemView): Promise<ItemView> {
  await keepMine(editing);
  return call('reference.edit', { id: theirs.id, version: theirs.shown.version, aside: true });
}

/** On top of theirs, as a version of its own. */
async function keepMine({
  draft,
  view,
  seenNow,
}: Pick<Editing, 'draft' | 'view' | 'seenNow'>): Promise<void> {
  const { content } = sendable(draft.content, view.content);
  // With what I saw, and not what I see now: that would write mine over theirs instead of on top.
  const { version, revision } = seenNow();
  const { tier } = draft;
  await call('reference.save', { id: view.id, version, seenRevision: revision, over: true, content, tier });
}
