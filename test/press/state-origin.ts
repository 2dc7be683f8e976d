import { sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initSync, WasmBuilder } from '@contentauth/c2pa-wasm';
import type { PressSigner } from './certificate.ts';

/** One step as a program would list it. */
export interface StatedAction {
  readonly action: string;
  readonly when?: string;
  readonly softwareAgent?: { readonly name: string; readonly version?: string };
  /** The last word of the type in the IPTC's list. */
  readonly source?: string;
}

export interface StatedOrigin {
  readonly program: string;
  readonly title?: string;
  readonly actions?: readonly StatedAction[];
  /** A file that this one was made from, which takes the statement in it along. */
  readonly parent?: Uint8Array;
  /** Leaves the statement out of the file, and names this place instead. */
  readonly onlyAt?: string;
}

const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** Room for the signature and its certificates, bytes; filled up exactly, since the hashes leave it out. */
const SIGNATURE_BYTES = 4096;

/** Puts a signed C2PA statement into a file, as a camera or a program for pictures does. */
export async function stateOrigin(
  bytes: Uint8Array,
  format: string,
  { program, title, actions = [], parent, onlyAt }: StatedOrigin,
  signer: PressSigner,
): Promise<Uint8Array> {
  initSync({
    module: await readFile(createRequire(import.meta.url).resolve('@contentauth/c2pa-wasm/c2pa.wasm')),
  });
  const listed = actions.map(({ source, ...action }) => ({
    ...action,
    ...(source && { digitalSourceType: IPTC + source }),
  }));
  const definition = {
    claim_generator_info: [{ name: program }],
    ...(title && { title }),
    format,
    assertions: listed.length > 0 ? [{ label: 'c2pa.actions.v2', data: { actions: listed } }] : [],
  };
  const builder = WasmBuilder.fromJson(JSON.stringify(definition), '{"verify":{"verify_after_sign":false}}');
  if (parent) {
    builder.setIntent('edit');
    const ingredient = JSON.stringify({ title: 'parent', relationship: 'parentOf' });
    await builder.addIngredientFromBlob(ingredient, format, new MemoryBlob(parent));
  }
  if (onlyAt) {
    builder.setRemoteUrl(onlyAt);
    builder.setNoEmbed(true);
  }
  const definitionOfSigner = {
    alg: 'es256',
    reserveSize: SIGNATURE_BYTES,
    sign: async (claim: Uint8Array) => new Uint8Array(coseSign1(claim, signer)),
  };
  return builder.sign(definitionOfSigner, [], format, new MemoryBlob(bytes));
}

/** The library reads blobs as a browser's worker does, at once; Node has no such reader. */
class MemoryBlob extends Blob {
  readonly content: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array) {
    super([]);
    this.content = new Uint8Array(bytes);
  }

  override get size(): number {
    return this.content.length;
  }

  override slice(start?: number, end?: number): MemoryBlob {
    return new MemoryBlob(this.content.slice(start, end));
  }
}

Object.assign(globalThis, {
  FileReaderSync: class {
    readAsArrayBuffer(blob: MemoryBlob): ArrayBuffer {
      return blob.content.slice().buffer;
    }
  },
});

/** RFC 9052, 4.2: ES256, the certificates in the protected header, the payload elsewhere. */
function coseSign1(payload: Uint8Array, { key, certificates }: PressSigner): Buffer {
  const header = map([head(0, 1), head(1, 6)], [head(0, 33), array(...certificates.map(byteString))]);
  const toSign = array(
    text('Signature1'),
    byteString(header),
    byteString(Buffer.alloc(0)),
    byteString(payload),
  );
  const signature = sign('sha256', toSign, { key, dsaEncoding: 'ieee-p1363' });
  const whole = (pad: number) =>
    Buffer.concat([
      Buffer.from([0xd2]),
      array(
        byteString(header),
        map([text('pad'), byteString(Buffer.alloc(pad))]),
        Buffer.from([0xf6]),
        byteString(signature),
      ),
    ]);
  const most = SIGNATURE_BYTES - whole(0).length;
  // The length of the padding itself takes up to two bytes more.
  const pad = [most, most - 1, most - 2].find((size) => whole(size).length === SIGNATURE_BYTES)!;
  return whole(pad);
}

/** The head of a CBOR item (RFC 8949, 3). */
function head(major: number, value: number): Buffer {
  const type = major << 5;
  if (value < 24) return Buffer.from([type | value]);
  return value < 256 ? Buffer.from([type | 24, value]) : Buffer.from([type | 25, value >> 8, value & 255]);
}

function byteString(bytes: Uint8Array): Buffer {
  return Buffer.concat([head(2, bytes.length), bytes]);
}

function text(words: string): Buffer {
  return Buffer.concat([head(3, words.length), Buffer.from(words)]);
}

function array(...items: readonly Buffer[]): Buffer {
  return Buffer.concat([head(4, items.length), ...items]);
}

function map(...entries: readonly (readonly [Buffer, Buffer])[]): Buffer {
  return Buffer.concat([head(5, entries.length), ...entries.flat()]);
}
