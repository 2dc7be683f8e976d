import { expect, it } from 'vitest';
import {
  createUploadQueue,
  type Send,
  type Upload,
  type Wait,
} from '../../../renderer/upload/upload-queue.ts';
import { inOrderOfCare, summaryOf } from '../../../renderer/upload/upload-summary.ts';
import { LoepError } from '../../../shared/model/errors.ts';

const LOST = new LoepError('busy', { en: 'lost', nl: 'kwijt' });
const FULL = new LoepError('storage-full', { en: 'full', nl: 'vol' });

/** A transport that does what the test says, one file at a time. */
function transport() {
  const sent: string[] = [];
  const open = new Map<
    string,
    { done: () => void; fail: (error: Error) => void; progress: (n: number) => void }
  >();
  const send: Send = ({ id }, { signal, onSent }) =>
    new Promise((resolve, reject) => {
      sent.push(id);
      signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      open.set(id, { done: () => resolve({ caseId: `case of ${id}` }), fail: reject, progress: onSent });
    });
  const waits: { ms: number; end: () => void }[] = [];
  const wait: Wait = (ms, signal) =>
    new Promise((resolve) => {
      waits.push({ ms, end: resolve });
      signal.addEventListener('abort', () => resolve());
    });
  const queue = createUploadQueue(send, wait);
  const kinds = () => queue.all().map(({ state }) => state.kind);
  return { queue, sent, open, waits, kinds };
}

const files = (...ids: string[]) => filesOf('one case', ids);
const filesOf = (caseId: string | null, ids: readonly string[]) =>
  ids.map((id, index) => ({
    ...{ id, caseId, file: new File(['12345678'], id) },
    chosen: { atMs: 1000, place: index + 1 },
  }));
const settle = () => new Promise((resolve) => setImmediate(resolve));

it('sends three at a time, in the order they came', async () => {
  const { queue, sent, open, kinds } = transport();
  queue.add(files('a', 'b', 'c', 'd', 'e'));
  expect(sent).toEqual(['a', 'b', 'c']);
  open.get('b')!.done();
  await settle();
  expect(sent).toEqual(['a', 'b', 'c', 'd']);
  expect(kinds()).toEqual(['sending', 'done', 'sending', 'sending', 'waiting']);
  expect(queue.all()[1]!.state).toEqual({ kind: 'done', caseId: 'case of b' });
});

it('sends files that become cases of their own one after the other, and others meanwhile', async () => {
  const { queue, sent, open, waits } = transport();
  queue.add(filesOf(null, ['a', 'b', 'c']));
  queue.add(filesOf('one case', ['d', 'e', 'f']));
  expect(sent).toEqual(['a', 'd', 'e']);
  open.get('d')!.done();
  await settle();
  expect(sent).toEqual(['a', 'd', 'e', 'f']);
  open.get('a')!.fail(LOST);
  await settle();
  expect(sent).not.toContain('b');
  waits[0]!.end();
  await settle();
  open.get('a')!.done();
  await settle();
  expect(sent.slice(4)).toEqual(['a', 'b']);
  open.get('b')!.fail(FULL);
  await settle();
  expect(sent.at(-1)).toBe('c');
});

it('tries again after a lost connection, later each time, under the same id', async () => {
  const { queue, sent, open, waits, kinds } = transport();
  queue.add(files('a'));
  for (let attempt = 0; attempt < 8; attempt++) {
    open.get('a')!.fail(LOST);
    await settle();
    expect(kinds()).toEqual(['pausing']);
    waits[attempt]!.end();
    await settle();
  }
  open.get('a')!.done();
  await settle();
  expect(kinds()).toEqual(['done']);
  expect(new Set(sent)).toEqual(new Set(['a']));
  const pauses = waits.map(({ ms }) => ms);
  expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
  expect(pauses[0]).toBe(1000);
  expect(pauses.at(-1)).toBe(30_000);
});

it('tries at once when the connection is back', async () => {
  const { queue, sent, open } = transport();
  queue.add(files('a'));
  open.get('a')!.fail(LOST);
  await settle();
  queue.hurry();
  await settle();
  expect(sent).toEqual(['a', 'a']);
});

it('leaves a refusal to the user, and goes on with the rest', async () => {
  const { queue, sent, open, kinds } = transport();
  queue.add(files('a', 'b', 'c', 'd'));
  open.get('a')!.fail(FULL);
  await settle();
  expect(queue.all()[0]!.state).toEqual({ kind: 'failed', text: FULL.text });
  expect(kinds()).toEqual(['failed', 'sending', 'sending', 'sending']);
  for (const id of ['b', 'c', 'd']) open.get(id)!.done();
  await settle();
  queue.retryAll();
  expect(sent.at(-1)).toBe('a');
  expect(kinds()).toEqual(['sending', 'done', 'done', 'done']);
});

it('cancels what is waiting, being sent or pausing, and nothing else', async () => {
  const { queue, open, sent, kinds } = transport();
  queue.add(files('a', 'b', 'c', 'd'));
  open.get('a')!.done();
  open.get('b')!.fail(LOST);
  await settle();
  queue.cancel('d');
  queue.cancelAll();
  await settle();
  expect(kinds()).toEqual(['done', 'cancelled', 'cancelled', 'cancelled']);
  queue.retry('c');
  await settle();
  expect(kinds()).toEqual(['done', 'cancelled', 'sending', 'cancelled']);
  expect(sent.at(-1)).toBe('c');
  queue.clear();
  expect(queue.all().map(({ id }) => id)).toEqual(['c']);
});

it('can be tried again in the moment of being cancelled', async () => {
  const { queue, sent, kinds } = transport();
  queue.add(files('a'));
  queue.cancel('a');
  queue.retry('a');
  await settle();
  expect(sent).toEqual(['a', 'a']);
  expect(kinds()).toEqual(['sending']);
});

it('sums up by bytes, and puts first what needs care', async () => {
  const { queue, open } = transport();
  queue.add(files('a', 'b', 'c', 'd'));
  open.get('a')!.done();
  open.get('b')!.progress(4);
  open.get('c')!.fail(FULL);
  await settle();
  expect(summaryOf(queue.all())).toEqual({
    total: 4,
    underWay: 2,
    done: 1,
    failed: 1,
    isPausing: false,
    fraction: 12 / 32,
  });
  expect(inOrderOfCare(queue.all()).map(({ id }: Upload) => id)).toEqual(['c', 'b', 'd', 'a']);
});
