import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measure } from '../../electron/evaluation/measure.ts';
import type { AttackId, ChannelId } from '../../shared/model/evaluation.ts';
import type { AlterationEvaluation } from '../../shared/rules/evaluation/alterations.ts';
import type { Label } from '../../shared/rules/evaluation/trial.ts';
import type { Capture } from '../press/capture.ts';
import { makePair } from '../press/pairs.ts';
import type { Sort } from '../press/sorts.ts';
import { openPatientPool } from './patient-pool.ts';

type Row = readonly [attack: AttackId, channel: ChannelId, sort: Sort, capture: Capture, own?: Own];

/** What a row has instead of what the others have. */
interface Own {
  readonly seed: number;
  readonly dpi?: number;
}

/** Small sheets, so that it is done within a minute: each kind of trace has an attack that only it can see. */
const PAIRS: readonly Row[] = [
  ['copy-digit', 'jpeg-png', 'card-back', 'fine-scan'],
  ['copy-digit', 'jpeg-down', 'receipt', 'grainy-scan'],
  ['retype', 'jpeg-tiff', 'card-back', 'grainy-scan'],
  ['retype', 'jpeg-once', 'receipt', 'fine-scan'],
  ['retype-matched', 'jpeg-up', 'card-back', 'fine-scan'],
  ['splice-word', 'jpeg-png', 'receipt', 'office-scan'],
  ['splice-word', 'pdf', 'card-back', 'fine-scan'],
  ['erase', 'png', 'receipt', 'grainy-scan'],
  ['erase-cloned', 'jpeg-up', 'card-back', 'fine-scan'],
  ['transplant-signature', 'jpeg-png', 'card-front', 'fine-scan'],
  ['swap-portrait', 'jpeg-png', 'card-front', 'fine-scan'],
  ['swap-portrait', 'jpeg-up', 'card-front', 'grainy-scan'],
  ['pdf-overlay', 'pdf', 'card-back', 'fine-scan'],
  ['lay-stamp-over', 'png', 'form', 'fine-scan', { seed: 115 }],
  ['screened-copy', 'png', 'card-back', 'fine-scan', { seed: 202, dpi: 300 }],
  ['screen-photo', 'png', 'card-front', 'photo', { seed: 123 }],
];
const DPI = 200;
/** Of the pairs above; a change of the detectors that hits fewer, or alarms more often, does not pass. */
const LEAST_HIT = 13;
/** Attacks of which one detector alone tells, by a clear margin. */
const OF_ONE_DETECTOR = ['lay-stamp-over', 'screened-copy', 'screen-photo'] as const;
const MOST_ALARMS = 0;
const MOST_DOUBTFUL = 0;

const pool = openPatientPool();
let folder: string;
let found: AlterationEvaluation;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gate-'));
  const labels: Label[] = [];
  for (const [at, [attack, channel, sort, capture, own]] of PAIRS.entries()) {
    const pair = await makePair({ seed: 100 + at, dpi: DPI, attack, channel, sort, capture, ...own });
    for (const [label, page] of [
      ['genuine', pair.honest],
      ['altered', pair.altered],
    ] as const) {
      const file = `${at}-${attack}-${label}.${page.extension}`;
      await writeFile(path.join(folder, file), page.bytes);
      const { x, y, width, height } = pair.region;
      const regions = label === 'altered' ? [[1, x, y, width, height] as const] : [];
      labels.push({ file, label, kind: attack, channel, regions });
    }
  }
  ({ alterations: found } = await measure(pool, folder, labels, { references: null, language: 'en' }));
}, 600_000);

afterAll(async () => {
  await pool.close();
  await rm(folder, { recursive: true });
});

test('as many altered places are hit as before', () => {
  const hits = found.attacks.reduce((sum, each) => sum + each.hits, 0);
  expect(hits, JSON.stringify(found.attacks)).toBeGreaterThanOrEqual(LEAST_HIT);
});

test.each(OF_ONE_DETECTOR)('what %s leaves is hit', (attack) => {
  expect(found.attacks.filter((each) => each.attack === attack)).toMatchObject([{ hits: 1, of: 1 }]);
});

test('honest pages are left alone as often as before', () => {
  const alarming = found.detectors.filter(({ falseAlarms }) => falseAlarms.hits > 0);
  expect(found.honest.deviating, JSON.stringify(alarming)).toBeLessThanOrEqual(MOST_ALARMS);
  expect(found.honest.doubtful).toBeLessThanOrEqual(MOST_DOUBTFUL);
});
