import { useSyncExternalStore } from 'react';
import { useLanguage } from '../host/language.tsx';
import { ageText } from './age-text.ts';
import { fullMoment } from './moments.ts';

/** How often ages are worked out again, ms. */
const TICK_MS = 20_000;

const watchers = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | null = null;

/** One clock for all ages on the screen, that runs only while there are any. */
function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const each of watchers) each();
  }, TICK_MS);
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
}

/** How long ago a moment was, with the full date on hover. */
export function Age({ at, className }: { at: string; className?: string }) {
  const language = useLanguage();
  // Read afresh when drawn: something that was just made is not older than the last tick of the clock.
  useSyncExternalStore(watch, () => now);
  return (
    <time dateTime={at} title={fullMoment(at, language)} className={className}>
      {ageText(Date.now() - Date.parse(at), language)}
    </time>
  );
}
