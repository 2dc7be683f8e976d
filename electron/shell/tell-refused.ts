import type { BrowserWindow } from 'electron';
import type { TakenFiles } from '../../shared/api/desktop.ts';
import type { Language } from '../../shared/model/text.ts';
import type { Electron } from './electron.ts';

/** Files that are named one by one; the others are counted. */
const MAX_NAMED = 10;

/** Says which files of the system were not put in, each with its reason. */
export async function tellRefused(
  { dialog }: Pick<Electron, 'dialog'>,
  window: BrowserWindow,
  refused: TakenFiles['refused'],
  language: Language,
): Promise<void> {
  const named = refused.slice(0, MAX_NAMED).map(({ fileName, text }) => `${fileName}: ${text[language]}`);
  const more = refused.length > MAX_NAMED ? [`+ ${refused.length - MAX_NAMED}`] : [];
  await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Loep',
    message: { en: 'Not every file could be put in.', nl: 'Niet elk bestand kon worden opgenomen.' }[
      language
    ],
    detail: [...named, ...more].join('\n'),
  });
}
