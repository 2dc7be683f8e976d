import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** Bytes of the vault's key: AES-256. */
export const KEY_BYTES = 32;

const MARK = Buffer.from('LOEPVLT1');
const KEY_NAME_BYTES = 8;
const NONCE_BYTES = 12;
const HEADER_BYTES = MARK.length + KEY_NAME_BYTES + NONCE_BYTES;
const TAG_BYTES = 16;

/** Bytes that are enciphered or deciphered at a time, so that nothing else waits for a large file. */
const STEP_BYTES = 1 << 20;

/** Why a sealed file does not give what was put in. */
export type Unsealable = 'damaged' | 'other-key';

/**
 * Enciphers bytes as they come: AES-256-GCM under a nonce of its own, which names its key so that a wrong key is not
 * taken for damage. The file is: mark, name of the key, nonce, enciphered bytes, tag.
 */
export function openSeal(key: Uint8Array) {
  const header = Buffer.concat([MARK, nameOfKey(key), randomBytes(NONCE_BYTES)]);
  const cipher = createCipheriv('aes-256-gcm', key, header.subarray(-NONCE_BYTES));
  cipher.setAAD(header);
  return {
    header,
    add: (bytes: Uint8Array): Uint8Array => cipher.update(bytes),
    /** The last bytes of the file. */
    end: (): Uint8Array => Buffer.concat([cipher.final(), cipher.getAuthTag()]),
  };
}

/**
 * Deciphers a whole file: into the memory that `room` gives for so many bytes, or only to see that it can be done.
 * Gives the SHA-256 of what it holds. What lies in that memory counts only when this did not answer Unsealable.
 */
export async function readSealed(
  file: FileHandle,
  key: Uint8Array,
  room: (sizeBytes: number) => Uint8Array | null,
): Promise<{ readonly sha256: string } | Unsealable> {
  const { size } = await file.stat();
  const sizeBytes = size - HEADER_BYTES - TAG_BYTES;
  if (sizeBytes < 0) return 'damaged';
  const header = await readAt(file, 0, HEADER_BYTES);
  if (!header.subarray(0, MARK.length).equals(MARK)) return 'damaged';
  if (!header.subarray(MARK.length, -NONCE_BYTES).equals(nameOfKey(key))) return 'other-key';

  const decipher = createDecipheriv('aes-256-gcm', key, header.subarray(-NONCE_BYTES));
  decipher.setAAD(header);
  decipher.setAuthTag(await readAt(file, size - TAG_BYTES, TAG_BYTES));
  const hash = createHash('sha256');
  const into = room(sizeBytes);
  for (let at = 0; at < sizeBytes; at += STEP_BYTES) {
    const opened = decipher.update(
      await readAt(file, HEADER_BYTES + at, Math.min(STEP_BYTES, sizeBytes - at)),
    );
    hash.update(opened);
    into?.set(opened, at);
  }
  try {
    decipher.final();
  } catch {
    // The tag does not fit: what was deciphered is not what was put in.
    return 'damaged';
  }
  return { sha256: hash.digest('hex') };
}

/** Tells keys apart without giving anything of them away. */
function nameOfKey(key: Uint8Array): Buffer {
  return createHmac('sha256', key).update('name of the vault key').digest().subarray(0, KEY_NAME_BYTES);
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await file.read(bytes, read, length - read, position + read);
    // A file that shrinks while it is read fails its tag.
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes;
}
