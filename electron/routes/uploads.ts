import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Caller } from '../../shared/api/contract.ts';
import type { Reply } from '../../shared/api/reply.ts';
import { Id } from '../../shared/api/schemas/basics.ts';
import type { Uploaded } from '../../shared/api/schemas/document.ts';
import { LATEST_CHOSEN_MS, MOST_CHOSEN } from '../../shared/model/chosen-place.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { MAX_FILE_BYTES } from '../../shared/model/largest-file.ts';
import type { Role } from '../../shared/model/role.ts';
import { addFile } from '../add-file.ts';
import { actorOf } from '../api/actor.ts';
import { shownFileName } from '../files/file-name.ts';
import type { Services } from '../services.ts';
import { tooLarge } from '../workers/source.ts';
import { readPast } from './read-past.ts';

/** Who may bring documents in. */
const SENDERS: readonly Role[] = ['examiner', 'senior-examiner'];

const Address = z.object({
  documentId: Id,
  name: z.string(),
  case: Id.optional(),
  chosen: z.coerce.number().int().min(0).max(LATEST_CHOSEN_MS).optional(),
  place: z.coerce.number().int().min(1).max(MOST_CHOSEN).default(1),
});

/**
 * `PUT /upload/:documentId?name=&case=&chosen=&place=`: the bytes of one file. It is acknowledged when it is in the vault and in
 * the database, and only then. What is wrong with it as a document is for its examination to say.
 */
export function uploadRoutes(services: Services, caller: Caller): Hono {
  return new Hono().put('/upload/:documentId', async (c) => {
    const body = c.req.raw.body;
    const sender = body === null ? Readable.from([]) : Readable.fromWeb(body as NodeStream<Uint8Array>);
    try {
      return c.json(await takeUpload(services, caller, c, sender), 200);
    } catch (error) {
      // A sender that is still sending hears the refusal only after the last of it.
      await readPast(sender);
      throw error;
    }
  });
}

async function takeUpload(
  services: Services,
  caller: Caller,
  c: Context,
  sender: Readable,
): Promise<Reply<Uploaded>> {
  if (!SENDERS.includes(caller.role)) throw notAllowed();
  const address = Address.safeParse({ ...c.req.query(), documentId: c.req.param('documentId') });
  if (!address.success) throw badAddress(address.error.issues[0]);
  const { documentId, name, case: caseId = null, chosen: atMs, place } = address.data;
  const chosen = atMs === undefined ? null : { atMs, place };
  const fileName = shownFileName(name);
  if (Number(c.req.header('content-length')) > MAX_FILE_BYTES) throw tooLarge();
  const kept = await services.vault.keep(sender, c.req.raw.signal);
  const actor = await actorOf(services.db, caller);
  const file = { ...kept, id: documentId, caseId, fileName, chosen };
  return { ok: true, value: await addFile(services, file, actor) };
}

function notAllowed(): LoepError {
  return new LoepError('not-allowed', {
    en: 'Your role does not allow adding documents.',
    nl: 'Uw rol staat het toevoegen van documenten niet toe.',
  });
}

function badAddress(issue: z.core.$ZodIssue | undefined): LoepError {
  const where = issue?.path.join('.') ?? '';
  return new LoepError('bad-input', {
    en: `This upload is not addressed as it should be (${where}). Load the page again and drop the file once more.`,
    nl: `Deze upload is niet goed geadresseerd (${where}). Laad de pagina opnieuw en sleep het bestand nog eens.`,
  });
}
