import type { Page } from 'playwright-core';
import { createApp } from '../../electron/app.ts';
import { openDoorToken } from '../../electron/files/door-token.ts';
import { openServices } from '../../electron/open-services.ts';
import { SCREENS_FOLDER } from '../../electron/screens-folder.ts';
import { openDoor } from '../../electron/serve.ts';
import { launchBrowser } from '../browser.ts';

/** The application in a browser, as `loep serve` opens it. */
export interface BrowserDoor {
  readonly page: Page;
  /** The way in, with its token. */
  readonly address: string;
  close(): Promise<void>;
}

/** Opens the application of a data folder at the browser's door, in this process, and a page on it. */
export async function startBrowser(
  home: string,
  { withDemonstration = true }: { withDemonstration?: boolean } = {},
): Promise<BrowserDoor> {
  const services = await openServices({ home, door: 'browser', systemLanguage: 'en', withDemonstration });
  const { onBug } = services;
  const door = await openDoor(
    (guard) => createApp(services, { caller: { role: 'examiner' }, screens: SCREENS_FOLDER, onBug, guard }),
    { port: 0, token: await openDoorToken(home) },
  );
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(door.address);
  return {
    page,
    address: door.address,
    close: async () => {
      await browser.close();
      await door.close();
      await services.close();
    },
  };
}

export { type DesktopDoor, startDesktop } from './desktop-door.ts';
