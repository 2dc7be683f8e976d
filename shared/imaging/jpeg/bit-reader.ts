import { NO_CODE } from './huffman.ts';

const CODE_BITS = 16;

/**
 * Bits of the coded data of one scan, from the first to the last of each byte.
 *
 * Stops before a marker and gives zeros from there on; `isSpent` tells when more was taken than was there.
 */
export class BitReader {
  /** Set by whoever meets a code or a value that cannot be. */
  failed = false;
  private at: number;
  private buffer = 0;
  /** Bits in the buffer, and how many of them were never in the file. */
  private count = 0;
  private padding = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  get isSpent(): boolean {
    return this.padding > this.count;
  }

  /** At least 25 bits in the buffer. */
  private fill(): void {
    const { bytes } = this;
    while (this.count <= 24) {
      let byte = 0;
      if (this.at >= bytes.length) this.padding += 8;
      else {
        byte = bytes[this.at]!;
        if (byte !== 0xff) this.at++;
        else if (bytes[this.at + 1] === 0) this.at += 2;
        else {
          byte = 0;
          this.padding += 8;
        }
      }
      this.buffer = (this.buffer << 8) | byte;
      this.count += 8;
    }
  }

  /** The next symbol by a table of `buildLookup`. */
  symbol(lookup: Uint16Array): number {
    if (this.count < CODE_BITS) this.fill();
    const entry = lookup[(this.buffer >>> (this.count - CODE_BITS)) & 0xffff]!;
    if (entry === NO_CODE) {
      this.failed = true;
      return 0;
    }
    this.count -= entry >>> 8;
    return entry & 255;
  }

  /** The next bits as a whole number; at most 16. */
  take(bits: number): number {
    if (bits === 0) return 0;
    if (this.count < bits) this.fill();
    this.count -= bits;
    return (this.buffer >>> this.count) & ((1 << bits) - 1);
  }

  /** A value of so many bits, with its sign (T.81, F.2.2.1). */
  signed(bits: number): number {
    if (bits === 0) return 0;
    const value = this.take(bits);
    return value < 1 << (bits - 1) ? value - (1 << bits) + 1 : value;
  }

  /** Goes on behind the next restart marker. False when another marker or the end comes first. */
  restart(): boolean {
    this.failed = false;
    this.buffer = 0;
    this.count = 0;
    this.padding = 0;
    const { bytes } = this;
    let at = bytes.indexOf(0xff, this.at);
    while (at !== -1 && at + 1 < bytes.length) {
      const code = bytes[at + 1]!;
      if (code >= 0xd0 && code <= 0xd7) {
        this.at = at + 2;
        return true;
      }
      if (code !== 0 && code !== 0xff) break;
      at = bytes.indexOf(0xff, code === 0xff ? at + 1 : at + 2);
    }
    this.at = bytes.length;
    return false;
  }
}
