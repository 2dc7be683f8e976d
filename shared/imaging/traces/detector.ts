import type { PageGlyphs } from '../../model/glyphs.ts';
import type { Page } from '../../model/page.ts';
import type { DetectorId, TraceOutcome } from '../../model/traces.ts';
import type { PageText } from '../../model/words.ts';
import type { JpegCoefficients } from '../jpeg/coefficients.ts';
import type { GreyRaster, Raster } from '../raster.ts';

/** All that detectors may look at of one page. Nothing in it is ever written to. */
export interface TracePage {
  readonly page: Page;
  /** Page px. */
  readonly raster: Raster;
  readonly grey: GreyRaster;
  /** null when the text could not be read: detectors of words then do not apply. */
  readonly text: PageText | null;
  readonly glyphs: PageGlyphs | null;
  /** The coefficients that the page is stored as, untouched; null when it is not a JPEG that can be read. */
  readonly jpeg: JpegCoefficients | null;
}

/** One detector: pure computing, no clock and no chance but a seeded one. */
export interface Detector {
  readonly id: DetectorId;
  look(page: TracePage): TraceOutcome;
}
