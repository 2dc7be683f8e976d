import type { PageGlyphs } from '../../shared/model/glyphs.ts';
import type { PageStage } from '../../shared/model/stage.ts';
import type { PageText } from '../../shared/model/words.ts';
import { readCodes } from '../readers/codes.ts';
import { readGlyphs } from '../readers/glyphs.ts';
import { readMrz } from '../readers/mrz.ts';
import { drawingHoldsPicture, embeddedJpeg, readPage } from '../readers/pages.ts';
import { readQuality } from '../readers/quality.ts';
import type { PageImage } from '../readers/reader.ts';
import { readFingerprint } from '../readers/reference/read-fingerprint.ts';
import { readText } from '../readers/text/read-text.ts';
import { readThumbnail } from '../readers/thumbnail.ts';
import { readTraces } from '../readers/traces/read-traces.ts';
import type { Job, StageValues, Step } from './job.ts';
import { openSource } from './opened-source.ts';

/** The steps over one page that a job asks for. The page is decoded once, by the first that needs it. */
export function pageSteps(job: Extract<Job, { kind: 'page' }>): readonly Step[] {
  let image: Promise<PageImage> | null = null;
  let text: PageText | null = job.text;
  let glyphs: PageGlyphs | null = null;
  const decoded = () => {
    image ??= openSource(job.source).then((file) => readPage(file, job.page));
    return image;
  };
  const steps: { readonly [S in PageStage]: () => Promise<StageValues[S]> } = {
    async page() {
      const { raster: _, ...page } = await decoded();
      return page;
    },
    quality: async () => readQuality(await decoded()),
    async thumbnail() {
      const { raster } = await decoded();
      const { bytes } = await openSource(job.source);
      return readThumbnail(bytes, raster);
    },
    async text() {
      text = await readText(await decoded(), job.languages ? { languages: job.languages } : {});
      return text;
    },
    mrz: async () => readMrz(await decoded(), text),
    codes: async () => readCodes(await decoded()),
    async glyphs() {
      glyphs = text && readGlyphs(await decoded(), text);
      return glyphs;
    },
    async traces() {
      const page = await decoded();
      const file = await openSource(job.source);
      const stored = page.storage === 'jpeg' ? await embeddedJpeg(file, job.page) : null;
      const isPictureInDrawing = page.storage === 'drawn' && (await drawingHoldsPicture(file, job.page));
      return readTraces(page, { text, glyphs, stored, isPictureInDrawing });
    },
    sheet: async () => readFingerprint(await decoded(), text?.turn ?? null),
  };
  return job.stages.map((stage) => ({ stage, run: steps[stage] }));
}
