import { deflateSync } from 'node:zlib';
import { PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Source } from '../../../electron/workers/job.ts';
import { POOL_LIMITS } from '../../../electron/workers/limits.ts';
import { openPool, type Pool } from '../../../electron/workers/pool.ts';
import { runFileSteps, runPageSteps } from '../../../electron/workers/run-steps.ts';
import { makeExtract } from '../../press/extract.ts';
import { pressPdf } from '../../press/pdf.ts';
import { saveJpeg } from '../../press/save.ts';
import { sourceOf } from './source-of.ts';

/** What the bomb unpacks to. */
const UNPACKED_BYTES = 600_000_000;

let scan: Source;
let pool: Pool;

beforeAll(async () => {
  scan = sourceOf(await saveJpeg(makeExtract({ seed: 7 }), { quality: 80 }));
});

afterAll(() => pool?.close());

test('a step that outlasts its limit is ended, and the steps after it run in another worker', async () => {
  pool = openPool({ threads: 1, limits: { ...POOL_LIMITS, stageMs: { ...POOL_LIMITS.stageMs, text: 1 } } });
  const ends = await runPageSteps(
    pool,
    scan,
    { page: 1, stages: ['page', 'text', 'codes'], languages: ['eng'] },
    {},
  );
  expect([...ends.keys()]).toEqual(['page', 'text', 'codes']);
  expect(ends.get('page')).toMatchObject({ ok: true });
  expect(ends.get('text')).toMatchObject({ ok: false, code: 'timed-out' });
  expect(ends.get('codes')).toMatchObject({ ok: true, value: [] });
  await pool.close();
});

test('a small file that unpacks without end is ended by its memory, and the pool takes the next', async () => {
  pool = openPool({ threads: 1, limits: { ...POOL_LIMITS, memoryMb: 250 } });
  const spaces = deflateSync(Buffer.alloc(UNPACKED_BYTES, ' '));
  const bomb = await pressPdf((page, { context }) => {
    page.node.set(
      PDFName.of('Contents'),
      context.register(context.stream(spaces, { Filter: 'FlateDecode' })),
    );
  });
  expect(bomb.length).toBeLessThan(UNPACKED_BYTES / 500);
  const ends = await runPageSteps(
    pool,
    sourceOf(bomb),
    { page: 1, stages: ['page', 'text'], languages: null },
    {},
  );
  expect([...ends.values()]).toMatchObject([{ stage: 'page', ok: false, code: 'too-large' }]);
  const next = await runFileSteps(pool, scan, ['open'], {});
  expect(next.get('open')).toMatchObject({ ok: true });
  await pool.close();
});

test('a page that cannot be decoded ends its job with that one failure', async () => {
  pool = openPool({ threads: 1 });
  const ends = await runPageSteps(
    pool,
    scan,
    { page: 2, stages: ['page', 'quality', 'text'], languages: null },
    {},
  );
  expect([...ends.values()].map(({ stage, ok }) => [stage, ok])).toEqual([['page', false]]);
  await pool.close();
});

test('a cancelled job ends at once, and the pool takes the next', async () => {
  pool = openPool({ threads: 1 });
  const cancel = new AbortController();
  const onStage = () => cancel.abort();
  const run = runPageSteps(
    pool,
    scan,
    { page: 1, stages: ['page', 'text'], languages: ['eng'] },
    { signal: cancel.signal, onStage },
  );
  await expect(run).rejects.toMatchObject({ code: 'cancelled' });
  const ends = await runFileSteps(pool, scan, ['open'], {});
  expect(ends.get('open')).toMatchObject({ ok: true, value: { kind: 'jpeg', pageCount: 1 } });
});
