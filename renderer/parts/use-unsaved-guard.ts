import { useEffect } from 'react';
import type { DraftSaver } from './draft-saver.ts';

type Guarded = Pick<DraftSaver<object, unknown>, 'flush' | 'isIdle'>;

/** Ctrl+S keeps at once; closing the window with something unkept asks first. */
export function useUnsavedGuard(saver: { readonly current: Guarded | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void saver.current?.flush();
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (saver.current?.isIdle === false) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [saver]);
}
