import { type IncomingHttpHeaders, request } from 'node:http';
import { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import { openDoorToken, randomToken } from '../../electron/files/door-token.ts';
import { openDoor } from '../../electron/serve.ts';
import { temporaryHome } from './temporary-home.ts';

/** The door with next to nothing behind it. */
async function open(port: number | null = 0, token = randomToken()) {
  const door = await openDoor(
    (guard) => {
      const app = new Hono();
      app.use(guard);
      app.get(
        '/endless',
        () => new Response(new ReadableStream({ start: (to) => to.enqueue(Buffer.from('on')) })),
      );
      return app.all('*', (c) => c.text('inside'));
    },
    { port, token },
  );
  onTestFinished(() => door.close());
  return { ...door, token, cookie: `loep-${door.port}=${token}` };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request as it goes over the line, with headers that `fetch` would not let through. */
function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      response
        .on('error', reject)
        .on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

test('the printed address lets in once, leaves a cookie that only this server reads, and disappears', async () => {
  const { port, token } = await open();
  const entry = await ask(port, `/settings?token=${token}&x=1`);
  expect(entry.status).toBe(302);
  expect(entry.headers.location).toBe('/settings?x=1');
  expect(entry.headers['set-cookie']).toEqual([`loep-${port}=${token}; Path=/; HttpOnly; SameSite=Strict`]);
  expect(token).toHaveLength(43);
  const page = await ask(port, '/settings', { cookie: `loep-${port}=${token}` });
  expect([page.status, page.body]).toEqual([200, 'inside']);
});

test('an entry cannot be bent to another host', async () => {
  const { port, token } = await open();
  const entry = await ask(port, `//elsewhere.example/?token=${token}`);
  expect(entry.headers.location).toMatch(/^\/(?!\/)/);
});

test('an invitation lets in once, to the same place', async () => {
  const door = await open();
  const { pathname, search } = new URL(door.invite());
  const entry = await ask(door.port, pathname + search);
  expect(entry.headers['set-cookie']?.[0]).toContain(door.cookie);
  expect((await ask(door.port, pathname + search)).status).toBe(403);
  expect((await ask(door.port, '/', { cookie: door.cookie })).status).toBe(200);
});

test('a window that was open is let in by the next start on the same data folder, and by no other', async () => {
  const home = await temporaryHome();
  const before = await open(0, await openDoorToken(home));
  await before.close();
  const after = await open(before.port, await openDoorToken(home));
  expect((await ask(after.port, '/', { cookie: before.cookie })).status).toBe(200);
  await after.close();
  const foreign = await open(before.port, await openDoorToken(await temporaryHome()));
  expect((await ask(foreign.port, '/', { cookie: before.cookie })).status).toBe(403);
});

test.each([
  ['no token', () => ({})],
  ['a wrong cookie', ({ cookie }) => ({ cookie: `${cookie.slice(0, -1)}!` })],
  ['the cookie of another port', ({ token }) => ({ cookie: `loep-1=${token}` })],
  ['a name that was made to point here', ({ cookie, port }) => ({ cookie, host: `evil.example:${port}` })],
  ['another port in the host', ({ cookie }) => ({ cookie, host: '127.0.0.1:1' })],
  ['a foreign origin', ({ cookie }) => ({ cookie, origin: 'https://evil.example' })],
  ['an origin without a name', ({ cookie }) => ({ cookie, origin: 'null' })],
  ['our address by another name', ({ cookie, port }) => ({ cookie, origin: `http://localhost:${port}` })],
  ['a page of another site', ({ cookie }) => ({ cookie, 'sec-fetch-site': 'cross-site' })],
  ['a page of another port', ({ cookie }) => ({ cookie, 'sec-fetch-site': 'same-site' })],
] satisfies [string, (door: { cookie: string; token: string; port: number }) => Record<string, string>][])(
  'with %s the door stays shut, and says what to do in both languages',
  async (_what, headersOf) => {
    const door = await open();
    const answer = await ask(door.port, '/api/settings.get', headersOf(door), 'POST');
    expect(answer.status).toBe(403);
    expect(answer.body).toMatch(/address that Loep printed[\s\S]*adres dat Loep/);
    expect(answer.headers['set-cookie']).toBeUndefined();
  },
);

test('a token in the address of anything but a page opens nothing', async () => {
  const { port, token } = await open();
  expect((await ask(port, `/api/settings.get?token=${token}`, {}, 'POST')).status).toBe(403);
  expect((await ask(port, `/?token=${token.slice(1)}`)).status).toBe(403);
});

test('our own page gets in by either name of this machine', async () => {
  const { port, cookie } = await open();
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
    const headers = { cookie, host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
    expect((await ask(port, '/api/settings.get', headers, 'POST')).status).toBe(200);
  }
});

test('a port that is taken is said, unless any will do', async () => {
  const { port } = await open();
  await expect(open(port)).rejects.toMatchObject({
    code: 'busy',
    text: { en: expect.stringContaining('--port') },
  });
  const [one, other] = [await open(null), await open(null)];
  expect(one.port).not.toBe(other.port);
});

test('it closes while a stream that never ends is read', async () => {
  const door = await open();
  const streaming = ask(door.port, '/endless', { cookie: door.cookie }).catch(
    (error: Error) => error.message,
  );
  await ask(door.port, '/', { cookie: door.cookie });
  await door.close();
  expect(await streaming).toMatch(/aborted|hang up|reset/);
});
