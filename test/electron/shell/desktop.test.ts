import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Output } from '../../../shared/api/contract.ts';
import type { Desktop } from '../../../shared/api/desktop.ts';
import { type DesktopDoor, runDesktop, startDesktop } from '../../e2e/desktop-door.ts';
import { putCase } from '../../e2e/set-up.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../../assets/sample/residence-card-back.jpg');

declare const loepDesktop: Desktop;

let home = '';
let desktop: DesktopDoor;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'loep-desktop-'));
  await putCase(home, 'Begun before');
  desktop = await startDesktop(home, { files: [SAMPLE] });
});

afterAll(async () => {
  await desktop.close();
  await rm(home, { recursive: true, force: true });
});

/** A call as the page makes it. */
const ask = (name: string, input: unknown) =>
  desktop.page.evaluate(
    async ([call, given]) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`/api/${call}`, { method: 'POST', headers, body: JSON.stringify(given) });
      return (await response.json()).value;
    },
    [name, input] as const,
  );

/** How many cases the sample was put into. */
const casesOfTheSample = async (): Promise<number> => {
  const { rows } = (await ask('case.list', {})) as Output<'case.list'>;
  return rows.filter(({ title }) => title.includes('residence-card-back')).length;
};

test('the window keeps the page apart from the system', () => {
  expect(desktop.told.find(({ told }) => told === 'window')?.details).toMatchObject({
    show: false,
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
});

test('the page has of the system what the preload script exposes, and nothing of Node', async () => {
  const seen = await desktop.page.evaluate(() => ({
    functions: Object.keys(loepDesktop).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'standInInvoke'].filter((name) => name in window),
    isFrozen: Object.isFrozen(loepDesktop),
  }));
  expect(seen).toEqual({
    functions: ['appName', 'onFilesTaken', 'revealHome'],
    node: [],
    isFrozen: true,
  });
});

test('the application answers by its own scheme, events included', async () => {
  expect(await ask('application.about', {})).toMatchObject({ door: 'desktop', home });
  const open = await desktop.page.evaluate(async () => {
    const reader = (await fetch('/events')).body!.getReader();
    const first = await reader.read();
    await reader.cancel();
    return new TextDecoder().decode(first.value);
  });
  expect(open).toMatch(/^: open/);
});

test('a file that Loep was opened with is put in, without the page learning where it stood', async () => {
  const taken = (await ask('case.list', {})) as Output<'case.list'>;
  expect(taken.rows.some(({ title }) => title.includes('residence-card-back'))).toBe(true);
  expect(JSON.stringify(taken)).not.toContain(path.dirname(SAMPLE));
});

test('files that are chosen from the menu are put in; what is none is named with the reason', async () => {
  await desktop.until('menu');
  await desktop.page.evaluate(() => loepDesktop.onFilesTaken((files) => console.info(JSON.stringify(files))));
  const said = desktop.page.waitForEvent('console', (message) => message.text().includes('"added"'));
  desktop.wish({ wish: 'choose-files', paths: [SAMPLE, path.join(home, 'gone.jpg')] });
  desktop.wish({ wish: 'click-menu', label: 'Open…' });
  const taken = JSON.parse((await said).text());
  expect(taken.added).toHaveLength(1);
  expect(taken.refused).toMatchObject([
    { fileName: 'gone.jpg', text: { nl: expect.stringContaining('niet') } },
  ]);
});

test('the data folder is shown by the file manager; the page names no path', async () => {
  await desktop.page.evaluate(() => loepDesktop.revealHome());
  expect(await desktop.until('opened-path')).toBe(home);
});

test('a page that would go elsewhere stays where it is, also in a frame', async () => {
  const before = desktop.page.url();
  await desktop.page.evaluate(() => {
    location.href = 'https://elsewhere.example/';
  });
  expect(await desktop.until('navigation-refused')).toBe('https://elsewhere.example/');
  expect(desktop.page.url()).toBe(before);
});

test('a second window is refused', async () => {
  await desktop.page.evaluate(() => window.open('about:blank#elsewhere')?.closed);
  expect(await desktop.until('popup')).toMatchObject({ action: 'deny' });
  await expect.poll(() => desktop.page.context().pages().length).toBe(1);
});

test('powers are refused, but for copying text', async () => {
  const states = await desktop.page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'clipboard-write',
    ];
    const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
    return Object.fromEntries((await Promise.all(asked)).map(({ state }, at) => [names[at], state]));
  });
  expect(states).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    camera: 'denied',
    microphone: 'denied',
    'clipboard-read': 'denied',
    'clipboard-write': 'granted',
  });
});

test('nothing goes out to the network', async () => {
  const answer = await desktop.page.evaluate(() =>
    fetch('https://elsewhere.example/').then(
      () => 'went out',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
});

test('a second Loep hands over its files, brings the window to the front and ends', async () => {
  const before = await casesOfTheSample();
  const second = runDesktop(home, { files: [SAMPLE] });
  const [status] = await once(second, 'exit');
  expect(status).toBe(0);
  expect(await desktop.until('second-instance')).toEqual({ files: [SAMPLE] });
  await desktop.until('focused');
  await expect.poll(casesOfTheSample, { timeout: 60_000 }).toBe(before + 1);
});

test('files that cannot be put in are said in a box of the system', async () => {
  desktop.wish({ wish: 'open-file', path: path.join(home, 'gone.png') });
  await expect.poll(async () => JSON.stringify(await desktop.until('message-box'))).toContain('gone.png');
});

test('menu and theme follow the settings', async () => {
  await ask('settings.save', { language: 'nl', theme: 'dark' });
  await expect.poll(async () => JSON.stringify(await desktop.until('menu'))).toContain('Openen…');
  await expect
    .poll(() => desktop.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
    .toBe(true);
});

test('the window is remembered when it is closed, and what runs is ended', async () => {
  expect(await desktop.close()).toBe(0);
  expect(JSON.parse(await readFile(path.join(home, 'window.json'), 'utf8'))).toEqual({
    bounds: { x: 0, y: 0, width: 1440, height: 900 },
    isMaximized: false,
  });
});

test.runIf(process.platform === 'linux')(
  'a data folder that cannot be is said in a box, not in a window',
  async () => {
    const child = runDesktop('/proc/nowhere');
    const told = once(child, 'message');
    const [status] = await once(child, 'exit');
    expect(status).toBe(1);
    expect((await told)[0]).toMatchObject({
      told: 'error-box',
      details: { content: expect.stringContaining('/proc/nowhere') },
    });
  },
);
