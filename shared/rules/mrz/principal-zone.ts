import type { MrzReading } from '../../model/mrz.ts';

/** The zone that stands for a document where only one can be told: a verified one first, then the first read. */
export function principalZone(zones: readonly MrzReading[]): MrzReading | undefined {
  return zones.find(({ verified }) => verified) ?? zones.find(({ readable }) => readable) ?? zones[0];
}
