/**
 * Stands in for the `electron` module in tests: what electron/main.ts uses of it, over a real Chromium page driven by
 * playwright. Whoever started the process steers it by messages (`control.ts`).
 */
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { dialog, Menu, shell } from './desktop.ts';
export { nativeTheme, screen } from './display.ts';
export { ipcMain } from './ipc-main.ts';
export { protocol } from './protocol.ts';
export { session } from './session.ts';
