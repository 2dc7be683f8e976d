import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A fresh data folder for one test, gone when it ends. */
export async function temporaryHome(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'loep-home-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
