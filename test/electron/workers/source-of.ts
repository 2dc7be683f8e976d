import { createHash } from 'node:crypto';
import type { Source } from '../../../electron/workers/job.ts';

/** A file in memory, as the pool takes it. */
export function sourceOf(bytes: Uint8Array): Source {
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: shared };
}
