import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const STARTS = 3;

/** Milliseconds from `npm start` on a fresh data folder to a page that answers: the median of three. */
export async function measureStart(): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++) times.push(await timeOfStart());
  return times.sort((a, b) => a - b)[1]!;
}

async function timeOfStart(): Promise<number> {
  const home = await mkdtemp(path.join(tmpdir(), 'loep-start-'));
  const began = performance.now();
  // No window and no browser: what is measured is the application until it can be shown.
  const env = { ...process.env, LOEP_HOME: home, LOEP_NO_OPEN: '1', DISPLAY: '', WAYLAND_DISPLAY: '' };
  const npm = spawn('npm', ['start', '--silent', '--', '--port', '0'], {
    cwd: ROOT,
    env,
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) => npm.once('exit', resolve));
  try {
    await showPage(await printedAddress(npm.stdout));
    return performance.now() - began;
  } finally {
    if (npm.pid !== undefined) stop(npm.pid);
    await ended;
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function printedAddress(output: AsyncIterable<Buffer>): Promise<string> {
  let text = '';
  for await (const chunk of output) {
    text += String(chunk);
    const address = /http:\/\/\S+token=\S+/.exec(text)?.[0];
    if (address) return address;
  }
  throw new Error(`npm start ended without an address: ${text}`);
}

/** As a browser does: in by the token, then the page with the cookie. */
async function showPage(address: string): Promise<void> {
  const entry = await fetch(address, { redirect: 'manual' });
  const cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await fetch(new URL(entry.headers.get('location') ?? '/', address), {
    headers: { cookie, accept: 'text/html' },
  });
  const html = await page.text();
  if (page.status !== 200 || !html.includes('<script')) throw new Error(`the page answers ${page.status}`);
}

/** npm and all that it started. */
function stop(pid: number): void {
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM');
}

if (import.meta.main) console.log(`npm start to an answering page: ${Math.round(await measureStart())} ms`);
