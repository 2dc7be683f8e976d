import { parentPort, workerData } from 'node:worker_threads';
import { LoepError } from '../../shared/model/errors.ts';
import { readOriginal } from '../files/original.ts';
import { recordOf } from './examination-record.ts';
import { examine } from './examine.ts';
import type { Commission, ExaminerStart, FromExaminer, ToExaminer } from './examiner-messages.ts';
import { openPool } from './pool.ts';

/**
 * The thread that examines: it holds the pool, puts together what its workers read, and hands over a record that is
 * ready to be kept. So the thread that answers the screens never handles what was read of a page.
 */
const { vault, threads }: ExaminerStart = workerData;
const port = parentPort!;
const pool = openPool({ threads });
const running = new Map<number, AbortController>();

port.on('message', (told: ToExaminer) => {
  if ('cancel' in told) running.get(told.cancel)?.abort();
  else void answer(told.number, told.examine);
});

async function answer(number: number, commission: Commission): Promise<void> {
  const say = (says: FromExaminer) => port.postMessage(says);
  const abort = new AbortController();
  running.set(number, abort);
  try {
    const source = await readOriginal(vault, commission.sha256);
    const examination = await examine(pool, source, {
      languages: commission.languages,
      today: commission.today,
      signal: abort.signal,
      onProgress: (progress) => say({ number, progress }),
    });
    say({ number, record: await recordOf(examination) });
  } catch (error) {
    // Said to the queue, which tells a bad file from a bug of ours.
    if (error instanceof LoepError) say({ number, refused: { code: error.code, text: error.text } });
    else say({ number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  } finally {
    running.delete(number);
  }
}
