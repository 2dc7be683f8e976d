import type { Effect } from '../../../model/effect.ts';
import type { Box } from '../../../model/region.ts';
import type { TraceCandidate } from '../../../model/traces.ts';
import type { TracePage } from '../detector.ts';

/** Shows in a picture what a detector saw at a place: pure computing, as the detector itself. */
export interface EffectMaker {
  /** Whether it takes the characters of the page, which must be read anew: only their text is kept. */
  readonly needsText: boolean;
  /**
   * null where the page does not show it, as when the detector does not apply.
   *
   * @param look - what the detector itself sees at the place, when it is asked again
   */
  show(page: TracePage, box: Box, look: () => TraceCandidate | null): Effect | null;
}
