import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { makeQueueFiles } from './queue-files.ts';
import { report, seconds } from './report.ts';

const FILES = 200;
const MAX_CALL_P95_MS = 200;
const MAX_PEAK_MB = 1500;

const run = promisify(execFile);

interface Measured {
  readonly times: readonly { readonly what: string; readonly ms: number }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly uploadedMs: number;
  readonly totalMs: number;
  /** At the moment when both together held most. */
  readonly peakMb: { readonly application: number; readonly examining: number };
  readonly loopP99Ms: number;
  readonly loopMaxMs: number;
}

/**
 * Two hundred files dropped at once as one case: whether the window is answered meanwhile, what memory it takes, and
 * whether every file comes to an end. Cards of 1011 × 638 px, pages of A4 at 150 dpi and a few at 300 dpi, as JPEG,
 * PNG and PDF of one and two pages; one in ten is broken.
 */
export async function benchQueue(count = FILES): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'loep-bench-'));
  try {
    const made = await makeQueueFiles(count);
    const files = path.join(folder, 'files');
    await mkdir(files);
    for (const { fileName, bytes } of made) await writeFile(path.join(files, fileName), bytes);
    const measured = await runQueue(path.join(folder, 'home'), files);
    tell(measured, made.length, made.filter(({ isBroken }) => isBroken).length);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function runQueue(home: string, files: string): Promise<Measured> {
  const script = path.join(import.meta.dirname, 'run-queue.mjs');
  const { stdout } = await run(process.execPath, [script, '--home', home, '--files', files], {
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1)!);
}

function tell(
  { times, counts, uploadedMs, totalMs, peakMb, ...loop }: Measured,
  files: number,
  broken: number,
) {
  const told = Object.entries(counts).map(([state, many]) => `${many} ${state}`);
  console.log(
    `\n${files} files at once: stored in ${seconds(uploadedMs)}, done in ${seconds(totalMs)}: ${told.join(', ')}`,
  );
  for (const [what, some] of Object.entries(Object.groupBy(times, (time) => time.what))) {
    const ms = some!.map((time) => time.ms);
    console.log(
      `  ${what}: ${ms.length} calls, half in ${percentile(ms, 0.5)} ms, 95 % in ${percentile(ms, 0.95)} ms`,
    );
  }
  console.log(
    `  main thread held up: 99 % below ${Math.round(loop.loopP99Ms)} ms, longest ${Math.round(loop.loopMaxMs)} ms`,
  );
  const { application, examining } = peakMb;
  console.log(
    `  memory at its peak: application ${Math.round(application)} MB, examining ${Math.round(examining)} MB`,
  );
  const all = times.map(({ ms }) => ms);
  report('calls during 200 examinations, 95th percentile, ms', percentile(all, 0.95), '<=', MAX_CALL_P95_MS);
  report('peak memory during 200 examinations, MB', application + examining, '<=', MAX_PEAK_MB);
  report('files not ended as they should', Math.abs((counts.examined ?? 0) - (files - broken)), '<=', 0);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
}
