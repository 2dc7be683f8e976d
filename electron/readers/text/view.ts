import type tesseract from 'tesseract.js';
import type { GreyRaster } from '../../../shared/imaging/raster.ts';
import { turnGrey } from '../../../shared/imaging/turn-grey.ts';
import type { Turn } from '../../../shared/model/page.ts';
import type { ReadingLanguage } from '../../../shared/model/words.ts';
import { orientationEngine, textEngine } from './engines.ts';
import { type Legibility, legibilityOf, type SampleWord, wordsOf } from './legibility.ts';
import { sampleBand } from './sample.ts';
import type { ScriptSeen } from './tesseract.ts';

/** A sample of a page, read one way round in one set of languages. */
export interface Sample extends Legibility {
  readonly turn: Turn;
  readonly languages: readonly ReadingLanguage[];
  /** The page turned by `turn`. */
  readonly raster: GreyRaster;
  readonly words: readonly SampleWord[];
  /** The page's whole text when the sample was the page; null when it was a band. */
  readonly whole: readonly tesseract.Block[] | null;
}

/** Which way round a page is read, and in which script. */
export interface View {
  readonly sample: Sample;
  /** As orientation and script detection names it; null when it was not needed or not believed. */
  readonly script: string | null;
  /** The script is one that no model here reads. */
  readonly unreadable: boolean;
}

/** Share of letters read with confidence from which a sample needs no second look: upright print gives 0.8 and up. */
const LEGIBLE = 0.5;

/** Turns below this confidence of orientation detection are guesses; noise gives up to 4, a full page 10 to 30. */
const LEAST_TURN_CONFIDENCE = 1.5;

/** As much more must be read in another turn before the page is taken to lie that way. */
const CLEARLY_MORE = 1.5;

/**
 * A script without a model is believed from these confidences of the detection on, when next to nothing can be read
 * as Latin. Measured on Greek, Hebrew and Devanagari pages: script 7 to 67, turn 15 to 26, share up to 0.17; on
 * identity cards and passports in Latin letters: script up to 18, turn up to 6.5, share from 0.18 on.
 */
const LEAST_SCRIPT_CONFIDENCE = 5;
const LEAST_TURN_CONFIDENCE_OF_SCRIPT = 10;
const ILLEGIBLE = 0.2;

/** Models by script; Persian is told from Arabic by its own letters. */
const MODELS_BY_SCRIPT: ReadonlyMap<string, readonly ReadingLanguage[]> = new Map<
  string,
  readonly ReadingLanguage[]
>([
  ['Arabic', ['ara', 'fas']],
  ['Cyrillic', ['ukr']],
]);

/**
 * Letters that Persian has and Arabic has not. ک and ی are not among them: the Persian model reads the Arabic ك and
 * ي as those. They are 3 to 4 % of Persian prose.
 */
const PERSIAN_LETTERS = /[پچژگ]/gu;
const PERSIAN_SHARE = 0.01;

/** Looks at a sample of the page until it is known which way round and in which script to read it. */
export async function viewOf(raster: GreyRaster, languages: readonly ReadingLanguage[]): Promise<View> {
  const first = await sampleAt(raster, 0, languages);
  if (first.share >= LEGIBLE && first.upended < 0.5)
    return { sample: first, script: null, unreadable: false };
  const seen = await (await orientationEngine()).detect(raster);
  const best = await bestTurn(raster, first, seen);
  if (best.share >= LEGIBLE) return readable(best, 'Latin');
  return viewInScript(best, best.turn === 0 ? seen : await (await orientationEngine()).detect(best.raster));
}

/** The view of a page that does not read as Latin, from what the detection saw on it as `best` has turned it. */
async function viewInScript(best: Sample, seen: ScriptSeen): Promise<View> {
  const { script } = seen;
  if (script === null || script === 'Latin') return readable(best, script);
  const turn = turnedFurther(best.turn, trustedTurn(seen) ?? 0);
  const models = MODELS_BY_SCRIPT.get(script);
  if (models !== undefined) {
    const upright = turnGrey(best.raster, trustedTurn(seen) ?? 0);
    const sample = await sampleInScript(upright, models);
    if (sample.share >= LEGIBLE && sample.sureLetters > best.sureLetters)
      return readable({ ...sample, turn }, script);
  }
  const believed =
    best.share < ILLEGIBLE &&
    (seen.scriptConfidence ?? 0) >= LEAST_SCRIPT_CONFIDENCE &&
    (seen.turnConfidence ?? 0) >= LEAST_TURN_CONFIDENCE_OF_SCRIPT;
  if (models !== undefined || !believed) return readable(best, null);
  return { sample: { ...best, turn }, script, unreadable: true };
}

const TURNS = [0, 90, 180, 270] as const;

function turnedFurther(turn: Turn, by: Turn): Turn {
  return TURNS[((turn + by) / 90) % 4]!;
}

function readable(sample: Sample, script: string | null): View {
  return { sample, script, unreadable: false };
}

async function sampleAt(
  raster: GreyRaster,
  turn: Turn,
  languages: readonly ReadingLanguage[],
): Promise<Sample> {
  const turned = turnGrey(raster, turn);
  const band = sampleBand(turned);
  const blocks = await (await textEngine(languages)).recognize(band ?? turned);
  const words = wordsOf(blocks);
  const whole = band === null ? blocks : null;
  return { turn, languages, raster: turned, words, whole, ...legibilityOf(words) };
}

/** The best sample among the turns that the detection or the shape of the words make likely. */
async function bestTurn(raster: GreyRaster, first: Sample, seen: ScriptSeen): Promise<Sample> {
  let best = first;
  for (const turn of likelyTurns(first, seen)) {
    const sample = await sampleAt(raster, turn, first.languages);
    const better =
      best.upended >= 0.5 ? sample.upended < 0.5 : sample.sureLetters > best.sureLetters * CLEARLY_MORE;
    if (better) best = sample;
    if (best.share >= LEGIBLE && best.upended < 0.5) break;
  }
  return best;
}

function likelyTurns(first: Sample, seen: ScriptSeen): ReadonlySet<Turn> {
  const turns = new Set<Turn>();
  const detected = trustedTurn(seen);
  if (detected !== null && detected !== 0) turns.add(detected);
  // Tesseract reads a column that runs downwards as it stands, and one that runs upwards upside down.
  if (first.upended >= 0.5) for (const turn of [270, 90] as const) turns.add(turn);
  if (seen.turnDeg === null && first.words.length > 0 && first.share < ILLEGIBLE) turns.add(180);
  return turns;
}

function trustedTurn({ turnDeg, turnConfidence }: ScriptSeen): Turn | null {
  if ((turnConfidence ?? 0) < LEAST_TURN_CONFIDENCE) return null;
  return turnDeg === 0 || turnDeg === 90 || turnDeg === 180 || turnDeg === 270 ? turnDeg : null;
}

async function sampleInScript(raster: GreyRaster, models: readonly ReadingLanguage[]): Promise<Sample> {
  const [first, second] = models;
  const sample = await sampleAt(raster, 0, [first!]);
  if (second === undefined) return sample;
  const other = await sampleAt(raster, 0, [second]);
  return persianShare(other.words) >= PERSIAN_SHARE ? other : sample;
}

function persianShare(words: readonly SampleWord[]): number {
  const text = words.map((word) => word.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(PERSIAN_LETTERS)?.length ?? 0) / letters;
}
