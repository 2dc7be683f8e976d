import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';

/** Files below it carry a hash of their content in their names. */
const HASHED = '/assets/';
const FOR_GOOD = 'public, max-age=31536000, immutable';

/**
 * The built screens. Any address that a person may have opened (`/cases/…`) gives the page that finds its own way;
 * a file that is not there is not found.
 */
export function screenRoutes(folder: string): Hono {
  const routes = new Hono();
  const isBuilt = () => existsSync(join(folder, 'index.html'));
  routes.get('*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('cache-control', c.req.path.startsWith(HASHED) ? FOR_GOOD : 'no-cache');
  });
  routes.get('*', async (c, next) => (isBuilt() ? next() : c.html(missing(), 503)));
  routes.get('*', serveStatic({ root: folder }));
  const page = serveStatic({ root: folder, path: 'index.html' });
  routes.get('*', (c, next) => (asksForPage(c) ? page(c, next) : next()));
  return routes;
}

function asksForPage(c: Context): boolean {
  return !c.req.path.startsWith(HASHED) && (c.req.header('accept') ?? '').includes('text/html');
}

function missing() {
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Loep</title>
<p>The screens are not built yet. Run <code>npm run build</code> in Loep's folder and load this page again.
<p lang="nl">De schermen zijn nog niet gebouwd. Voer <code>npm run build</code> uit in de map van Loep en laad deze pagina opnieuw.
</html>`;
}
