import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../electron/app.ts';
import { openServices } from '../../electron/open-services.ts';
import type { Role } from '../../shared/model/role.ts';
import { temporaryHome } from './temporary-home.ts';

async function openApp({ role = 'examiner' }: { role?: Role } = {}) {
  const home = await temporaryHome();
  const services = await openServices({
    home,
    door: 'browser',
    systemLanguage: 'nl',
    withDemonstration: false,
  });
  onTestFinished(() => services.close());
  const screens = path.join(home, 'screens');
  await mkdir(path.join(screens, 'assets'), { recursive: true });
  await writeFile(path.join(screens, 'index.html'), '<!doctype html><title>Loep</title>');
  await writeFile(path.join(screens, 'assets/index-abc123.js'), 'export {};');
  const app = createApp(services, { caller: { role }, screens, onBug: services.onBug });
  const call = (name: string, body: string, type = 'application/json') =>
    app.request(`/api/${name}`, { method: 'POST', body, headers: { 'content-type': type } });
  return { app, call, services, home, screens };
}

test('a call is answered as JSON, with the headers that keep a page to itself', async () => {
  const { call } = await openApp();
  const response = await call('settings.get', '{}');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ ok: true, value: { language: 'nl' } });
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy.split('; ').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self' blob: data:",
    "object-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
  ]);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
  });
});

test.each(['constructor', '__proto__', 'toString', 'case.nothing', 'hasOwnProperty'])(
  'there is no call %s',
  async (name) => {
    const { call } = await openApp();
    const response = await call(name, '{}');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ ok: false, code: 'not-found' });
  },
);

test.each([
  ['what is no JSON', '{', 'application/json', 400, 'bad-input'],
  ['nothing', '', 'application/json', 400, 'bad-input'],
  ['another type', '{}', 'text/plain', 400, 'bad-input'],
  ['what the call does not take', '{"language":"fr"}', 'application/json', 400, 'bad-input'],
  ['more than a call may carry', `"${'x'.repeat(1024 * 1024)}"`, 'application/json', 413, 'too-large'],
])('%s is refused in a sentence', async (_what, body, type, status, code) => {
  const { call } = await openApp();
  const response = await call('settings.save', body, type);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({
    ok: false,
    code,
    text: { en: expect.stringMatching(/\.$/) },
  });
});

test('a prototype key in a call changes nothing', async () => {
  const { call } = await openApp();
  await call(
    'settings.save',
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"name":"A"}',
  );
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('a role that may not call is told so', async () => {
  const { call } = await openApp({ role: 'partner' });
  const response = await call('settings.get', '{}');
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ ok: false, code: 'not-allowed' });
});

test('a fault of ours is told without its inside, and written down without the words of a document', async () => {
  const { call, services, home } = await openApp();
  await services.db.schema.dropTable('settings').execute();
  const response = await call('settings.get', '{}');
  expect(response.status).toBe(500);
  const reply = await response.text();
  expect(reply).toContain('"internal"');
  expect(reply).not.toContain('settings');
  const log = await readFile(path.join(home, 'loep.log'), 'utf8');
  expect(log).toContain('settings.get: SqliteError: no such table');
});

test('events come as they happen, and a listener that leaves is forgotten', async () => {
  const { app, services } = await openApp();
  const response = await app.request('/events');
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toMatch(/^: open\n/);
  services.events.tell({ name: 'settings.changed', payload: {} });
  expect((await reader.read()).value).toBe('event: settings.changed\ndata: {}\n\n');
  await reader.cancel();
  services.events.tell({ name: 'settings.changed', payload: {} });
});

test('a listener that does not keep up is let go', async () => {
  const { app, services } = await openApp();
  const response = await app.request('/events');
  for (let told = 0; told < 5000; told++) services.events.tell({ name: 'settings.changed', payload: {} });
  const text = await response.text();
  expect(text.split('\n\n').length).toBeLessThan(2500);
});

const asPage = { headers: { accept: 'text/html,*/*' } };

test('every page is the page that finds its own way; hashed files are kept for good', async () => {
  const { app } = await openApp();
  for (const address of ['/', '/cases/5b0e', '/settings']) {
    const page = await app.request(address, asPage);
    expect(await page.text()).toContain('<title>Loep</title>');
    expect(page.headers.get('cache-control')).toBe('no-cache');
  }
  const script = await app.request('/assets/index-abc123.js');
  expect(script.headers.get('content-type')).toMatch(/javascript/);
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect((await app.request('/assets/gone.js', asPage)).status).toBe(404);
  expect((await app.request('/nothing')).status).toBe(404);
});

test.each([
  '/..%2floep.log',
  '/%2e%2e/loep.sqlite',
  '/assets/..%2f..%2floep.log',
  '/..%5cloep.log',
  '/%2fetc%2fpasswd',
  '//etc/passwd',
  '/assets/%00',
  '/%',
])('no file beside the screens is given for %s', async (address) => {
  const { app, home } = await openApp();
  await writeFile(path.join(home, 'loep.log'), 'secret');
  const response = await app.request(new Request(`http://localhost${address}`));
  expect(response.status).toBe(404);
  expect(await response.text()).not.toContain('secret');
});

test('screens that are not built are said plainly', async () => {
  const { services, home } = await openApp();
  const app = createApp(services, {
    caller: { role: 'examiner' },
    screens: path.join(home, 'nowhere'),
    onBug: services.onBug,
  });
  const page = await app.request('/', asPage);
  expect(page.status).toBe(503);
  expect(await page.text()).toContain('npm run build');
});
