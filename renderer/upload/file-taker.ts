import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Text } from '../../shared/model/text.ts';
import type { GivenFile } from './scan-files.ts';

/** What a screen does itself with files that are dropped or pasted on it. */
export interface FileTaker {
  /** What dropping does, over the whole window while files hang over it. */
  readonly invites: Text;
  /** Which files it takes, in smaller letters below. */
  readonly kinds: Text;
  readonly take: (files: readonly GivenFile[]) => void;
}

/** Of several the one that came last: a dialog before the screen under it. */
let takers: readonly FileTaker[] = [];
const watchers = new Set<() => void>();

function setTakers(next: readonly FileTaker[]): void {
  takers = next;
  for (const watcher of watchers) watcher();
}

/** As long as the component is shown, files that come into the window are its own and become no case. */
export function useTakesFiles({ invites, kinds, take }: FileTaker): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const mine: FileTaker = { invites, kinds, take: (files) => latest.current(files) };
    setTakers([...takers, mine]);
    return () => setTakers(takers.filter((each) => each !== mine));
  }, [invites, kinds]);
}

/** Who takes the files that come in now; null when they become cases. */
export function useFileTaker(): FileTaker | null {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => takers.at(-1) ?? null,
  );
}
