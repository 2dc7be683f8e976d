import { z } from 'zod';
import type { Electron } from './electron.ts';
import { filesOf } from './take-files.ts';

/** What a second Loep hands to the first before it ends: the files that it was started with. */
const Handover = z.object({ files: z.array(z.string()) });

/** Files that the system hands over. Those that come before anything can be put in wait for it. */
export interface OpenedFiles {
  takeWith(take: (paths: readonly string[]) => void): void;
}

/** The files that this process was started with. */
export function filesAtStart({ app }: Pick<Electron, 'app'>): readonly string[] {
  // An installed application is its own program; one in development is named to Electron first.
  return filesOf(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd());
}

/** Hears of files by all ways of the system: the command line, "open with", a second start, the dock. */
export function hearOpenedFiles({ app }: Pick<Electron, 'app'>, first: readonly string[]): OpenedFiles {
  const waiting = [...first];
  let take: ((paths: readonly string[]) => void) | null = null;
  const add = (paths: readonly string[]) => {
    if (paths.length === 0) return;
    if (take) take(paths);
    else waiting.push(...paths);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    add([path]);
  });
  app.on('second-instance', (_event, _words, _folder, given) => {
    const handover = Handover.safeParse(given);
    if (handover.success) add(handover.data.files);
  });
  return {
    takeWith: (taker) => {
      take = taker;
      add(waiting.splice(0));
    },
  };
}
