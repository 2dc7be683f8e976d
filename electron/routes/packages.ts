import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Caller } from '../../shared/api/contract.ts';
import { CALLS } from '../../shared/api/contract.ts';
import type { Reply } from '../../shared/api/reply.ts';
import { Id } from '../../shared/api/schemas/basics.ts';
import type { PackagePreview } from '../../shared/api/schemas/reference/exchange.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { PACKAGE_BYTES_MAX } from '../../shared/model/reference/package.ts';
import type { Role } from '../../shared/model/role.ts';
import { shownFileName } from '../files/file-name.ts';
import { packageTooLarge } from '../files/reference-package/refusals.ts';
import type { Services } from '../services.ts';
import { attachment } from './attachment.ts';
import { readPast } from './read-past.ts';

/** Who may bring packages in and take them out: whoever may import and export them. */
const mayImport = (role: Role) => (CALLS['exchange.import'].callers as readonly Role[]).includes(role);
const mayExport = (role: Role) => (CALLS['exchange.export'].callers as readonly Role[]).includes(role);

const Address = z.object({ id: Id, name: z.string() });

/**
 * `PUT /references/packages/:id?name=`: a package to look into; answers its preview when everything in it was found
 * right. `GET /references/packages/:id.loepref`: one that was made here, to be saved.
 */
export function packageRoutes({ exchange }: Pick<Services, 'exchange'>, caller: Caller): Hono {
  return new Hono()
    .put('/references/packages/:id', async (c) => {
      const body = c.req.raw.body;
      const sender = body === null ? Readable.from([]) : Readable.fromWeb(body as NodeStream<Uint8Array>);
      try {
        return c.json(await takePackage(exchange, caller, { c, sender }), 200);
      } catch (error) {
        // A sender that is still sending hears the refusal only after the last of it.
        await readPast(sender);
        throw error;
      }
    })
    .get('/references/packages/:file{[0-9a-f-]{36}\\.loepref}', async (c) => {
      if (!mayExport(caller.role)) throw notAllowed();
      const { path, title } = exchange.exported(c.req.param('file').slice(0, -'.loepref'.length));
      const { size } = await stat(path);
      const bytes = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
      return c.body(bytes, 200, {
        'content-type': 'application/octet-stream',
        'content-length': String(size),
        'content-disposition': attachment(shownFileName(`${title.replaceAll(/[/\\]/g, '-')}.loepref`)),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
    });
}

async function takePackage(
  exchange: Services['exchange'],
  caller: Caller,
  { c, sender }: { c: Context; sender: Readable },
): Promise<Reply<PackagePreview>> {
  if (!mayImport(caller.role)) throw notAllowed();
  const address = Address.safeParse({ id: c.req.param('id'), name: c.req.query('name') });
  if (!address.success) throw badAddress();
  const fileName = shownFileName(address.data.name);
  if (Number(c.req.header('content-length')) > PACKAGE_BYTES_MAX) throw packageTooLarge();
  const value = await exchange.take(address.data.id, { fileName, sender, signal: c.req.raw.signal });
  return { ok: true, value };
}

function notAllowed(): LoepError {
  return new LoepError('not-allowed', {
    en: 'Your role does not allow exchanging reference packages.',
    nl: 'Uw rol staat het uitwisselen van referentiepakketten niet toe.',
  });
}

function badAddress(): LoepError {
  return new LoepError('bad-input', {
    en: 'This package is not addressed as it should be. Load the page again and choose the file once more.',
    nl: 'Dit pakket is niet goed geadresseerd. Laad de pagina opnieuw en kies het bestand nog eens.',
  });
}
