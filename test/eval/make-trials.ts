import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ATTACKS, CHANNELS } from '../../shared/model/evaluation.ts';
import type { Box } from '../../shared/model/region.ts';
import { openChannel } from '../press/channels.ts';
import type { PressedDocument } from '../press/document.ts';
import { DPI_OF_SORT } from '../press/honest-pages.ts';
import { copyPlan, makePair, overlayPlan, type PairPlan, pairPlan } from '../press/pairs.ts';
import { CONTRADICTING, makeContradiction } from '../press/planted.ts';
import { printAndScan } from '../press/print-and-scan.ts';
import { partSeed, seeded } from '../press/seed.ts';

/** One line of `labels.json`, as `loep eval` reads it. */
export interface TrialLabel {
  readonly file: string;
  readonly label: 'genuine' | 'altered';
  readonly regions: readonly (readonly [page: number, x: number, y: number, width: number, height: number])[];
  /** The attack, or what the page contradicts itself in; `honest` when nothing was altered. */
  readonly kind: string;
  readonly channel?: string;
  readonly sort?: string;
  /** Id of the reference model that it is of. */
  readonly model?: string;
  readonly mrz: readonly string[] | null;
  readonly text: string;
}

/** Attacks and channels that are chosen; all of them where none is named. */
export interface Choice {
  readonly attacks: readonly string[];
  readonly channels: readonly string[];
}

export interface TrialsOptions {
  readonly seed: number;
  /**
   * Pages that were altered, each with the same page left alone; every tenth is a contradiction in print. A sixth as
   * many come on top in which a copy stands in place of the whole document, and a tenth with a picture of a stamp laid
   * over print.
   */
  readonly count: number;
  /** Pairs of these alone, and no contradictions: to measure a few as often as it takes. */
  readonly only?: Choice;
  /** Makes only every `of`-th of them, from this one on. */
  readonly part?: { readonly at: number; readonly of: number };
}

const CONTRADICTION_EVERY = 10;
const COPY_EVERY = 6;
const OVERLAY_EVERY = 10;
/** Every attack meets every channel within so many pairs. */
const FULL_ROW = ATTACKS.length * CHANNELS.length;

/** Writes pages and their labels into a folder, made when it is not there. */
export async function makeTrials(
  folder: string,
  { seed, count, only, part = { at: 0, of: 1 } }: TrialsOptions,
): Promise<readonly TrialLabel[]> {
  await mkdir(folder, { recursive: true });
  const labels: TrialLabel[] = [];
  const chosen = only && choose(seed, count, only);
  const overlaysFrom = count + Math.floor(count / COPY_EVERY);
  const all = chosen ? count : overlaysFrom + Math.floor(count / OVERLAY_EVERY);
  for (let at = part.at; at < all; at += part.of) {
    const isPrinted = at % CONTRADICTION_EVERY === CONTRADICTION_EVERY - 1;
    const name = String(at).padStart(4, '0');
    const pair = at - Math.floor(at / CONTRADICTION_EVERY);
    if (chosen) labels.push(...(await writePair(folder, name, chosen[at]!)));
    else if (at >= overlaysFrom)
      labels.push(...(await writePair(folder, name, overlayPlan(seed, at - overlaysFrom))));
    else if (at >= count) labels.push(...(await writePair(folder, name, copyPlan(seed, at - count))));
    else if (isPrinted) labels.push(await writeContradiction(folder, name, partSeed(seed, name), at));
    else labels.push(...(await writePair(folder, name, pairPlan(seed, pair))));
  }
  return labels;
}

/** The first plans of the row that are of the choice; throws when none can be. */
function choose(seed: number, count: number, { attacks, channels }: Choice): readonly PairPlan[] {
  const isOf = (names: readonly string[], name: string) => names.length === 0 || names.includes(name);
  const chosen: PairPlan[] = [];
  for (let at = 0; chosen.length < count; at++) {
    const plans = [pairPlan(seed, at), copyPlan(seed, at), overlayPlan(seed, at)];
    chosen.push(...plans.filter(({ attack, channel }) => isOf(attacks, attack) && isOf(channels, channel)));
    if (at >= FULL_ROW && chosen.length === 0)
      throw new Error(`no pair is of ${[...attacks, ...channels].join(', ')}`);
  }
  return chosen.slice(0, count);
}

/** Writes `labels.json` of what was made, in the order of the files. */
export async function writeLabels(folder: string, labels: readonly TrialLabel[]): Promise<void> {
  const inOrder = [...labels].sort((one, other) => (one.file < other.file ? -1 : 1));
  await writeFile(join(folder, 'labels.json'), `${JSON.stringify(inOrder, null, 1)}\n`);
}

async function writePair(folder: string, name: string, plan: PairPlan): Promise<TrialLabel[]> {
  const { honest, altered, region, document } = await makePair(plan);
  const common = { channel: plan.channel, sort: plan.sort, mrz: document.mrz, text: textOf(document) };
  const honestFile = `${name}-${plan.sort}-honest.${honest.extension}`;
  const alteredFile = `${name}-${plan.sort}-${plan.attack}.${altered.extension}`;
  await writeFile(join(folder, honestFile), honest.bytes);
  await writeFile(join(folder, alteredFile), altered.bytes);
  return [
    { ...common, file: honestFile, label: 'genuine', regions: [], kind: 'honest' },
    { ...common, file: alteredFile, label: 'altered', regions: [regionOf(region)], kind: plan.attack },
  ];
}

async function writeContradiction(
  folder: string,
  name: string,
  seed: number,
  at: number,
): Promise<TrialLabel> {
  const sort = CONTRADICTING[Math.floor(at / CONTRADICTION_EVERY) % CONTRADICTING.length]!;
  const planted = makeContradiction(sort, seed);
  const dpi = Math.max(200, ...DPI_OF_SORT[sort].filter((each) => each <= 300));
  const grain = 2 + 3 * seeded(seed)();
  const document = printAndScan(planted.document, { seed, dpi, grain });
  const { bytes, extension } = await openChannel('jpeg-once', seed).save(document);
  const file = `${name}-${sort}-${planted.kind}.${extension}`;
  await writeFile(join(folder, file), bytes);
  const regions = planted.regions(document).map(regionOf);
  const { mrz } = document;
  return { file, label: 'altered', regions, kind: planted.kind, sort, mrz, text: textOf(document) };
}

function regionOf({ x, y, width, height }: Box): TrialLabel['regions'][number] {
  return [1, x, y, width, height];
}

function textOf({ lines }: PressedDocument): string {
  return lines.map(({ text }) => text).join('\n');
}

/** Names with commas between them. */
function namesOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',');
}

/** The choice that a command line names; undefined when it names none. */
export function choiceOf(values: { attacks?: string; channels?: string }): Choice | undefined {
  const [attacks, channels] = [namesOf(values.attacks), namesOf(values.channels)];
  return attacks.length + channels.length === 0 ? undefined : { attacks, channels };
}

/**
 * `node test/eval/make-trials.ts DIR --seed N --count N [--attacks A,..] [--channels C,..] [--part I/N]`; a part prints
 * its labels.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '40' },
      attacks: { type: 'string' },
      channels: { type: 'string' },
      part: { type: 'string' },
    },
  });
  const folder = positionals[0];
  if (folder === undefined) throw new Error('give the folder to write to');
  const only = choiceOf(values);
  const options = { seed: Number(values.seed), count: Number(values.count), ...(only && { only }) };
  if (values.part === undefined) return writeLabels(folder, await makeTrials(folder, options));
  const [at, of] = values.part.split('/').map(Number);
  const labels = await makeTrials(folder, { ...options, part: { at: at! - 1, of: of! } });
  process.stdout.write(JSON.stringify(labels));
}

if (process.argv[1] === import.meta.filename) await main();
