import type { LoadedModel } from '../../../electron/readers/reference/loaded-model.ts';
import type { MatchedPage } from '../../../electron/readers/reference/match-page.ts';
import { rateOf } from '../../../shared/rules/evaluation/rates.ts';
import { type Capture, capture, strayMm } from './captured-page.ts';
import { DOCXPAND_FACES } from './docxpand-faces.ts';
import { type EmptyFace, fillTemplate } from './fill-template.ts';
import { readForRecognition, type SlowReading } from './read-page.ts';
import { recognise } from './recognise.ts';

/** What came of one page. */
export interface Trial {
  readonly page: string;
  readonly by: Capture;
  readonly outcome: 'right' | 'wrong' | 'none';
  readonly isListed: boolean;
  readonly isByWords: boolean;
  /** What it was taken for when its own model was away: nothing, or else something wrong. */
  readonly alone: string | null;
  /** How far it was laid beside its place, mm; null when it was not recognised. */
  readonly strayMm: number | null;
  readonly ms: number;
}

/** Reads what takes long, or takes what was read before under this key. */
export type Slowly = (key: string, bytes: Uint8Array) => Promise<SlowReading>;

/** Fills in, captures and recognises a face once, with all models and without its own. */
export async function tryPage(
  empty: EmptyFace,
  by: Capture,
  seed: number,
  models: readonly LoadedModel[],
  slowly: Slowly,
): Promise<Trial> {
  const { template, side } = empty.face;
  const page = `${template}-${side}-${by}-${seed}`;
  const document = fillTemplate(empty, seed);
  const { jpeg, corners } = await capture(document, by, seed);
  const read = await readForRecognition(jpeg, await slowly(page, jpeg));
  const start = performance.now();
  const { match, registration } = await recognise(read, models);
  const ms = performance.now() - start;
  const own = { model: template, face: numberOf(empty) };
  const isOwn = (each: { readonly model: string; readonly face: number }) =>
    each.model === own.model && each.face === own.face;
  const isRight = match.found !== null && isOwn(match.found);
  const without = models.filter(({ model }) => model.id !== template);
  const alone = await recognise(read, without);
  return {
    page,
    by,
    outcome: isRight ? 'right' : match.found === null ? 'none' : 'wrong',
    isListed: match.candidates.some(isOwn),
    isByWords: registration?.by === 'words',
    alone: alone.match.found?.model ?? null,
    strayMm: isRight ? strayMm(registration!.toPage, corners, document.widthMm, document.heightMm) : null,
    ms,
  };
}

/** One line about one page. */
export function trialLine({ page, outcome, isByWords, alone, strayMm: stray }: Trial): string {
  const how = isByWords ? 'words' : 'image';
  const laid = stray === null ? '' : `, by ${how}, ${stray.toFixed(2)} mm beside its place`;
  return `${page}: ${outcome}${laid}; its model away: ${alone ?? 'none'}`;
}

/** The table of all: shares with Wilson intervals at 95 %. */
export function summaryOf(trials: readonly Trial[]): string {
  const sets = {
    scan: (trial: Trial) => trial.by === 'scan',
    photo: (trial: Trial) => trial.by === 'photo',
    all: () => true,
  };
  return Object.entries(sets)
    .map(([name, isIn]) => setSummary(name, trials.filter(isIn)))
    .join('\n');
}

function setSummary(name: string, trials: readonly Trial[]): string {
  const share = (what: string, holds: (trial: Trial) => boolean) => {
    const { hits, of, rate, low, high } = rateOf(trials.filter(holds).length, trials.length);
    const [percent, from, to] = [rate, low, high].map((each) => (100 * each).toFixed(1));
    return `  ${what.padEnd(30)} ${hits}/${of}  ${percent} % (${from}-${to})`;
  };
  const strays = trials.flatMap(({ strayMm: stray }) => stray ?? []);
  return [
    name,
    share('right', ({ outcome }) => outcome === 'right'),
    share('wrong', ({ outcome }) => outcome === 'wrong'),
    share('accepted with its model away', ({ alone }) => alone !== null),
    share('in the shortlist', ({ isListed }) => isListed),
    share('by words', ({ isByWords }) => isByWords),
    `  laid beside its place, mm: median ${at(strays, 0.5)}, 95th percentile ${at(strays, 0.95)}`,
    `  recognition, ms: median ${at(
      trials.map(({ ms }) => ms),
      0.5,
    )}`,
  ].join('\n');
}

function at(values: readonly number[], share: number): string {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(2) ?? '-';
}

function numberOf({ face }: EmptyFace): number {
  return DOCXPAND_FACES.filter(({ template }) => template === face.template).indexOf(face) + 1;
}

/** One line about an image that is of none of the models. */
export function otherLine(file: string, { match, registration }: MatchedPage): string {
  return `${file}: ${match.found?.model ?? 'none'} ${registration?.by ?? ''}`.trimEnd();
}
