import { parseArgs } from 'node:util';
import { examine } from '../../electron/workers/examine.ts';
import { openPool } from '../../electron/workers/pool.ts';
import { readSource } from '../../electron/workers/source.ts';

/** Examines files with a number of workers, warm, and prints what it took: run as a process of its own. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { threads: { type: 'string' } },
});
const threads = Number(values.threads);
const pool = openPool({ threads });
const examineFile = async (file: string) => {
  const { timings } = await examine(pool, await readSource(file), { today: '2026-01-01' });
  return timings.readMs.traces ?? 0;
};

// Every worker reads one page first, so that all of them are warm.
await Promise.all(Array.from({ length: threads }, () => examineFile(positionals[0]!)));

const start = performance.now();
const tracesMs = (await Promise.all(positionals.map(examineFile))).reduce((sum, each) => sum + each, 0);
const ms = performance.now() - start;
await pool.close();
console.log(JSON.stringify({ ms, tracesMs, peakMb: process.resourceUsage().maxRSS / 1024 }));
