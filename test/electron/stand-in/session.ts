import { EventEmitter } from 'node:events';
import type { BrowserContext, Page } from 'playwright-core';
import { toScheme } from './protocol.ts';

type RequestHandler = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: { requestingUrl: string },
) => void;
type CheckHandler = (contents: unknown, permission: string, origin: string) => boolean;
type Filter = (details: { url: string }, answer: (answer: { cancel?: boolean }) => void) => void;

/** Names of Chromium's for what Electron asks about under its own. */
const PERMISSIONS = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  camera: 'media',
  microphone: 'media',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
} as const;

class StandInSession extends EventEmitter {
  #request: RequestHandler | null = null;
  #check: CheckHandler | null = null;
  #filter: Filter | null = null;

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.#request = handler;
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    this.#check = handler;
  }
  setDevicePermissionHandler(_handler: () => boolean): void {}
  readonly webRequest = {
    onBeforeRequest: (filter: Filter) => {
      this.#filter = filter;
    },
  };

  /** Whether a request may go out. */
  lets(url: string): Promise<boolean> {
    const filter = this.#filter;
    if (!filter) return Promise.resolve(true);
    return new Promise((resolve) => filter({ url: toScheme(url) }, ({ cancel }) => resolve(!cancel)));
  }

  /** Gives the page what the application grants when it is asked, and nothing else. */
  async grant(context: BrowserContext, contents: unknown): Promise<void> {
    const granted: string[] = [];
    for (const [name, permission] of Object.entries(PERMISSIONS)) {
      const isChecked = this.#check?.(contents, permission, 'loep://app/') ?? true;
      const isGranted = await new Promise<boolean>((resolve) => {
        if (this.#request) this.#request(contents, permission, resolve, { requestingUrl: 'loep://app/' });
        else resolve(true);
      });
      if (isChecked && isGranted) granted.push(name);
    }
    await context.grantPermissions(granted);
  }

  /** Asks about every file that the page would save. */
  watchDownloads(page: Page): void {
    page.on('download', (download) => {
      let isPrevented = false;
      const event = {
        preventDefault: () => {
          isPrevented = true;
        },
      };
      this.emit('will-download', event, { getURL: () => toScheme(download.url()) });
      if (isPrevented) void download.cancel();
    });
  }
}

export const session = { defaultSession: new StandInSession() };
