import { createHash } from 'node:crypto';

/** The id of an item of the starter set: a name-based UUID (RFC 9562, version 5 in form), the same in every build. */
export function itemIdOf(key: string): string {
  const hash = createHash('sha1').update(`loep starter set: ${key}`).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.subarray(0, 16).toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return parts.join('-');
}
