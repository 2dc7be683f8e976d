import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { type Context, Hono } from 'hono';
import { CALLS, type Caller } from '../../shared/api/contract.ts';
import type { Reply } from '../../shared/api/reply.ts';
import type { ReferenceImage } from '../../shared/api/schemas/reference/images.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { MAX_FILE_BYTES } from '../../shared/model/largest-file.ts';
import type { Role } from '../../shared/model/role.ts';
import { addReferenceImage } from '../add-reference-image.ts';
import { actorOf } from '../api/actor.ts';
import { shownFileName } from '../files/file-name.ts';
import { fileKind } from '../readers/file-kind.ts';
import type { Services } from '../services.ts';
import { tooLarge } from '../workers/source.ts';
import { readPast } from './read-past.ts';

/** As much of a file as says what it is, bytes. */
const HEAD_BYTES = 4096;

/** Whoever writes items brings in their images. */
const mayAdd = (role: Role) => (CALLS['reference.create'].callers as readonly Role[]).includes(role);

/**
 * `PUT /references/images?name=`: an image or a PDF for the reference collection, acknowledged when its pages were
 * decoded and it is in the vault and in the database. What is neither is refused before it is kept.
 */
export function referenceImageRoutes(
  services: Pick<Services, 'db' | 'vault' | 'pictures'>,
  caller: Caller,
): Hono {
  return new Hono().put('/references/images', async (c) => {
    const body = c.req.raw.body;
    const sender = body === null ? Readable.from([]) : Readable.fromWeb(body as NodeStream<Uint8Array>);
    // A sender may go before it is read from; whoever reads then hears of it, and nobody before.
    sender.on('error', () => {});
    try {
      return c.json(await takeImage(services, caller, { c, sender }), 200);
    } catch (error) {
      // A sender that is still sending hears the refusal only after the last of it.
      await readPast(sender);
      throw error;
    }
  });
}

async function takeImage(
  services: Pick<Services, 'db' | 'vault' | 'pictures'>,
  caller: Caller,
  { c, sender }: { c: Context; sender: Readable },
): Promise<Reply<ReferenceImage>> {
  if (!mayAdd(caller.role)) throw notAllowed();
  const fileName = shownFileName(c.req.query('name') ?? '');
  if (Number(c.req.header('content-length')) > MAX_FILE_BYTES) throw tooLarge();
  const { signal } = c.req.raw;
  const { sha256 } = await services.vault.keep(await anImage(sender), signal);
  const actor = await actorOf(services.db, caller);
  return { ok: true, value: await addReferenceImage(services, { sha256, fileName, signal }, actor) };
}

/** What the sender gives, once its first bytes have shown that it is an image or a PDF. */
async function anImage(sender: Readable): Promise<Readable> {
  const chunks: AsyncIterator<Uint8Array> = sender[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  for (let bytes = 0; bytes < HEAD_BYTES; ) {
    const next = await chunks.next().catch(() => {
      throw gone();
    });
    if (next.done) break;
    first.push(next.value);
    bytes += next.value.length;
  }
  fileKind(Buffer.concat(first));
  const rest = { [Symbol.asyncIterator]: () => chunks };
  return Readable.from(
    (async function* () {
      yield* first;
      yield* rest;
    })(),
    { objectMode: false },
  );
}

function gone(): LoepError {
  return new LoepError('cancelled', {
    en: 'The image did not come in whole: the connection ended. Send it again.',
    nl: 'De afbeelding is niet geheel aangekomen: de verbinding is verbroken. Stuur haar opnieuw.',
  });
}

function notAllowed(): LoepError {
  return new LoepError('not-allowed', {
    en: 'Your role does not allow adding images to the reference collection.',
    nl: 'Uw rol staat het toevoegen van afbeeldingen aan de referentieverzameling niet toe.',
  });
}
