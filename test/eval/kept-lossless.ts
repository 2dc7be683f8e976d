import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { KEPT_LOSSLESS } from '../../shared/model/evaluation.ts';
import type { DataFolder } from './data-folders.ts';

const JPEG = /\.jpe?g$/i;

/**
 * The unaltered JPEG pages of a set once more, decoded and saved as PNG in `directory`: what a screenshot, a crop or
 * another program makes of a scan. Nothing of it was altered, and all that a JPEG leaves in pixels is still there.
 */
export async function keptLossless(set: DataFolder, directory: string): Promise<DataFolder> {
  const scans = set.labels.filter(({ file, label }) => label === 'genuine' && JPEG.test(file));
  const labels = [];
  for (const { file } of scans) {
    const bytes = await readFile(path.join(set.directory, file));
    // As it was decoded: no colour profile is applied, only turned the way it says.
    const png = await sharp(bytes, { ignoreIcc: true }).autoOrient().png({ compressionLevel: 3 }).toBuffer();
    const saved = file.replace(JPEG, '.png');
    await writeFile(path.join(directory, saved), png);
    labels.push({ file: saved, label: 'genuine' as const });
  }
  return { name: `${set.name}${KEPT_LOSSLESS}`, directory, labels };
}
