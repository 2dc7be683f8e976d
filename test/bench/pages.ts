import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeExtract } from '../press/extract.ts';
import { printAndScan } from '../press/print-and-scan.ts';
import { saveJpeg } from '../press/save.ts';

/** Writes scans of A4 extracts at 300 dpi, each from a seed of its own, and gives their paths. */
export async function makePages(folder: string, count: number): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (let seed = 1; seed <= count; seed++) {
    const scan = printAndScan(makeExtract({ seed, dense: true }), { seed });
    const file = path.join(folder, `extract-${seed}.jpg`);
    await writeFile(file, await saveJpeg(scan, { quality: 85 }));
    paths.push(file);
  }
  return paths;
}
