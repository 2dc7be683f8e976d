import { Hono } from 'hono';
import { documentOf } from '../db/documents.ts';
import type { Services } from '../services.ts';
import { attachment } from './attachment.ts';

/** Bytes that are handed to the network at a time. */
const STEP_BYTES = 1 << 20;

/** `GET /originals/:documentId`: the original byte for byte, to be saved and never shown as a page of ours. */
export function originalRoutes({ db, vault }: Pick<Services, 'db' | 'vault'>): Hono {
  return new Hono().get('/originals/:documentId', async (c) => {
    const { fileName, sha256 } = await documentOf(db, c.req.param('documentId'));
    const { bytes } = await vault.read(sha256);
    return c.body(streamOf(bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-length': String(bytes.byteLength),
      'content-disposition': attachment(fileName),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });
}

/** A response takes no shared memory: it is copied out piece by piece. */
function streamOf(shared: SharedArrayBuffer): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= shared.byteLength) return controller.close();
      const step = new Uint8Array(shared, at, Math.min(STEP_BYTES, shared.byteLength - at));
      at += step.length;
      controller.enqueue(step.slice());
    },
  });
}
