import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a zip as it is to be written, with whatever is to be wrong with it. */
export interface RawEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** Upper half: the mode of Unix. */
  readonly attributes?: number;
  readonly sizeBytes?: number;
  readonly extra?: Buffer;
  /** Bytes of another entry are given as its own: no data is written. */
  readonly sameAs?: number;
}

const PLAIN = (0o100644 << 16) >>> 0;

/** A zip exactly as it is told, right or wrong. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const { name, bytes, method = 0, flags = 0, attributes = PLAIN, extra = Buffer.alloc(0) } = entry;
    const data = method === 8 ? deflateRawSync(bytes) : Buffer.from(bytes);
    const rawName = Buffer.from(name, 'latin1');
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(entry.sizeBytes ?? bytes.length, 18);
    fields.writeUInt16LE(rawName.length, 22);
    fields.writeUInt16LE(0, 24);
    const offset = entry.sameAs === undefined ? at : offsets[entry.sameAs]!;
    offsets.push(offset);
    if (entry.sameAs === undefined) {
      const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, rawName, data]);
      parts.push(local);
      at += local.length;
    }
    fields.writeUInt16LE(extra.length, 24);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(attributes, 6);
    end.writeUInt32LE(offset, 10);
    const madeOnUnix = Buffer.from([63, 3]);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02'), madeOnUnix, fields, end, rawName, extra]));
  }
  const directory = Buffer.concat(central);
  const tail = Buffer.alloc(18);
  tail.writeUInt16LE(entries.length, 4);
  tail.writeUInt16LE(entries.length, 6);
  tail.writeUInt32LE(directory.length, 8);
  tail.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, directory, Buffer.from('PK\x05\x06'), tail]);
}
