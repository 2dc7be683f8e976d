import { expect, test } from 'vitest';
import { gather } from '../../../electron/workers/gather.ts';
import type { StageEnd } from '../../../electron/workers/job.ts';
import type { Stage } from '../../../shared/model/stage.ts';
import { SHIPPED_CALIBRATION } from '../../../shared/rules/calibration/shipped.ts';

const text = { en: 'x', nl: 'x' };
const ok = (stage: Stage, value: unknown): [Stage, StageEnd] => [stage, { stage, ok: true, value, ms: 1 }];
const bad = (stage: Stage, code: 'timed-out' | 'unreadable-file'): [Stage, StageEnd] => [
  stage,
  { stage, ok: false, code, text, ms: 1 },
];

test('what a document does not have is told apart from what could not be read', () => {
  const gathered = gather(
    new Map([ok('metadata', {}), bad('overlays', 'timed-out')]),
    [new Map([ok('page', {}), ok('mrz', null), bad('text', 'timed-out'), bad('glyphs', 'unreadable-file')])],
    { today: '2026-01-01', models: [], calibration: SHIPPED_CALIBRATION },
  );
  expect(gathered).toEqual({
    today: { ok: true, value: '2026-01-01' },
    calibration: { ok: true, value: SHIPPED_CALIBRATION },
    traces: { ok: false, absence: 'none' },
    metadata: { ok: true, value: {} },
    revisions: { ok: false, absence: 'none' },
    credentials: { ok: false, absence: 'none' },
    overlays: { ok: false, absence: 'timed-out' },
    pages: { ok: true, value: [{}] },
    quality: { ok: false, absence: 'none' },
    text: { ok: false, absence: 'timed-out' },
    glyphs: { ok: false, absence: 'failed' },
    codes: { ok: false, absence: 'none' },
    mrz: { ok: false, absence: 'none' },
    match: { ok: false, absence: 'none' },
    registration: { ok: false, absence: 'none' },
    comparison: { ok: false, absence: 'none' },
    models: { ok: false, absence: 'none' },
    thumbnail: { ok: false, absence: 'none' },
  });
});

test('pages that were read stand in for those that were not', () => {
  const pages = [
    new Map([bad('page', 'unreadable-file')]),
    new Map([ok('page', { page: 2 }), ok('codes', [{ text: 'A' }])]),
  ];
  const gathered = gather(new Map(), pages, {
    today: '2026-01-01',
    models: [],
    calibration: SHIPPED_CALIBRATION,
  });
  expect(gathered.pages).toEqual({ ok: true, value: [{ page: 2 }] });
  expect(gathered.codes).toEqual({ ok: true, value: [{ text: 'A' }] });
  expect(gathered.quality).toEqual({ ok: false, absence: 'failed' });
});

test('the zones of all pages are handed on, in the order of the pages', () => {
  const pages = [
    new Map([ok('page', {}), ok('mrz', { page: 1, readable: false, verified: false })]),
    new Map([ok('page', {}), ok('mrz', { page: 2, readable: false, verified: true })]),
  ];
  const { mrz } = gather(new Map(), pages, {
    today: '2026-01-01',
    models: [],
    calibration: SHIPPED_CALIBRATION,
  });
  expect(mrz?.ok && mrz.value.map(({ page }) => page)).toEqual([1, 2]);
});
