import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';

/**
 * What the browser door asks of every request: that it is meant for this address (no name that was made to point
 * here), that it comes from our own page, and that it carries the token of the data folder as a cookie. The first page is
 * opened with the token in its address, which then disappears from it; an invitation is such a token for one time.
 */
export function doorGuard({
  token,
  invitations,
  port,
}: {
  token: string;
  /** Tokens that let in once. */
  invitations: Set<string>;
  port: number;
}): MiddlewareHandler {
  const cookie = `loep-${port}`;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!hosts.includes(host) || !isFromHere(c, host)) return refuse(c);
    const given = c.req.query('token');
    const mayEnter = c.req.method === 'GET' && (isSame(given, token) || invitations.delete(given ?? ''));
    if (isSame(getCookie(c, cookie), token)) return mayEnter ? enter(c) : next();
    if (!mayEnter) return refuse(c);
    setCookie(c, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return enter(c);
  };
}

/** Pages of another origin send theirs along; browsers say of the rest whose page asks. */
function isFromHere(c: Context, host: string): boolean {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site') ?? 'none';
  return (origin === undefined || origin === `http://${host}`) && ['same-origin', 'none'].includes(site);
}

/** In a time that does not tell how much of it was right. */
function isSame(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** To the same page without the token, which then stays out of the history and of what is copied. */
function enter(c: Context): Response {
  const url = new URL(c.req.url);
  url.searchParams.delete('token');
  // One slash: two would name another host.
  return c.redirect(`/${url.pathname.replace(/^\/+/, '')}${url.search}`);
}

function refuse(c: Context): Response | Promise<Response> {
  c.header('cache-control', 'no-store');
  return c.html(
    html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Loep</title>
<p>This is Loep, but not your way in. Open the whole address that Loep printed when it started; it ends in <code>?token=…</code>.
<p lang="nl">Dit is Loep, maar niet uw ingang. Open het hele adres dat Loep bij het starten heeft getoond; het eindigt op <code>?token=…</code>.
</html>`,
    403,
  );
}
