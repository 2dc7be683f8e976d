import { LoepError } from '../../shared/model/errors.ts';

/** How a draft stands against what is kept. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'saving' }
  /** Not kept, and tried again by itself. */
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Not kept, since what is kept was changed elsewhere; a person decides. */
  | { readonly kind: 'overtaken'; readonly error: LoepError };

/** Keeps a draft while it is written. `Seen` tells which kept draft it goes on from. */
export interface DraftSaver<Draft, Seen> {
  /** Keeps this draft, once the typing pauses. */
  change(draft: Draft): void;
  /** Keeps it at once; true when everything is kept. */
  flush(): Promise<boolean>;
  /** What is kept was changed elsewhere and is shown now. */
  follow(seen: Seen): void;
  readonly seen: Seen;
  readonly isIdle: boolean;
  close(): void;
}

/** Pause in the typing after which a draft is kept, and pause before a failed one is tried again, ms. */
const PAUSE_MS = 600;
const RETRY_MS = 4000;

/**
 * Keeps drafts one after the other, the newest last. One whose answer was lost is given again, as it was, before
 * anything newer: the application knows it as the same.
 */
export function openDraftSaver<Draft extends object, View, Seen>(
  {
    save,
    seenOf,
    onSaved,
    onState,
  }: {
    save: (draft: Draft, seen: Seen) => Promise<View>;
    /** What the next draft goes on from; null when the answer holds no draft. */
    seenOf: (view: View) => Seen | null;
    onSaved: (view: View) => void;
    onState: (state: SaveState) => void;
  },
  firstSeen: Seen,
  { pauseMs = PAUSE_MS, retryMs = RETRY_MS } = {},
): DraftSaver<Draft, Seen> {
  let seen = firstSeen;
  let wanted: Draft | null = null;
  let attempt: Draft | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isIdle = () => wanted === null && attempt === null;
  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };

  async function saveAll(): Promise<void> {
    while (!isIdle()) {
      if (attempt === null) [attempt, wanted] = [wanted, null];
      onState({ kind: 'saving' });
      try {
        const view = await save(attempt!, seen);
        attempt = null;
        seen = seenOf(view) ?? seen;
        onSaved(view);
      } catch (error) {
        // Told to the form, which keeps what was typed.
        fail(error);
        return;
      }
    }
    onState({ kind: 'saved' });
  }

  function fail(error: unknown): void {
    if (error instanceof LoepError && error.code === 'conflict') {
      onState({ kind: 'overtaken', error });
      return;
    }
    onState({ kind: 'failed', error });
    later(retryMs);
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    running ??= saveAll().finally(() => {
      running = null;
    });
    await running;
    return isIdle();
  }

  return {
    change: (draft) => {
      wanted = draft;
      if (running === null) onState({ kind: 'pending' });
      later(pauseMs);
    },
    flush,
    follow: (now) => {
      seen = now;
      [wanted, attempt] = [null, null];
      onState({ kind: 'saved' });
    },
    get seen() {
      return seen;
    },
    get isIdle() {
      return isIdle();
    },
    close: () => {
      clearTimeout(timer);
      if (!isIdle()) void flush();
    },
  };
}
