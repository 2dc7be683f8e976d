import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import type { Electron } from './electron.ts';
import { isOurs } from './scheme.ts';

/** What the page may have done, with who asks already looked at. */
export interface BridgeActions {
  revealHome(): Promise<unknown>;
}

/** Hears what the preload script passes on, from the main frame of our own window at our own address alone. */
export function openBridge(
  { ipcMain }: Pick<Electron, 'ipcMain'>,
  window: BrowserWindow,
  { revealHome }: BridgeActions,
): void {
  const only =
    (answer: () => unknown) =>
    (event: IpcMainInvokeEvent): unknown => {
      const contents = window.webContents;
      const isOurPage = event.sender === contents && event.senderFrame === contents.mainFrame;
      if (!isOurPage || !isOurs(event.senderFrame?.url ?? '')) throw new Error('not our page');
      return answer();
    };
  ipcMain.handle(
    'loep:reveal-home',
    only(() => revealHome()),
  );
}
