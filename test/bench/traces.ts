import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { makeExtract } from '../press/extract.ts';
import { printAndScan } from '../press/print-and-scan.ts';
import { saveJpeg, savePng } from '../press/save.ts';
import { median, report } from './report.ts';

const MAX_SECONDS = 3;
const MAX_MB = 400;
const PAGES = 4;

const run = promisify(execFile);

/** What the detectors of alterations add to A4 pages at 300 dpi, as a JPEG file and without loss: time and memory. */
export async function benchTraces(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'loep-bench-'));
  try {
    for (const kind of ['jpeg', 'png'] as const) {
      const files = await Promise.all(
        Array.from({ length: PAGES }, async (_, seed) => {
          const scan = printAndScan(makeExtract({ seed: seed + 1, dense: true }), { seed: seed + 1 });
          const file = path.join(folder, `${seed}.${kind}`);
          await writeFile(file, kind === 'png' ? await savePng(scan) : await saveJpeg(scan, { quality: 85 }));
          return file;
        }),
      );
      const script = path.join(import.meta.dirname, 'run-traces.ts');
      const { stdout } = await run(process.execPath, [script, ...files]);
      const { seconds, addedMb } = JSON.parse(stdout) as { seconds: number[]; addedMb: number };
      report(`all detectors on an A4 page at 300 dpi, ${kind}, s`, median(seconds), '<=', MAX_SECONDS);
      report(`memory that they add, ${kind}, MB`, addedMb, '<=', MAX_MB);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
