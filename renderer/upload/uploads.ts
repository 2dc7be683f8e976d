import { useSyncExternalStore } from 'react';
import { sendFile } from './send-file.ts';
import { createUploadQueue, type Upload } from './upload-queue.ts';
import { summaryOf } from './upload-summary.ts';

/** The uploads of this window: they go on whatever screen is shown. */
export const uploadQueue = createUploadQueue(
  sendFile,
  (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const timer = setTimeout(resolve, ms);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    }),
);

/** All uploads of this window, as they go. */
export function useUploads(): readonly Upload[] {
  return useSyncExternalStore(uploadQueue.watch, uploadQueue.all);
}

/** Sends files, which stay in this order: into one case, or, without one, each as a case of its own. */
export function sendFiles(files: readonly File[], caseId: string | null): void {
  const { underWay, failed } = summaryOf(uploadQueue.all());
  // What went well before is no part of this count.
  if (underWay + failed === 0) uploadQueue.clear();
  const atMs = Date.now();
  uploadQueue.add(
    files.map((file, index) => ({
      id: crypto.randomUUID(),
      file,
      caseId,
      chosen: { atMs, place: index + 1 },
    })),
  );
}
