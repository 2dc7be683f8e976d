import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import type { Told, Wish } from '../electron/stand-in/control.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const REGISTER = pathToFileURL(path.join(ROOT, 'test/electron/stand-in/register.ts')).href;

/** Longest wait for something to be told, ms. */
const WAIT_MS = 30_000;

/** The desktop application: electron/main.ts as it is, on what stands in for Electron. */
export interface DesktopDoor {
  readonly page: Page;
  /** Everything that it did with the system so far. */
  readonly told: readonly Told[];
  /** Waits until it has told something of this name, and gives what it told last. */
  until(told: string): Promise<unknown>;
  wish(wish: Wish): void;
  /** Ends it as the system does, and gives its exit status. */
  close(): Promise<number | null>;
}

/** Runs the desktop application of a data folder and joins its window. */
export async function startDesktop(
  home: string,
  { files = [], env = {} }: { files?: readonly string[]; env?: NodeJS.ProcessEnv } = {},
): Promise<DesktopDoor> {
  const child = runDesktop(home, { files, env });
  const { told, until } = hear(child);
  const ended = once(child, 'exit');
  await until('shown');
  const port = await readFile(path.join(home, 'desktop/chromium/DevToolsActivePort'), 'utf8');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port.split('\n')[0]}`, {
    noDefaults: true,
  });
  const page = browser.contexts()[0]!.pages()[0]!;
  return {
    page,
    told,
    until,
    wish: (wish) => child.send(wish),
    close: async () => {
      child.kill('SIGTERM');
      const [status] = await ended;
      return status;
    },
  };
}

/** Starts the process alone; a second one on the same folder hands over and ends. */
export function runDesktop(
  home: string,
  { files = [], env = {} }: { files?: readonly string[]; env?: NodeJS.ProcessEnv } = {},
): ChildProcess {
  return fork(path.join(ROOT, 'electron/main.ts'), [...files], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', REGISTER],
    env: { ...process.env, LOEP_HOME: home, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

function hear(child: ChildProcess) {
  const told: Told[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of waiting) look();
  };
  child.on('message', (message) => {
    told.push(message as Told);
    wake();
  });
  const until = (name: string) =>
    new Promise<unknown>((resolve, reject) => {
      const end = (finish: () => void) => {
        clearTimeout(timer);
        waiting.delete(look);
        finish();
      };
      const look = () => {
        const last = told.findLast((one) => one.told === name);
        if (last) end(() => resolve(last.details));
      };
      const timer = setTimeout(() => end(() => reject(new Error(`nothing of ${name} was told`))), WAIT_MS);
      child.once('exit', (status) => end(() => reject(new Error(`ended (${status}) before ${name}`))));
      waiting.add(look);
      look();
    });
  return { told, until };
}
