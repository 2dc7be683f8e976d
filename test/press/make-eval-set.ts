import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { Box } from '../../shared/model/region.ts';
import type { PressedDocument } from './document.ts';
import { alterScan, makeContradiction, makeHonest, SORTS } from './planted.ts';
import { printAndScan } from './print-and-scan.ts';
import { saveJpeg } from './save.ts';
import { partSeed, pick, seeded } from './seed.ts';

/** One line of `labels.json`, as `loep eval` reads it. */
export interface Label {
  readonly file: string;
  readonly label: 'genuine' | 'altered';
  readonly regions: readonly (readonly [page: number, x: number, y: number, width: number, height: number])[];
  readonly kind: string;
  readonly model: string;
  readonly mrz: readonly string[] | null;
  readonly text: string;
}

export interface EvalSetOptions {
  readonly seed: number;
  readonly count: number;
}

const QUALITIES = [78, 85, 90, 95] as const;

/**
 * Writes scans and `labels.json` into a folder, made when it is not there.
 *
 * Every second page is altered: one in four of those in print, so that it contradicts itself, the others
 * after the scan. Most honest scans go through a JPEG file once more too, so that being saved twice tells
 * nothing by itself.
 */
export async function makeEvalSet(
  folder: string,
  { seed, count }: EvalSetOptions,
): Promise<readonly Label[]> {
  await mkdir(folder, { recursive: true });
  const labels: Label[] = [];
  for (let at = 0; at < count; at++) {
    const { bytes, label } = await makeOne(seed * 10_007 + at, at);
    await writeFile(join(folder, label.file), bytes);
    labels.push(label);
  }
  await writeFile(join(folder, 'labels.json'), `${JSON.stringify(labels, null, 1)}\n`);
  return labels;
}

async function makeOne(seed: number, at: number): Promise<{ bytes: Uint8Array; label: Label }> {
  const random = seeded(partSeed(seed, 'eval'));
  const pair = Math.floor(at / 2);
  const sort = SORTS[pair % SORTS.length]!;
  const isAltered = at % 2 === 1;
  const isPrinted = isAltered && Math.floor(pair / SORTS.length) % 4 === 3;
  const planted = isPrinted ? makeContradiction(sort, seed) : null;
  const first = printAndScan(planted?.document ?? makeHonest(sort, seed), { seed, grain: 2 + 3 * random() });
  const scan = isPrinted || random() < 0.2 ? first : await saved(first, pick(random, QUALITIES));
  const altered = isAltered && !isPrinted ? alterScan(scan, sort, seed, pair) : null;
  const document = altered?.document ?? scan;
  const boxes: readonly Box[] = altered ? [altered.region] : (planted?.regions(scan) ?? []);
  const label: Label = {
    file: `${String(at).padStart(4, '0')}-${sort}.jpg`,
    label: isAltered ? 'altered' : 'genuine',
    regions: boxes.map(({ x, y, width, height }) => [1, x, y, width, height] as const),
    kind: altered?.kind ?? planted?.kind ?? 'honest',
    model: sort,
    mrz: document.mrz,
    text: document.lines.map((line) => line.text).join('\n'),
  };
  return { bytes: await saveJpeg(document, { quality: pick(random, QUALITIES) }), label };
}

/** The scan as it comes back from a JPEG file. */
async function saved(scan: PressedDocument, quality: number): Promise<PressedDocument> {
  const { data } = await sharp(await saveJpeg(scan, { quality }))
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ...scan, raster: { ...scan.raster, data: new Uint8Array(data) } };
}

/** `node test/press/make-eval-set.ts DIR --seed N --count N` */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '40' } },
  });
  const folder = positionals[0];
  if (folder === undefined) throw new Error('give the folder to write to');
  await makeEvalSet(folder, { seed: Number(values.seed), count: Number(values.count) });
}

if (process.argv[1] === import.meta.filename) await main();
