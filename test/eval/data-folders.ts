import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Label, LabelledRegion } from '../../shared/rules/evaluation/trial.ts';

/** The set of flatbed scans, none of them altered. */
export const SCANS = 'ocr-receipts-de-softmatic';

/** Public sets that are measured when they are there: flatbed scans of receipts, and cards of which some were altered. */
const FOLDERS = [SCANS, 'id-forged-sidtd-samples'] as const;

/** In SIDTD, what was altered bears the name of what it was made from after this. */
const FAKE = 'fake_';
const IMAGE = /\.(jpe?g|png|tiff?)$/i;
const CELL_PX = 16;
/** Mean difference of grey of a cell that was replaced; saving anew at another quality stays well below. */
const REPLACED_GREY = 14;

export interface DataFolder {
  readonly name: string;
  readonly directory: string;
  readonly labels: readonly Label[];
}

/** The sets that lie in a folder, with labels of their files. */
export async function dataFolders(directory: string): Promise<DataFolder[]> {
  const there = await readdir(directory);
  const names = FOLDERS.filter((name) => there.includes(name));
  return Promise.all(
    names.map(async (name) => {
      const folder = path.join(directory, name);
      const files = (await readdir(folder)).filter((file) => IMAGE.test(file)).sort();
      const labels = await Promise.all(files.map((file) => labelOf(folder, file, files)));
      return { name, directory: folder, labels };
    }),
  );
}

async function labelOf(folder: string, file: string, files: readonly string[]): Promise<Label> {
  if (!file.startsWith(FAKE)) return { file, label: 'genuine' };
  const kind = file.startsWith(`${FAKE}ir_`) ? 'retype-matched' : 'swap-portrait';
  const original = file.slice(FAKE.length);
  const regions = files.includes(original) ? await replaced(folder, original, file) : [];
  return { file, label: 'altered', kind, regions };
}

/** Where the second of two images of one size shows something else than the first. */
async function replaced(folder: string, original: string, altered: string): Promise<LabelledRegion[]> {
  const [one, other] = await Promise.all(
    [original, altered].map(async (file) =>
      // By its bytes: where sharp is confined it opens no files of its own.
      sharp(await readFile(path.join(folder, file)))
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true }),
    ),
  );
  const { width, height } = one!.info;
  if (other!.info.width !== width || other!.info.height !== height) return [];
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y + CELL_PX <= height; y += CELL_PX) {
    for (let x = 0; x + CELL_PX <= width; x += CELL_PX) {
      if (differenceIn(one!.data, other!.data, width, x, y) < REPLACED_GREY) continue;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + CELL_PX);
      bottom = Math.max(bottom, y + CELL_PX);
    }
  }
  return right > left ? [[1, left, top, right - left, bottom - top]] : [];
}

function differenceIn(one: Buffer, other: Buffer, width: number, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + CELL_PX; y++) {
    for (let x = left; x < left + CELL_PX; x++) sum += one[y * width + x]! - other[y * width + x]!;
  }
  return Math.abs(sum) / (CELL_PX * CELL_PX);
}
