import type { BrowserWindow } from 'electron';
import type { OpenServices } from '../open-services.ts';
import { type Application, askApp } from './ask-app.ts';
import { openBridge } from './bridge.ts';
import type { Electron } from './electron.ts';
import { setMenu } from './menu.ts';
import type { OpenedFiles } from './opened-files.ts';
import { takeFiles } from './take-files.ts';
import { tellRefused } from './tell-refused.ts';

/** What a dialog for files offers first. */
const SCANS = ['jpg', 'jpeg', 'png', 'tif', 'tiff', 'webp', 'pdf'];

/** Ties the window to the application: files that come in by the system, the menu, what the page may ask. */
export async function openDesktop(
  electron: Electron,
  {
    services,
    app,
    window,
    files,
  }: {
    services: OpenServices;
    app: Application;
    window: BrowserWindow;
    files: OpenedFiles;
  },
): Promise<void> {
  const { onBug, home, events } = services;
  const take = async (paths: readonly string[]) => {
    const taken = await takeFiles(app, paths);
    if (window.isDestroyed()) return;
    window.webContents.send('loep:files-taken', taken);
    const { language } = await askApp(app, 'settings.get', {});
    if (taken.refused.length > 0) await tellRefused(electron, window, taken.refused, language);
  };
  const inBackground = (work: Promise<unknown>, where: string) =>
    void work.catch((error: unknown) => onBug(error, where));
  const choose = async () => inBackground(take(await chosenFiles(electron, window)), 'files of the dialog');
  const followSettings = async () => {
    const { theme, language } = await askApp(app, 'settings.get', {});
    electron.nativeTheme.themeSource = theme;
    setMenu(electron, language, () => inBackground(choose(), 'dialog for files'));
  };
  openBridge(electron, window, {
    revealHome: () => electron.shell.openPath(home),
  });
  events.listen(({ name }) => {
    if (name === 'settings.changed') inBackground(followSettings(), 'settings of the window');
  });
  await followSettings();
  const takeOnceShown = () =>
    files.takeWith((paths) => inBackground(take(paths), 'files that were opened with Loep'));
  // A page that is not there yet would not hear what became of them.
  if (window.webContents.isLoading()) window.webContents.once('did-finish-load', takeOnceShown);
  else takeOnceShown();
}

async function chosenFiles(
  { dialog }: Pick<Electron, 'dialog'>,
  window: BrowserWindow,
): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Scans', extensions: SCANS },
      { name: '*', extensions: ['*'] },
    ],
  });
  return canceled ? [] : filePaths;
}
