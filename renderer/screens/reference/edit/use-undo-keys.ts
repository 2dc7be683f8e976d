import { useEffect, useRef } from 'react';
import type { Editing } from './content/use-editing.ts';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) over everything that is written, in fields too: they have no memory of their own. */
export function useUndoKeys(editing: Editing): void {
  const latest = useRef(editing);
  useEffect(() => {
    latest.current = editing;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      // What is typed in a dialog is not part of the item yet.
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
      const key = event.key.toLowerCase();
      const { isReadOnly, undo, redo } = latest.current;
      if (isReadOnly || (key !== 'z' && key !== 'y')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
