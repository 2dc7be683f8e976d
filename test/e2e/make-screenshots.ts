import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask } from './ask.ts';
import { startBrowser } from './doors.ts';
import { PLACES, visit } from './places.ts';
import { prepare } from './tour.ts';

/**
 * Pictures of every screen in both languages and both themes, wide and narrow, into out/screenshots, for whoever
 * changes a screen to look at. Names on the command line limit it to those places.
 */
const FOLDER = path.resolve(import.meta.dirname, '../../out/screenshots');

const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 760, height: 1000 } } as const;

const wanted = process.argv.slice(2);
const places = PLACES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const home = await mkdtemp(path.join(tmpdir(), 'loep-home-'));
const door = await startBrowser(home);
try {
  await mkdir(FOLDER, { recursive: true });
  const prepared = await prepare(door.page);
  for (const theme of ['light', 'dark'] as const) {
    for (const language of ['en', 'nl'] as const) {
      await ask(door.page, 'settings.save', { theme, language });
      for (const [size, viewport] of Object.entries(SIZES)) {
        await door.page.setViewportSize(viewport);
        for (const place of places) {
          await visit(door.page, prepared, place);
          await door.page.screenshot({
            path: path.join(FOLDER, `${place.name}-${language}-${theme}-${size}.png`),
          });
        }
      }
    }
  }
} finally {
  await door.close();
  await rm(home, { recursive: true, force: true });
}
