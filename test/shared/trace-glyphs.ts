import type { TracePage } from '../../shared/imaging/traces/detector.ts';
import type { Calibration } from '../../shared/model/calibration.ts';
import type { PageGlyphs } from '../../shared/model/glyphs.ts';
import type { Page } from '../../shared/model/page.ts';
import type { DetectorId, TraceOutcome } from '../../shared/model/traces.ts';

/** A page of A4 as a scanner gives it. */
export const SCANNED_PAGE: Page = {
  page: 1,
  widthPx: 2480,
  heightPx: 3508,
  dpi: 300,
  dpiSource: 'file',
  origin: 'image',
  storage: 'jpeg',
  colour: false,
};

/** A scanned page of which only the measured characters matter. */
export function tracePageOf(glyphs: PageGlyphs, storage: TracePage['page']['storage'] = 'jpeg'): TracePage {
  const raster = { width: 1, height: 1, channels: 1, data: new Uint8Array(1) } as const;
  return {
    page: { ...SCANNED_PAGE, widthPx: 1, heightPx: 1, storage },
    raster,
    grey: raster,
    text: null,
    glyphs,
    jpeg: null,
  };
}

/** What a check is given of an outcome, with a calibration by which scores above `ordinary` are rare. */
export function tracedInputs(detector: DetectorId, outcome: TraceOutcome, ordinary: number) {
  const tests = 2_000_000;
  const highest = Array.from({ length: 5000 }, () => ordinary);
  const learnt = { detector, pages: 400, tests, highest, usual: ordinary, tail: null };
  const calibration: Calibration = { detectors: [learnt], local: null };
  return { traces: [{ page: 1, detector, outcome }], calibration, pages: [SCANNED_PAGE] };
}
