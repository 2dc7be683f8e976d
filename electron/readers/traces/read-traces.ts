import { toGrey } from '../../../shared/imaging/raster.ts';
import type { TracePage } from '../../../shared/imaging/traces/detector.ts';
import type { PageGlyphs } from '../../../shared/model/glyphs.ts';
import type { TraceReading } from '../../../shared/model/traces.ts';
import type { PageText } from '../../../shared/model/words.ts';
import type { PageImage } from '../reader.ts';
import { PAGE_DETECTORS } from './detectors.ts';

/** Asks every detector what it sees on one page; pure computing. */
export function readTraces(
  image: PageImage,
  { text, glyphs }: { readonly text: PageText | null; readonly glyphs: PageGlyphs | null },
): readonly TraceReading[] {
  const page = tracePage(image, { text, glyphs });
  return PAGE_DETECTORS.map(({ id, look }) => ({ page: image.page, detector: id, outcome: look(page) }));
}

/** What detectors look at of a page. */
export function tracePage(
  image: PageImage,
  { text, glyphs }: { readonly text: PageText | null; readonly glyphs: PageGlyphs | null },
): TracePage {
  const { raster, ...page } = image;
  return { page, raster, grey: toGrey(raster), text, glyphs, jpeg: null };
}
