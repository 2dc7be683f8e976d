import { EventEmitter } from 'node:events';
import type { Frame, Page, Route } from 'playwright-core';
import { app, preventable } from './app.ts';
import { onWish, tell } from './control.ts';
import { followTheme } from './display.ts';
import { invoke } from './ipc-main.ts';
import { HEARD, INVOKE, pageScript } from './page-script.ts';
import { fromScheme, toScheme } from './protocol.ts';
import { session } from './session.ts';

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Options extends Partial<Bounds> {
  readonly webPreferences: { readonly preload: string };
}

type OpenHandler = (details: { url: string }) => { action: 'deny' | 'allow' };

class StandInContents extends EventEmitter {
  readonly mainFrame = { url: '', parent: null };
  isLoadingNow = true;
  openHandler: OpenHandler = () => ({ action: 'allow' });
  page: Page | null = null;

  isLoading(): boolean {
    return this.isLoadingNow;
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  send(channel: string, details: unknown): void {
    const dispatch = ([name, to, what]: [string, string, unknown]) =>
      (window as unknown as Record<string, (channel: string, details: unknown) => void>)[name]?.(to, what);
    void this.page?.evaluate(dispatch, [HEARD, channel, details] as [string, string, unknown]);
  }
}

/** A window: one page of the browser, which asks the application before it does anything. */
export class BrowserWindow extends EventEmitter {
  readonly webContents = new StandInContents();
  readonly #options: Options;
  readonly #page: Promise<Page>;
  #bounds: Bounds;
  #isMaximized = false;
  #isDestroyed = false;

  constructor(options: Options) {
    super();
    this.#options = options;
    this.#bounds = { x: 0, y: 0, width: 1440, height: 900, ...options };
    this.#page = this.#open();
    app.windows.add(this);
    tell('window', options);
    app.emit('web-contents-created', {}, this.webContents);
    onWish('close-window', () => this.close());
  }

  async #open(): Promise<Page> {
    const context = await app.context;
    await session.defaultSession.grant(context, this.webContents);
    const page = context.pages()[0] ?? (await context.newPage());
    this.webContents.page = page;
    const { width, height } = this.#bounds;
    await page.setViewportSize({ width, height });
    await followTheme(page);
    await page.exposeBinding(INVOKE, ({ frame }, channel: string, given: unknown[]) =>
      invoke(this.#senderOf(page, frame), channel, given),
    );
    await page.addInitScript(pageScript(this.#options.webPreferences.preload));
    await page.route('**/*', (route) => this.#answer(page, route));
    session.defaultSession.watchDownloads(page);
    page.on('popup', (popup) => {
      const url = toScheme(popup.url());
      const { action } = this.webContents.openHandler({ url });
      tell('popup', { url, action });
      if (action === 'deny') void popup.close();
    });
    page.on('close', () => this.close());
    return page;
  }

  #senderOf(page: Page, frame: Frame) {
    const url = toScheme(frame.url());
    this.webContents.mainFrame.url = url;
    const senderFrame = frame === page.mainFrame() ? this.webContents.mainFrame : { url, parent: {} };
    return { sender: this.webContents, senderFrame };
  }

  async #answer(page: Page, route: Route): Promise<void> {
    const request = route.request();
    const url = toScheme(request.url());
    if (request.isNavigationRequest()) {
      const isMainFrame = request.frame() === page.mainFrame();
      const event = preventable({ url, isMainFrame });
      this.webContents.emit('will-frame-navigate', event);
      if (isMainFrame) this.webContents.emit('will-navigate', event);
      if (event.defaultPrevented) {
        tell('navigation-refused', url);
        return route.abort('aborted');
      }
    }
    if (await session.defaultSession.lets(request.url())) return route.continue();
    tell('request-refused', url);
    return route.abort('blockedbyclient');
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#page;
    await page.goto(fromScheme(url), { waitUntil: 'load' });
    this.webContents.mainFrame.url = url;
    this.webContents.isLoadingNow = false;
    this.webContents.emit('did-finish-load');
    this.emit('ready-to-show');
  }

  close(): void {
    if (this.#isDestroyed) return;
    this.emit('close', preventable({}));
    this.#isDestroyed = true;
    app.windows.delete(this);
    void this.#page.then((page) => page.close()).catch(() => {});
    this.emit('closed');
    if (app.windows.size === 0) app.emit('window-all-closed');
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }
  getNormalBounds(): Bounds {
    const { x, y, width, height } = this.#bounds;
    return { x, y, width, height };
  }
  isMaximized(): boolean {
    return this.#isMaximized;
  }
  maximize(): void {
    this.#isMaximized = true;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  show(): void {
    tell('shown', null);
  }
  focus(): void {
    tell('focused', null);
  }
}
