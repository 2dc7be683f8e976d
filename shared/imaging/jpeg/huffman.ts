/** One Huffman table as it stands in the file. */
export interface HuffmanTable {
  /** How many codes there are of each length, 1 to 16 bits. */
  readonly counts: Uint8Array;
  readonly symbols: Uint8Array;
}

/** Tables by their class (0 for DC, 1 for AC) and number: `16 * class + number`. */
export type HuffmanTables = Map<number, HuffmanTable>;

/** In a lookup: these bits start no code. No code has length 0. */
export const NO_CODE = 0;

const LONGEST = 16;

/** Keeps the tables of a DHT segment, as far as it holds whole ones. */
export function readHuffmanTables(data: Uint8Array, tables: HuffmanTables): void {
  let at = 0;
  while (at + 17 <= data.length) {
    const counts = data.subarray(at + 1, at + 17);
    const size = counts.reduce((sum, count) => sum + count, 0);
    if (at + 17 + size > data.length) return;
    tables.set(data[at]!, { counts, symbols: data.subarray(at + 17, at + 17 + size) });
    at += 17 + size;
  }
}

/**
 * What each sixteen bits start with: `length << 8 | symbol`, or NO_CODE.
 *
 * @returns null when the table has more codes than there is room for
 */
export function buildLookup({ counts, symbols }: HuffmanTable): Uint16Array | null {
  const lookup = new Uint16Array(1 << LONGEST);
  let from = 0;
  let symbolAt = 0;
  for (let length = 1; length <= LONGEST; length++) {
    const span = 1 << (LONGEST - length);
    for (let code = 0; code < counts[length - 1]!; code++) {
      if (from + span > lookup.length) return null;
      lookup.fill((length << 8) | symbols[symbolAt++]!, from, from + span);
      from += span;
    }
  }
  return lookup;
}
