import { expect, test } from 'vitest';
import { effectHandlers } from '../../../electron/api/effects.ts';
import type { Engine } from '../../../electron/workers/engine.ts';
import type { Effect } from '../../../shared/model/effect.ts';
import { done, examination, finding } from '../db/examined-document.ts';
import { openExaminedCalls } from './examined-calls.ts';

const DOTS: Effect = {
  ...{ kind: 'dots', here: 9, near: [1], others: [0, 2], digits: 0 },
  axis: { en: 'height', nl: 'hoogte' },
  caption: { en: 'Dots.', nl: 'Stippen.' },
};

/** Asks for the effect of the only finding of a check, of an engine that shows this. */
async function showOf(check: string, effect: Effect | null, text = 'larger') {
  const { save, call, ids, db } = await openExaminedCalls();
  await save(examination({ [check]: done(finding({ explanation: { text, values: {} } })) }));
  const { findings } = await call('examination.get', { id: (await ids())[0]! });
  const asked: unknown[] = [];
  const engine = {
    ask: async (question: string, given: unknown) => {
      asked.push([question, given]);
      return effect;
    },
  } as unknown as Engine;
  const handlers = effectHandlers({ db, engine });
  const show = async (findingId: string) => handlers['effect.show']({ findingId }, { role: 'examiner' });
  return { show, asked, found: findings[0]! };
}

test('the place of a finding is shown as its check saw it', async () => {
  const { show, asked, found } = await showOf('word-size', DOTS);
  expect(await show(found.id)).toEqual(DOTS);
  const { page, box } = found.region!;
  expect(asked).toEqual([
    ['effect', expect.objectContaining({ page, box, detector: 'word-size', sha256: expect.any(String) })],
  ]);
});

test('what a page does not show, what no check of ours saw, and no finding at all are told so', async () => {
  const { show, found } = await showOf('word-size', null);
  await expect(show(found.id)).rejects.toMatchObject({ code: 'not-found' });
  await expect(show(crypto.randomUUID())).rejects.toMatchObject({ code: 'not-found' });
  const other = await showOf('grey-copy', DOTS, 'drawn');
  await expect(other.show(other.found.id)).rejects.toMatchObject({ code: 'not-found' });
  expect(other.asked).toEqual([]);
});
