import { parseArgs } from 'node:util';
import { inTurns } from '../../electron/in-turns.ts';
import type { TraceReading } from '../../shared/model/traces.ts';
import { learnCalibration } from '../../shared/rules/calibration/learn.ts';
import { honestPage, pagePlan, stampedPlan } from '../press/honest-pages.ts';
import { openPatientPool } from './patient-pool.ts';
import { openKeptPages, readPageTraces } from './read-page-traces.ts';
import { writeGenerated } from './write-generated.ts';

/**
 * `npm run calibrate`: learns on genuine pages of the press what the scores of detectors are worth, and writes it to
 * `shared/rules/calibration/learnt.ts`.
 *
 * `--kept DIR` keeps the pages and their text, so that another run on them only looks again; a run that was ended goes on
 * there. `--out FILE` writes elsewhere.
 */
/** Far from the seeds of evaluations, which begin at 1. */
const SEED = 77_001;
/** Every sort in every capture and every channel. */
const PAGES = 315;
/** With ink over their print, in every capture and every channel: else too few pages have any. */
const STAMPED_PAGES = 45;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: String(PAGES) },
    stamped: { type: 'string', default: String(STAMPED_PAGES) },
    seed: { type: 'string', default: String(SEED) },
    kept: { type: 'string' },
    out: { type: 'string' },
  },
});
const [count, stamped, seed] = [Number(values.count), Number(values.stamped), Number(values.seed)];
const all = count + stamped;
const kept = await openKeptPages(values.kept);
const pool = openPatientPool();
const readings = new Map<number, readonly TraceReading[]>();
try {
  const places = Array.from({ length: all }, (_, at) => at);
  await inTurns(places, pool.threads + 1, async (at) => {
    const isStamped = at >= count;
    const name = isStamped ? `${seed}-stamped-${at - count}` : `${seed}-${at}`;
    const plan = isStamped ? stampedPlan(seed, at - count) : pagePlan(seed, at);
    const bytes = await kept.bytesOf(name, async () => (await honestPage(plan)).bytes);
    const known = await kept.textOf(name);
    const { traces, text } = await readPageTraces(pool, bytes, known);
    if (known === null) await kept.keepText(name, text);
    readings.set(at, traces);
    if (readings.size % 25 === 0) console.error(`${readings.size} of ${all} pages`);
  });
} finally {
  await pool.close();
}
const inOrder = [...readings].sort(([one], [other]) => one - other).flatMap(([, traces]) => traces);
await writeGenerated(
  {
    path: 'shared/rules/calibration/learnt.ts',
    head: `Made by \`npm run calibrate -- --seed ${seed} --count ${count} --stamped ${stamped}\` on so many genuine pages of the press`,
    type: { name: 'DetectorCalibration', from: '../../model/calibration.ts', isList: true },
    constant: 'LEARNT',
    value: learnCalibration(inOrder),
  },
  values.out,
);
