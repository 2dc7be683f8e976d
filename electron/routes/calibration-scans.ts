import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { CALLS, type Caller } from '../../shared/api/contract.ts';
import type { Reply } from '../../shared/api/reply.ts';
import { Id } from '../../shared/api/schemas/basics.ts';
import type { CalibrationScan } from '../../shared/api/schemas/calibration.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Role } from '../../shared/model/role.ts';
import { shownFileName } from '../files/file-name.ts';
import type { Services } from '../services.ts';
import { readPast } from './read-past.ts';

/** Whoever puts a calibration in use brings in the scans for it. */
const mayMeasure = (role: Role) => (CALLS['calibration.save'].callers as readonly Role[]).includes(role);

/** A scan is held in memory as it goes to the engine, bytes. An A4 in colour at 600 dpi has 105 MB. */
const MAX_SCAN_BYTES = 120e6;

const Address = z.object({ id: Id, name: z.string() });

const Whole = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number);

/**
 * `PUT /calibration/scans/:id?name=`: a scan known to be genuine, to be measured; answered when it was. The scan is
 * not kept. `GET /calibration/scans/:id/:page/...`: a page of it with places that stand out, and such a place.
 */
export function calibrationScanRoutes({ calibrating }: Pick<Services, 'calibrating'>, caller: Caller): Hono {
  return new Hono()
    .get('/calibration/scans/:id/:page/:picture', (c) => showPicture(calibrating, c))
    .put('/calibration/scans/:id', async (c) => {
      const body = c.req.raw.body;
      const sender = body === null ? Readable.from([]) : Readable.fromWeb(body as NodeStream<Uint8Array>);
      // A sender may go before it is read from; whoever reads then hears of it, and nobody before.
      sender.on('error', () => {});
      try {
        return c.json(await takeScan(calibrating, caller, { c, sender }), 200);
      } catch (error) {
        // A sender that is still sending hears the refusal only after the last of it.
        await readPast(sender);
        throw error;
      }
    });
}

function showPicture(calibrating: Services['calibrating'], c: Context): Response {
  const { id, page, picture } = c.req.param();
  const shown = calibrating.shown(checked(Id, id), checked(Whole, page));
  if (picture === 'whole.jpg') return send(c, shown.whole, 'image/jpeg');
  const place = shown.places[checked(Whole, picture?.replace(/\.png$/, ''))];
  if (!place) throw badAddress();
  return send(c, place.picture, 'image/png');
}

/** What is shown of a scan that is not kept is kept by nobody else either. */
function send(c: Context, bytes: Uint8Array, type: string): Response {
  return c.body(Uint8Array.from(bytes), 200, { 'content-type': type, 'cache-control': 'no-store' });
}

function checked<T>(schema: z.ZodType<T>, given: unknown): T {
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw badAddress();
  return parsed.data;
}

async function takeScan(
  calibrating: Services['calibrating'],
  caller: Caller,
  { c, sender }: { c: Context; sender: Readable },
): Promise<Reply<CalibrationScan>> {
  if (!mayMeasure(caller.role)) throw notAllowed();
  const address = Address.safeParse({ id: c.req.param('id'), name: c.req.query('name') });
  if (!address.success) throw badAddress();
  const { id, name } = address.data;
  if (Number(c.req.header('content-length')) > MAX_SCAN_BYTES) throw tooLarge();
  const bytes = await bytesOf(sender);
  if (bytes.length === 0) throw empty();
  const { signal } = c.req.raw;
  return { ok: true, value: await calibrating.measure(id, { fileName: shownFileName(name), bytes, signal }) };
}

async function bytesOf(sender: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  try {
    // What is too large is read past by whoever answers, so that the sender hears why.
    for await (const chunk of sender.iterator({ destroyOnReturn: false })) {
      chunks.push(chunk);
      sizeBytes += chunk.length;
      if (sizeBytes > MAX_SCAN_BYTES) throw tooLarge();
    }
  } catch (error) {
    throw error instanceof LoepError ? error : gone();
  }
  return Buffer.concat(chunks);
}

function notAllowed(): LoepError {
  return new LoepError('not-allowed', {
    en: 'Your role does not allow calibrating on own scans.',
    nl: 'Uw rol staat kalibreren op eigen scans niet toe.',
  });
}

function badAddress(): LoepError {
  return new LoepError('bad-input', {
    en: 'This scan is not addressed as it should be. Load the page again and choose the file once more.',
    nl: 'Deze scan is niet goed geadresseerd. Laad de pagina opnieuw en kies het bestand nog eens.',
  });
}

function tooLarge(): LoepError {
  return new LoepError('too-large', {
    en: `The scan is larger than ${MAX_SCAN_BYTES / 1e6} MB. Save it again at 300 dpi, or leave it out.`,
    nl: `De scan is groter dan ${MAX_SCAN_BYTES / 1e6} MB. Bewaar haar opnieuw op 300 dpi, of laat haar weg.`,
  });
}

function empty(): LoepError {
  return new LoepError('empty-file', {
    en: 'The file is empty. Choose another scan.',
    nl: 'Het bestand is leeg. Kies een andere scan.',
  });
}

function gone(): LoepError {
  return new LoepError('cancelled', {
    en: 'The scan did not come in whole: the connection ended. Send it again.',
    nl: 'De scan is niet geheel aangekomen: de verbinding is verbroken. Stuur haar opnieuw.',
  });
}
