import type { PageText, ReadingLanguage } from '../../shared/model/words.ts';
import type { PageImage } from './reader.ts';
import { toReadingSize } from './reading-size.ts';
import { closeEngines, textEngine } from './text-engines.ts';
import { toReadLines } from './text-lines.ts';

export interface TextOptions {
  /** Languages to read in, most likely first; without them the page decides. */
  readonly languages?: readonly ReadingLanguage[];
}

/** Reads the text of one page, off-line, with boxes on the page. */
export async function readText(
  image: PageImage,
  { languages = ['eng'] }: TextOptions = {},
): Promise<PageText> {
  const { raster, scale } = await toReadingSize(image);
  const page = { width: image.widthPx, height: image.heightPx };
  const engine = await textEngine(languages);
  const blocks = await engine.recognize(raster, { params: { user_defined_dpi: '300' } });
  return {
    page: image.page,
    turn: 0,
    languages,
    script: null,
    unread: null,
    lines: toReadLines(blocks, { page, scale, turn: 0 }),
  };
}

/** Ends the engines that `readText` keeps warm between pages. */
export async function closeText(): Promise<void> {
  await closeEngines();
}
