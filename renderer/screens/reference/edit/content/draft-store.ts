import { ItemContent } from '../../../../../shared/model/reference/item.ts';
import type { Draft } from './draft.ts';

/** A draft that may not be kept by the application yet, with what it goes on from. */
export interface StoredDraft {
  readonly draft: Draft;
  readonly seen: { readonly version: number; readonly revision: number };
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (id: string) => `loep.reference-draft.${id}`;

/** Puts a draft where it outlives a reload. A full store is no matter: the draft is still on the screen. */
export function storeDraft(store: Store, id: string, stored: StoredDraft): void {
  try {
    store.setItem(keyOf(id), JSON.stringify(stored));
  } catch {
    // As good as without a store: what is written is on the screen, and is being saved.
  }
}

/** The draft that was left behind; null when there is none that can be used. */
export function storedDraft(store: Store, id: string, kind: ItemContent['kind']): StoredDraft | null {
  const text = store.getItem(keyOf(id));
  if (text === null) return null;
  try {
    const stored = JSON.parse(text) as StoredDraft;
    return isOfKind(stored, kind) ? stored : null;
  } catch {
    // Not what was put there: of another version of the program.
    return null;
  }
}

/** Takes it away: everything is kept by the application. */
export function forgetDraft(store: Store, id: string): void {
  store.removeItem(keyOf(id));
}

/** What is incomplete is no reason to lose it; what has another shape than the forms expect is. */
function isOfKind(stored: StoredDraft, kind: ItemContent['kind']): boolean {
  if (stored?.draft?.content?.kind !== kind || typeof stored.seen?.revision !== 'number') return false;
  const parsed = ItemContent.safeParse(stored.draft.content);
  return (
    parsed.success ||
    parsed.error.issues.every(({ code }) => code !== 'invalid_type' && code !== 'unrecognized_keys')
  );
}
