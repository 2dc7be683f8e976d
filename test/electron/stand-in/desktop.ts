import { onWish, tell } from './control.ts';

interface Item {
  readonly label?: string;
  readonly role?: string;
  readonly click?: () => void;
  readonly submenu?: readonly Item[];
}

const chosen: (readonly string[])[] = [];
onWish('choose-files', ({ paths }) => chosen.push(paths));

/** Dialogs are answered by what the test has chosen before. */
export const dialog = {
  showOpenDialog: async (_window: unknown, options: unknown) => {
    tell('open-dialog', options);
    const filePaths = chosen.shift() ?? [];
    return { canceled: filePaths.length === 0, filePaths };
  },
  showMessageBox: async (_window: unknown, options: unknown) => tell('message-box', options),
  showErrorBox: (title: string, content: string) => {
    process.stderr.write(`${title}: ${content}\n`);
    tell('error-box', { title, content });
  },
};

export const shell = {
  openPath: async (path: string) => {
    tell('opened-path', path);
    return '';
  },
};

let menu: readonly Item[] = [];
const itemsOf = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...itemsOf(item.submenu ?? [])]);

export const Menu = {
  buildFromTemplate: (template: readonly Item[]) => template,
  setApplicationMenu: (template: readonly Item[]) => {
    menu = template;
    tell('menu', template);
  },
};

onWish('click-menu', ({ label }) =>
  itemsOf(menu)
    .find((item) => item.label === label)
    ?.click?.(),
);
