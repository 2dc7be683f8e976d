import { type FileWithPath, fromEvent } from 'file-selector';
import { useEffect, useState } from 'react';
import { LoepError } from '../../shared/model/errors.ts';
import { showError } from '../host/show-error.ts';
import type { GivenFile } from './scan-files.ts';

/** Files of a drop, a paste or a chooser, folders looked through to the bottom. Must be called while the event lasts. */
export async function filesOf(event: Event): Promise<readonly GivenFile[]> {
  const found = await fromEvent(event).catch(() => {
    throw new LoepError('unreadable-file', {
      en: 'What was dropped could not be read. Check that you may read the folder, or choose the files.',
      nl: 'Wat hierheen is gesleept kon niet worden gelezen. Kijk of u de map mag lezen, of kies de bestanden.',
    });
  });
  const files = found.filter((each): each is FileWithPath => each instanceof File);
  return files.map((file) => ({ file, path: file.relativePath }));
}

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Text is pasted where it is typed; files are taken anywhere. */
function pastesFiles(event: ClipboardEvent): boolean {
  const { clipboardData } = event;
  if (clipboardData === null || clipboardData.files.length === 0) return false;
  const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea');
  return !(isTyping && clipboardData.types.includes('text/plain'));
}

/** Takes files that are dropped or pasted anywhere in the window. */
export function useDroppedFiles(take: (files: readonly GivenFile[]) => void): {
  isOver: boolean;
  isReading: boolean;
} {
  const [isOver, setIsOver] = useState(false);
  const [isReading, setIsReading] = useState(false);
  useEffect(() => {
    const heard = new AbortController();
    const on = <E extends keyof WindowEventMap>(name: E, then: (event: WindowEventMap[E]) => void) =>
      window.addEventListener(name, then, { signal: heard.signal });
    const read = (event: Event) => {
      event.preventDefault();
      setIsReading(true);
      filesOf(event)
        .then(take, showError)
        .finally(() => setIsReading(false));
    };
    on('dragover', (event) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    });
    // Nothing is related when the pointer leaves the window itself.
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setIsOver(false);
    });
    on('drop', (event) => {
      setIsOver(false);
      if (bringsFiles(event)) read(event);
    });
    on('paste', (event) => {
      if (pastesFiles(event)) read(event);
    });
    return () => heard.abort();
  }, [take]);
  return { isOver, isReading };
}
