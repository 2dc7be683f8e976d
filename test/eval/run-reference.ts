import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DEVIATIONS, type Deviation } from '../press/reference/deviations.ts';
import { MODELS } from '../press/reference/models/models.ts';
import type { ModelPlan } from '../press/reference/plan.ts';
import { makeReferenceScan } from '../press/reference/reference-scan.ts';
import { saveJpeg } from '../press/save.ts';
import type { TrialLabel } from './make-trials.ts';

/**
 * Measures the checks against reference models: documents of every model of the starter set, newly filled in, printed
 * and scanned, as they should be and with each deviation planted; `loep eval` on them with the starter set.
 *
 * `node test/eval/run-reference.ts [--honest N] [--seed N]`
 */
const { values } = parseArgs({
  options: { honest: { type: 'string', default: '2' }, seed: { type: 'string', default: '1' } },
});

const DPI = 200;
const QUALITY = 88;
const STARTER = path.resolve(import.meta.dirname, '../../assets/reference/starter.loepref');

interface Order {
  readonly plan: ModelPlan;
  readonly seed: number;
  readonly deviation: Deviation | null;
}

/** Each model some times as it should be, and once with everything that can be planted in it. */
function ordersOf(honest: number, seed: number): readonly Order[] {
  return MODELS.flatMap((plan, at) => {
    const first = 1000 * seed + 50 * at;
    const asItShouldBe = Array.from({ length: honest }, (_, turn) => ({
      plan,
      seed: first + turn,
      deviation: null,
    }));
    const planted = DEVIATIONS.map((deviation, turn) => ({ plan, seed: first + honest + turn, deviation }));
    return [...asItShouldBe, ...planted];
  });
}

/** Writes one scan and gives its label; null for a deviation that this model has no place for. */
async function writeScan(folder: string, { plan, seed, deviation }: Order): Promise<TrialLabel | null> {
  const [edition] = plan.key.split('-').slice(-1);
  const model = plan.key.slice(0, -(edition!.length + 1));
  const wanted = { model, edition: edition!, seed, dpi: DPI, ...(deviation ? { deviation } : {}) };
  const scan = made(() => makeReferenceScan(wanted));
  if (scan === null) return null;
  const kind = deviation ?? 'honest';
  const file = `${plan.key}-${kind}-${seed}.jpg`;
  await writeFile(path.join(folder, file), await saveJpeg(scan.document, { quality: QUALITY }));
  return {
    file,
    label: deviation ? 'altered' : 'genuine',
    regions: scan.planted.map(({ x, y, width, height }) => [1, x, y, width, height] as const),
    kind,
    model: scan.model,
    mrz: scan.document.mrz,
    text: '',
  };
}

/** Not every model has a name, an alert or stolen numbers to plant something in: the press says so by a RangeError. */
function made<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'loep-reference-eval-'));
try {
  const labels: TrialLabel[] = [];
  for (const order of ordersOf(Number(values.honest), Number(values.seed))) {
    const label = await writeScan(folder, order);
    if (label) labels.push(label);
  }
  await writeFile(path.join(folder, 'labels.json'), JSON.stringify(labels));
  const cli = path.resolve(import.meta.dirname, '../../electron/cli.ts');
  const args = [cli, 'eval', '--reference', STARTER, folder];
  const [status] = await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit');
  process.exitCode = status;
} finally {
  await rm(folder, { recursive: true });
}
