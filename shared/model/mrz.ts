import type { Turned } from './page.ts';
import type { Box } from './region.ts';

export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B' | 'FR-ID';

/** One character of the machine-readable zone. */
export interface MrzChar {
  readonly char: string;
  /** 0..1; low when the readings disagree */
  readonly confidence: number;
  readonly box: Box;
  /** Both readings gave this character. */
  readonly agreed: boolean;
}

/** A machine-readable zone as read from one page (ICAO Doc 9303). */
export interface MrzReading extends Turned {
  /** By the number and length of the lines alone when they could not be read. */
  readonly format: MrzFormat;
  readonly box: Box;
  /**
   * False when a zone stands on the page but is too unclear to read, or begins like no known format. Then
   * `lines` and `chars` are empty and only the box counts.
   */
  readonly readable: boolean;
  /** The lines of the format, each of its exact length. */
  readonly lines: readonly string[];
  /** One row of characters for each line. */
  readonly chars: readonly (readonly MrzChar[])[];
  /** Two readings agree on every character and every check digit holds. */
  readonly verified: boolean;
}
