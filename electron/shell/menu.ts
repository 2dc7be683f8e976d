import type { MenuItemConstructorOptions } from 'electron';
import type { Language, Text } from '../../shared/model/text.ts';
import type { Electron } from './electron.ts';

const OPEN: Text = { en: 'Open…', nl: 'Openen…' };

const FILE: Text = { en: '&File', nl: '&Bestand' };
const EDIT: Text = { en: '&Edit', nl: 'Be&werken' };
const VIEW: Text = { en: '&View', nl: 'Beel&d' };

const ROLES: Readonly<Record<string, Text>> = {
  close: { en: 'Close', nl: 'Sluiten' },
  quit: { en: 'Quit', nl: 'Afsluiten' },
  undo: { en: 'Undo', nl: 'Ongedaan maken' },
  redo: { en: 'Redo', nl: 'Opnieuw' },
  cut: { en: 'Cut', nl: 'Knippen' },
  copy: { en: 'Copy', nl: 'Kopiëren' },
  paste: { en: 'Paste', nl: 'Plakken' },
  selectAll: { en: 'Select all', nl: 'Alles selecteren' },
  resetZoom: { en: 'Actual size', nl: 'Ware grootte' },
  zoomIn: { en: 'Zoom in', nl: 'Inzoomen' },
  zoomOut: { en: 'Zoom out', nl: 'Uitzoomen' },
  togglefullscreen: { en: 'Full screen', nl: 'Volledig scherm' },
  reload: { en: 'Load again', nl: 'Opnieuw laden' },
  toggleDevTools: { en: 'Developer tools', nl: 'Hulpmiddelen voor ontwikkelaars' },
};

/** The menu of the system, in the language of the screens. Reloading is for whoever works on Loep itself. */
export function setMenu(
  { Menu, app }: Pick<Electron, 'Menu' | 'app'>,
  language: Language,
  openFiles: () => void,
): void {
  const item = (role: keyof typeof ROLES): MenuItemConstructorOptions => ({
    role: role as NonNullable<MenuItemConstructorOptions['role']>,
    label: ROLES[role]![language],
  });
  const separator = { type: 'separator' } as const;
  const open = { label: OPEN[language], accelerator: 'CmdOrCtrl+O', click: openFiles };
  const development = app.isPackaged ? [] : [separator, item('reload'), item('toggleDevTools')];
  const zoom = [item('resetZoom'), item('zoomIn'), item('zoomOut'), separator, item('togglefullscreen')];
  const edit = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'].map(item);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { label: FILE[language], submenu: [open, separator, item('close'), item('quit')] },
      { label: EDIT[language], submenu: edit },
      { label: VIEW[language], submenu: [...zoom, ...development] },
    ]),
  );
}
