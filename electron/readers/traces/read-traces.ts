import type { JpegCoefficients } from '../../../shared/imaging/jpeg/coefficients.ts';
import { readCoefficients } from '../../../shared/imaging/jpeg/read-coefficients.ts';
import { toGrey } from '../../../shared/imaging/raster.ts';
import type { TracePage } from '../../../shared/imaging/traces/detector.ts';
import type { PageGlyphs } from '../../../shared/model/glyphs.ts';
import type { TraceOutcome, TraceReading } from '../../../shared/model/traces.ts';
import type { PageText } from '../../../shared/model/words.ts';
import type { PageImage, StoredJpeg } from '../reader.ts';
import { PAGE_DETECTORS } from './detectors.ts';

/** What was read of a page before. */
interface PageReadings {
  readonly text: PageText | null;
  readonly glyphs: PageGlyphs | null;
  /** The JPEG that the page is stored as, if it is. */
  readonly stored: StoredJpeg | null;
  /** The page had to be drawn, but much of it is a picture. */
  readonly isPictureInDrawing?: boolean;
}

/** Asks every detector what it sees on one page; pure computing. */
export function readTraces(image: PageImage, readings: PageReadings): readonly TraceReading[] {
  const page = tracePage(image, readings);
  return PAGE_DETECTORS.map(({ id, look }) => ({
    page: image.page,
    detector: id,
    outcome: readings.isPictureInDrawing ? inDrawing(look(page)) : look(page),
  }));
}

/** What is said of a page that is drawn because of what lies beside or over its scan: a program did not make it all. */
function inDrawing(outcome: TraceOutcome): TraceOutcome {
  const isDrawn = !outcome.applies && outcome.reason === 'drawn';
  return isDrawn ? { applies: false, reason: 'scan-in-drawing' } : outcome;
}

/** What detectors look at of a page. */
export function tracePage(image: PageImage, { text, glyphs, stored }: PageReadings): TracePage {
  const { raster, ...page } = image;
  let jpeg: JpegCoefficients | null | undefined;
  return {
    ...{ page, raster, grey: toGrey(raster), text, glyphs },
    get jpeg() {
      if (jpeg === undefined) jpeg = stored && coefficientsOf(stored, image);
      return jpeg;
    },
  };
}

/** null when the coefficients are not those of this page, as in a file whose end is missing. */
function coefficientsOf({ bytes, orientation }: StoredJpeg, page: PageImage): JpegCoefficients | null {
  const jpeg = readCoefficients(bytes, { orientation, luminanceOnly: true });
  if (!jpeg) return null;
  const isTurned = orientation >= 5;
  const [widthPx, heightPx] = isTurned ? [jpeg.heightPx, jpeg.widthPx] : [jpeg.widthPx, jpeg.heightPx];
  return widthPx === page.widthPx && heightPx === page.heightPx ? jpeg : null;
}
