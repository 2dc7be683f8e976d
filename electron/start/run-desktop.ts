import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT_FOLDER } from './root-folder.ts';

const STAGING = join(ROOT_FOLDER, 'build/stage-app.ts');

/** A window that was there longer than this was not stopped from opening, ms. */
const START_MS = 10_000;

/**
 * Runs the application in Electron until its last window is closed. Gives its exit status, or null when it could not
 * start: no sandbox for its pages on this system, libraries that are missing.
 */
export async function runDesktop(program: string, files: readonly string[]): Promise<number | null> {
  const staged = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', STAGING], {
    stdio: 'inherit',
  });
  const [stageStatus] = await once(staged, 'exit');
  if (stageStatus !== 0) return null;
  const began = performance.now();
  const desktop = spawn(program, [join(ROOT_FOLDER, 'out/app'), ...files], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => desktop.kill(signal));
  }
  const [status] = await once(desktop, 'exit').catch(() => [null]);
  const isStartFailure = status !== 0 && performance.now() - began < START_MS;
  return isStartFailure ? null : (status ?? 1);
}
