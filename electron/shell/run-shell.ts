import { join } from 'node:path';
import { LoepError } from '../../shared/model/errors.ts';
import type { Language } from '../../shared/model/text.ts';
import { textOfError } from '../../shared/text/fault.ts';
import { loepHome, makeFolderNow, notWritable } from '../files/home.ts';
import { openLog } from '../log.ts';
import type { OpenServices } from '../open-services.ts';
import { SCREENS_FOLDER } from '../screens-folder.ts';
import { openWindow } from './app-window.ts';
import type { Electron } from './electron.ts';
import { openDesktop } from './open-desktop.ts';
import { filesAtStart, hearOpenedFiles, type OpenedFiles } from './opened-files.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { registerScheme, serveScheme } from './scheme.ts';

/** Runs the desktop application: one process, one window, one data folder, until the window is closed. */
export function runShell(electron: Electron): void {
  const { app } = electron;
  registerScheme(electron);
  const home = homeOf(electron);
  if (home === null) return;
  const first = filesAtStart(electron);
  if (!app.requestSingleInstanceLock({ files: first })) {
    app.quit();
    return;
  }
  const files = hearOpenedFiles(electron, first);
  // Loaded while the system gets ready.
  const loading = Promise.all([import('../open-services.ts'), import('../app.ts')]);
  app.on('window-all-closed', () => app.quit());
  void app
    .whenReady()
    .then(() => start(electron, { home, files, loading }))
    .catch((error: unknown) => {
      if (!(error instanceof LoepError)) openLog(home)(error, 'start');
      fail(electron, error);
    });
}

/**
 * The data folder, with what Chromium keeps of its own in it, and so the lock of the one window; null when there is
 * no place for it, which was said.
 */
function homeOf(electron: Electron): string | null {
  try {
    const home = loepHome();
    const folder = join(home, 'desktop');
    makeFolder(folder, home);
    electron.app.setPath('userData', folder);
    return home;
  } catch (error) {
    fail(electron, error);
    return null;
  }
}

function makeFolder(folder: string, home: string): void {
  try {
    makeFolderNow(folder);
  } catch (error) {
    throw notWritable(home, error instanceof Error && 'code' in error ? String(error.code) : String(error));
  }
}

async function start(
  electron: Electron,
  {
    home,
    files,
    loading,
  }: {
    home: string;
    files: OpenedFiles;
    loading: Promise<[typeof import('../open-services.ts'), typeof import('../app.ts')]>;
  },
): Promise<void> {
  const [{ openServices }, { createApp }] = await loading;
  refuseStrangers(electron);
  const services = await openServices({ home, door: 'desktop', systemLanguage: languageOf(electron) });
  closeAtEnd(electron, services);
  const { onBug } = services;
  const app = createApp(services, { caller: { role: 'examiner' }, screens: SCREENS_FOLDER, onBug });
  serveScheme(electron, app);
  const window = openWindow(electron, home);
  electron.app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
  await openDesktop(electron, { services, app, window, files });
}

/** The data folder is left in order before the process ends. */
function closeAtEnd({ app }: Pick<Electron, 'app'>, services: OpenServices): void {
  app.on('will-quit', (event) => {
    event.preventDefault();
    services
      .close()
      .catch((error: unknown) => services.onBug(error, 'closing'))
      .finally(() => app.exit());
  });
}

/** There is no window to say it in. */
function fail(electron: Electron, error: unknown): void {
  electron.dialog.showErrorBox('Loep', textOfError(error)[languageOf(electron)]);
  electron.app.exit(1);
}

function languageOf({ app }: Pick<Electron, 'app'>): Language {
  return app.getLocale().startsWith('nl') ? 'nl' : 'en';
}
