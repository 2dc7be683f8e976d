import { expect, test } from 'vitest';
import { createScanSender, type ScanOnItsWay } from '../../../../renderer/screens/calibration/scan-sender.ts';
import { LoepError } from '../../../../shared/model/errors.ts';

const WHY = { en: 'No.', nl: 'Nee.' };
const file = (name: string) => new File(['x'], name);
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A sender whose scans end when the test says so. */
function open() {
  const sent: { scan: ScanOnItsWay; signal: AbortSignal; end: (error?: Error) => void; there: () => void }[] =
    [];
  const sender = createScanSender(
    (scan, signal) =>
      new Promise((resolve, reject) => {
        const measured = { id: scan.id, fileName: scan.file.name };
        const end = (error?: Error) => (error ? reject(error) : resolve(measured));
        const there = () => resolve({ id: 'another', fileName: 'first.jpg' });
        signal.addEventListener('abort', () => end(new DOMException('aborted', 'AbortError')));
        sent.push({ scan, signal, end, there });
      }),
  );
  const states = () => sender.all().map(({ file: { name }, state }) => `${name} ${state.kind}`);
  return { sender, sent, states };
}

test('three are under way at once, and a refusal does not hold up the rest', async () => {
  const { sender, sent, states } = open();
  sender.add(['a', 'b', 'c', 'd'].map(file));
  expect(states()).toEqual(['a measuring', 'b measuring', 'c measuring', 'd waiting']);
  sent[1]!.end(new LoepError('unreadable-file', WHY));
  await settled();
  expect(states()).toEqual(['a measuring', 'b refused', 'c measuring', 'd measuring']);
  for (const { end } of sent) end();
  await settled();
  sender.retry();
  expect(states()).toEqual(['a measured', 'b measuring', 'c measured', 'd measured']);
  expect(sent[4]!.scan.id).toBe(sent[1]!.scan.id);
  sent[4]!.end(new LoepError('unreadable-file', WHY));
  await settled();
  sender.forgetRefused();
  expect(states()).toEqual(['a measured', 'c measured', 'd measured']);
});

test('what is called off is told until more comes, and what was measured stays', async () => {
  const { sender, sent, states } = open();
  sender.add(['a', 'b', 'c', 'd'].map(file));
  sent[0]!.end();
  await settled();
  sender.cancel();
  await settled();
  expect(states()).toEqual(['a measured', 'b called-off', 'c called-off', 'd called-off']);
  expect(sent.map(({ signal }) => signal.aborted)).toEqual([false, true, true, true]);
  sender.retry();
  expect(sent).toHaveLength(4);
  sender.add([file('e')]);
  expect(states()).toEqual(['a measured', 'e measuring']);
  sender.forgetAll();
  await settled();
  expect(states()).toEqual([]);
});

test('a file that is there already is told by the name of the first, and the rest go on', async () => {
  const { sender, sent, states } = open();
  sender.add(['a', 'b'].map(file));
  sent[0]!.there();
  await settled();
  expect(states()).toEqual(['a there', 'b measuring']);
  expect(sender.all()[0]?.state).toEqual({ kind: 'there', as: 'first.jpg' });
  sent[1]!.end();
  await settled();
  sender.retry();
  expect(sent).toHaveLength(2);
  sender.add([file('c')]);
  expect(states()).toEqual(['b measured', 'c measuring']);
});

test('a file that was refused is told once, however often it comes', async () => {
  const { sender, sent, states } = open();
  const [broken, other] = [file('broken.jpg'), file('other.jpg')];
  sender.add([broken, other]);
  for (const { end } of sent) end(new LoepError('unreadable-file', WHY));
  await settled();
  sender.add([file('broken.jpg')]);
  sent[2]!.end(new LoepError('unreadable-file', WHY));
  await settled();
  expect(states()).toEqual(['other.jpg refused', 'broken.jpg refused']);
});
