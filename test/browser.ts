import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/** Pages of a test talk to nobody but us. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Linux has its own. */
const INSTALLED = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/**
 * Starts the browser of all tests: the one that `LOEP_TEST_BROWSER` names, else the one among the packages (Linux on
 * x64), else an installed Chrome or Chromium.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ args: ARGS, ...(await whichBrowser()) });
}

/**
 * The same browser with its own folder, which another process can join: the address for that is in the file
 * DevToolsActivePort of the folder.
 */
export async function launchContext(folder: string): Promise<BrowserContext> {
  const args = [...ARGS, '--remote-debugging-port=0'];
  return chromium.launchPersistentContext(folder, { args, viewport: null, ...(await whichBrowser()) });
}

async function whichBrowser(): Promise<{ executablePath: string } | { channel: string }> {
  const executablePath = await programOfBrowser();
  return executablePath ? { executablePath } : { channel: 'chrome' };
}

async function programOfBrowser(): Promise<string | null> {
  if (process.env.LOEP_TEST_BROWSER) return process.env.LOEP_TEST_BROWSER;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  return INSTALLED.find((path) => existsSync(path)) ?? null;
}
