import { EventEmitter } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchContext } from '../../browser.ts';
import { onWish, tell } from './control.ts';
import { listen } from './protocol.ts';

/** How often a first instance looks for what a second one left, ms. */
const LOOK_MS = 50;

interface Closable {
  close(): void;
}

/** An event that a listener may prevent. */
export function preventable<T extends object>(details: T) {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

class StandInApp extends EventEmitter {
  readonly isPackaged = false;
  readonly windows = new Set<Closable>();
  readonly #paths = new Map<string, string>();
  readonly #ready: Promise<BrowserContext>;
  #hasLock = false;

  constructor() {
    super();
    // Not before main.ts has been run: as with Electron, what must come before it is ready comes first.
    this.#ready = new Promise((resolve, reject) => {
      setImmediate(() => this.#open().then(resolve, reject));
    });
  }

  async #open(): Promise<BrowserContext> {
    await listen();
    return launchContext(join(this.getPath('userData'), 'chromium'));
  }

  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set path ${name}`);
    this.#paths.set(name, path);
  }
  getPath(name: string): string {
    return this.#paths.get(name) ?? '';
  }
  getLocale(): string {
    return process.env.LOEP_STAND_IN_LOCALE ?? 'en-GB';
  }
  async whenReady(): Promise<void> {
    await this.#ready;
  }
  /** The browser, for windows. */
  get context(): Promise<BrowserContext> {
    return this.#ready;
  }

  /** By a file with the number of the process; a second one leaves what it brings beside it. */
  requestSingleInstanceLock(handover: unknown): boolean {
    const folder = this.getPath('userData');
    const lock = join(folder, 'stand-in.lock');
    const holder = holderOf(lock);
    if (holder !== null) {
      writeFileSync(join(folder, `handover-${process.pid}.json`), JSON.stringify(handover));
      return false;
    }
    writeFileSync(lock, String(process.pid));
    this.#hasLock = true;
    setInterval(() => this.#lookForSecond(folder), LOOK_MS).unref();
    return true;
  }

  #lookForSecond(folder: string): void {
    for (const name of readdirSync(folder).filter((entry) => /^handover-\d+\.json$/.test(entry))) {
      const given: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8') || 'null');
      rmSync(join(folder, name));
      this.emit('second-instance', {}, [], folder, given);
    }
  }

  quit(): void {
    for (const window of this.windows) window.close();
    const event = preventable({});
    this.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit();
  }

  exit(status = 0): void {
    if (this.#hasLock) rmSync(join(this.getPath('userData'), 'stand-in.lock'), { force: true });
    const closing = this.#hasLock ? this.#ready.then((context) => context.close()) : Promise.resolve();
    // A browser that is gone already is closed.
    closing.catch(() => {}).finally(() => process.exit(status));
  }
}

function holderOf(lock: string): number | null {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    process.kill(pid, 0);
    return pid;
  } catch {
    // No file, or a process that has ended: nobody holds it.
    return null;
  }
}

export const app = new StandInApp();

onWish('open-file', ({ path }) => app.emit('open-file', preventable({}), path));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
app.on('second-instance', (_event, _words, _folder, given) => tell('second-instance', given));
