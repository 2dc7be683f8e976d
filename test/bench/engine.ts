import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { makePages } from './pages.ts';
import { median, report, seconds } from './report.ts';
import { tesseractAlone } from './tesseract-alone.ts';

const MAX_RATIO_TO_TESSERACT = 1.5;
const MAX_COLD_START_MS = 2000;
const MIN_SPEED_UP = 1.7;
/** 1200 MB for reading and checking, and 400 MB that detectors of alterations may add. */
const MAX_PEAK_MB = 1200 + 400;
const ROUNDS = 3;

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');

/** Speed and memory of the engine, beside bare tesseract.js in the same run. */
export async function benchEngine(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'loep-bench-'));
  try {
    const pages = await makePages(folder, 8);
    await onePage(pages[0]!);
    await eightPages(pages);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One page, again and again in turns with bare tesseract.js, so that a busy machine slows both alike. */
async function onePage(page: string): Promise<void> {
  const alone: number[] = [];
  const whole: number[] = [];
  const traces: number[] = [];
  const cold: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(await tesseractAlone(page));
    const { ms, tracesMs } = await runPages(1, [page]);
    whole.push(ms);
    traces.push(tracesMs);
    cold.push(
      await timed(() =>
        run(process.execPath, ['electron/cli.ts', 'check', '--json', '--reference', 'none', page], {
          cwd: root,
        }),
      ),
    );
  }
  const [aloneMs, wholeMs, coldMs] = [median(alone), median(whole), median(cold)];
  const readingMs = wholeMs - median(traces);
  console.log(
    `tesseract.js alone ${seconds(aloneMs)}, whole examination warm ${seconds(wholeMs)}, cold ${seconds(coldMs)}`,
  );
  // Traces of alteration have bounds of their own, in `traces.ts`.
  report(
    'examination without traces : tesseract.js alone',
    readingMs / aloneMs,
    '<=',
    MAX_RATIO_TO_TESSERACT,
  );
  report('cold start above a warm examination, ms', coldMs - wholeMs, '<=', MAX_COLD_START_MS);
}

async function eightPages(pages: readonly string[]): Promise<void> {
  const ones: number[] = [];
  const twos: number[] = [];
  const peaks: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ones.push((await runPages(1, pages)).ms);
    const two = await runPages(2, pages);
    twos.push(two.ms);
    peaks.push(two.peakMb);
  }
  const [oneMs, twoMs] = [median(ones), median(twos)];
  console.log(`\neight pages: one worker ${seconds(oneMs)}, two workers ${seconds(twoMs)}`);
  report('throughput of two workers : one worker', oneMs / twoMs, '>=', MIN_SPEED_UP);
  report('peak memory with two workers, MB', Math.max(...peaks), '<=', MAX_PEAK_MB);
}

async function runPages(
  threads: number,
  pages: readonly string[],
): Promise<{ ms: number; tracesMs: number; peakMb: number }> {
  const script = path.join(import.meta.dirname, 'run-pages.ts');
  const { stdout } = await run(process.execPath, [script, '--threads', String(threads), ...pages], {
    cwd: root,
  });
  return JSON.parse(stdout);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
