import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { Id } from '../../shared/api/schemas/basics.ts';
import type { Electron } from './electron.ts';
import { isOurs } from './scheme.ts';

/** What the page may have done, with who asks and what is asked already looked at. */
export interface BridgeActions {
  openFiles(caseId: string | null): Promise<unknown>;
  revealHome(): Promise<unknown>;
}

/** Hears what the preload script passes on, from the main frame of our own window at our own address alone. */
export function openBridge(
  { ipcMain }: Pick<Electron, 'ipcMain'>,
  window: BrowserWindow,
  { openFiles, revealHome }: BridgeActions,
): void {
  const only =
    (answer: (given: unknown) => unknown) =>
    (event: IpcMainInvokeEvent, given: unknown): unknown => {
      const contents = window.webContents;
      const isOurPage = event.sender === contents && event.senderFrame === contents.mainFrame;
      if (!isOurPage || !isOurs(event.senderFrame?.url ?? '')) throw new Error('not our page');
      return answer(given);
    };
  ipcMain.handle(
    'loep:open-files',
    only((given) => openFiles(Id.nullable().parse(given))),
  );
  ipcMain.handle(
    'loep:reveal-home',
    only(() => revealHome()),
  );
}
