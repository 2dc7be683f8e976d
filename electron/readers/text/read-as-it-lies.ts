import type tesseract from 'tesseract.js';
import type { PageText, ReadingLanguage } from '../../../shared/model/words.ts';
import type { PageImage } from '../reader.ts';
import { textEngine } from './engines.ts';
import { latinLanguages } from './languages.ts';
import { wordsOf } from './legibility.ts';
import { toReadLines } from './lines.ts';
import { readPassages } from './passages.ts';
import { toReadingSize } from './reading-size.ts';
import { foreignPassages } from './second-language.ts';
import { type Sample, type View, viewOf } from './view.ts';

export interface TextOptions {
  /** Languages to read in, most likely first; without them the page decides. */
  readonly languages?: readonly ReadingLanguage[];
}

/** What was read of a page in one pass, before it is put back on the page. */
interface Reading {
  readonly languages: readonly ReadingLanguage[];
  readonly blocks: readonly tesseract.Block[];
}

/**
 * Reads the text of one page as it lies, off-line, with boxes on the page.
 *
 * A sample decides which way round and in which language the page is read: reading the whole page twice would
 * double the longest stage of an examination, the sample adds a tenth.
 */
export async function readAsItLies(image: PageImage, { languages }: TextOptions = {}): Promise<PageText> {
  const { raster, scale } = await toReadingSize(image);
  const view = await viewOf(raster, languages ?? ['eng']);
  const { turn } = view.sample;
  const found = { page: image.page, turn, script: view.script };
  if (view.unreadable) return { ...found, languages: [], unread: view.script, lines: [] };
  const frame = {
    page: { width: image.widthPx, height: image.heightPx },
    turn,
    scale,
    offset: { x: 0, y: 0 },
  };
  const reading = languages ? await readAll(view.sample, view.sample.languages) : await readOwn(view);
  const alone = languages === undefined && reading.languages.length === 1;
  const second = alone ? foreignPassages(reading.blocks, reading.languages[0]!) : null;
  if (second === null) {
    return {
      ...found,
      languages: reading.languages,
      unread: unreadLanguage(reading),
      lines: toReadLines(reading.blocks, frame),
    };
  }
  return {
    ...found,
    languages: [...reading.languages, second.language],
    unread: null,
    lines: await readPassages(view.sample.raster, reading.blocks, second, frame),
  };
}

/** Reads the page in the language that its sample is in, and once more when the whole page says otherwise. */
async function readOwn({ sample }: View): Promise<Reading> {
  if (!isLatin(sample.languages)) return readAll(sample, sample.languages);
  const reading = await readAll(sample, latinLanguages(sample.words.map(({ text }) => text)));
  if (reading.languages.join() !== 'eng') return reading;
  // English is also what a sample without words to judge by gives; the whole page has more of them.
  const whole = latinLanguages(wordsOf(reading.blocks).map(({ text }) => text));
  return whole[0] === 'eng' ? reading : readAll(sample, whole.slice(0, 1));
}

async function readAll(sample: Sample, languages: readonly ReadingLanguage[]): Promise<Reading> {
  const known = sample.whole !== null && sample.languages.join() === languages.join();
  const blocks = known ? sample.whole! : await (await textEngine(languages)).recognize(sample.raster);
  return { languages, blocks };
}

function isLatin(languages: readonly ReadingLanguage[]): boolean {
  return !languages.some((language) => language === 'ara' || language === 'fas' || language === 'ukr');
}

/** Letters needed to tell Ukrainian from its neighbours, and the share of them that only Ukrainian has. */
const LEAST_CYRILLIC_LETTERS = 60;
const UKRAINIAN_SHARE = 0.02;

/**
 * The Ukrainian model also reads Russian or Bulgarian after a fashion: most letters right, some lost.
 *
 * і, ї and є are 8 % of Ukrainian prose; in Russian the model reads them only out of ы, as ьі and ьї.
 */
function unreadLanguage({ languages, blocks }: Reading): string | null {
  if (languages[0] !== 'ukr') return null;
  const text = wordsOf(blocks)
    .map((word) => word.text.toLowerCase())
    .join(' ');
  const letters = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const ukrainian = text.match(/(?<!ь)[іїє]/gu)?.length ?? 0;
  const other = letters >= LEAST_CYRILLIC_LETTERS && ukrainian < letters * UKRAINIAN_SHARE;
  return other ? 'Cyrillic, not Ukrainian' : null;
}
