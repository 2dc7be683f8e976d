import { fileURLToPath } from 'node:url';
import type { BrowserWindow } from 'electron';
import type { Electron } from './electron.ts';
import { APP_ADDRESS } from './scheme.ts';
import { placed, readWindowState, writeWindowState } from './window-state.ts';

const PRELOAD = fileURLToPath(new URL('../preload.cts', import.meta.url));

/** The one window of the application, where and as it was left. */
export function openWindow(
  { BrowserWindow, screen, nativeTheme, app }: Electron,
  home: string,
): BrowserWindow {
  const left = readWindowState(home);
  const window = new BrowserWindow({
    ...placed(left?.bounds ?? null, screen.getAllDisplays()),
    minWidth: 360,
    minHeight: 480,
    show: false,
    title: 'Loep',
    // Until the page is drawn: no white flash in the dark.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#f1f3f5',
    webPreferences: {
      preload: PRELOAD,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // It fetches its word lists from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (left?.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    writeWindowState(home, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }),
  );
  // What it says when it cannot be loaded is on the page itself; a window that was closed meanwhile is no fault.
  window.loadURL(APP_ADDRESS).catch(() => {});
  return window;
}
