import type { ReadingLanguage } from '../../../shared/model/words.ts';
import { openTesseract, type Tesseract } from './tesseract.ts';

/** Engines kept warm besides the one for orientation: the sample's, the document's, one more (some 100 MB each). */
const MOST_ENGINES = 3;

/**
 * Persian is read as one block of lines: with automatic segmentation the Persian model drops whole lines (two of
 * four on a drawn page, with no word of it in the result), and a line lost unseen is worse than a table in disorder.
 */
const ONE_BLOCK = { tessedit_pageseg_mode: '6' } as const;

const engines = new Map<string, Promise<Tesseract>>();
let orientation: Promise<Tesseract> | undefined;

/** The warm engine for a set of languages, opened when there is none; the one unused longest is closed. */
export async function textEngine(languages: readonly ReadingLanguage[]): Promise<Tesseract> {
  const key = languages.join('+');
  const engine = engines.get(key) ?? opened(key, languages);
  engines.delete(key);
  engines.set(key, engine);
  if (engines.size > MOST_ENGINES) {
    const [oldest, unused] = engines.entries().next().value!;
    engines.delete(oldest);
    await (await unused).close();
  }
  return engine;
}

/** The warm engine that sees which way text runs and in which script. */
export function orientationEngine(): Promise<Tesseract> {
  orientation ??= openTesseract({ langs: ['osd'], data: 'legacy', oem: 'legacy' }).catch((cause) => {
    orientation = undefined;
    throw cause;
  });
  return orientation;
}

/** Ends all warm engines; the next reading opens them again. */
export async function closeEngines(): Promise<void> {
  const all = [...engines.values(), ...(orientation === undefined ? [] : [orientation])];
  engines.clear();
  orientation = undefined;
  // An engine that failed to open has nothing to close, and its reader has already heard why.
  await Promise.allSettled(all.map(async (engine) => (await engine).close()));
}

/** An engine that fails to open is forgotten, so that the next page tries again. */
function opened(key: string, languages: readonly ReadingLanguage[]): Promise<Tesseract> {
  const params = languages.includes('fas') ? ONE_BLOCK : {};
  const engine = openTesseract({ langs: languages, data: 'best_int', oem: 'lstm', params });
  engine.catch(() => engines.delete(key));
  return engine;
}
