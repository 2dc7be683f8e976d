import { LoepError } from '../../shared/model/errors.ts';
import { readOriginal, type VaultLocation } from '../files/original.ts';
import type { Commission, FromEngine, ToEngine } from './engine-messages.ts';
import { recordOf } from './examination-record.ts';
import { examine } from './examine.ts';
import { openPool, type Pool } from './pool.ts';

/**
 * The process that examines: it holds the pool, puts together what its workers read, and hands over a record that is
 * ready to be kept. So what answers the screens never handles what was read of a page, and a library that a hostile
 * file makes crash takes no more than this process with it.
 */
let opened: { readonly vault: VaultLocation; readonly pool: Pool } | null = null;
const running = new Map<number, AbortController>();

process.on('message', (told: ToEngine) => {
  if ('start' in told) {
    opened = { vault: told.start.vault, pool: openPool({ threads: told.start.threads }) };
  } else if ('cancel' in told) running.get(told.cancel)?.abort();
  else void answer(told.number, told.examine);
});

// The application has ended, however it did: nobody is left to examine for.
process.on('disconnect', () => process.exit());

// A terminal sends these to the application and to this process alike; the application decides what ends when.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

/** Where the application was killed, the news of it may come after this: there is nobody to tell, so it ends too. */
function say(says: FromEngine): void {
  process.send?.(says, undefined, undefined, (error) => {
    if (error) process.exit();
  });
}

async function answer(number: number, commission: Commission): Promise<void> {
  const abort = new AbortController();
  running.set(number, abort);
  try {
    if (!opened) throw new Error('the examining process was not started');
    const source = await readOriginal(opened.vault, commission.sha256);
    const examination = await examine(opened.pool, source, {
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
