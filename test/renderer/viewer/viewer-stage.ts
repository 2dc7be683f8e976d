import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { type ServerType, serve } from '@hono/node-server';
import react from '@vitejs/plugin-react';
import { Hono } from 'hono';
import { build } from 'vite';
import { documentHandlers } from '../../../electron/api/documents.ts';
import { addDocument } from '../../../electron/db/documents.ts';
import { openDatabase } from '../../../electron/db/open.ts';
import { openVault } from '../../../electron/files/vault.ts';
import { callRoutes } from '../../../electron/routes/calls.ts';
import { pictureRoutes } from '../../../electron/routes/pictures.ts';
import { screenRoutes } from '../../../electron/routes/screens.ts';
import { securityHeaders } from '../../../electron/routes/security-headers.ts';
import { STATUS } from '../../../electron/routes/status.ts';
import type { Services } from '../../../electron/services.ts';
import { openPictures } from '../../../electron/workers/pictures.ts';
import type { Handlers } from '../../../shared/api/contract.ts';
import { LoepError } from '../../../shared/model/errors.ts';

/** The viewer on a page of its own, over the real routes, vault and database, with the real security headers. */
export interface ViewerStage {
  readonly address: string;
  /** Puts a file in; gives the id of its document. */
  add(bytes: Uint8Array): Promise<string>;
  close(): Promise<void>;
}

export async function openViewerStage(): Promise<ViewerStage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'loep-viewer-'));
  const screens = path.join(folder, 'screens');
  await build({
    root: path.join(import.meta.dirname, 'page'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: screens, assetsInlineLimit: 0, modulePreload: { polyfill: false }, minify: false },
  });
  const db = await openDatabase(':memory:');
  const vault = await openVault(folder);
  const pictures = openPictures({ home: folder, vault });
  // The viewer asks for nothing else.
  const services = { db, vault, pictures } as Services;
  const app = new Hono();
  app.use(securityHeaders());
  app.route('/', callRoutes(documentHandlers(services) as Handlers, { role: 'examiner' }, console.error));
  app.route('/', pictureRoutes(services));
  app.route('/', screenRoutes(screens));
  app.onError((error, c) => {
    if (error instanceof LoepError) {
      return c.json({ ok: false, code: error.code, text: error.text }, STATUS[error.code]);
    }
    throw error;
  });
  const { promise, resolve } = Promise.withResolvers<number>();
  const server: ServerType = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
    resolve(port),
  );
  return {
    address: `http://127.0.0.1:${await promise}/`,
    async add(bytes) {
      const kept = await vault.keep(Readable.from([bytes]));
      const id = randomUUID();
      const act = { actor: { by: 'test', role: 'examiner' }, at: '2026-01-01T00:00:00.000Z' } as const;
      await addDocument(db, { id, caseId: null, fileName: 'a.png', ...kept, languages: null }, act);
      return id;
    },
    async close() {
      await new Promise((done) => server.close(done));
      await pictures.close();
      await db.destroy();
      await rm(folder, { recursive: true });
    },
  };
}
