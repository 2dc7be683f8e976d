import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A fresh data folder for one test, gone when it ends. */
export async function temporaryHome(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'loep-home-'));
  // What a killed Loep had begun to write may still arrive while the folder is emptied.
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return folder;
}
