import { LoepError } from '../../shared/model/errors.ts';
import { answersOf, type EngineAnswers } from './engine-answers.ts';
import type { FromEngine, Question, Questions, ToEngine } from './engine-messages.ts';

/**
 * The process of the engine: it holds the pool and the shelf of reference faces, puts together what its workers read,
 * and hands over what is ready to be kept. So what answers the screens never handles what was read of a page, and a
 * library that a hostile file makes crash takes no more than this process with it.
 */
let answers: EngineAnswers | null = null;
const running = new Map<number, AbortController>();

process.on('message', (told: ToEngine) => {
  if ('start' in told) answers = answersOf(told.start);
  else if ('cancel' in told) running.get(told.cancel)?.abort();
  else void answer(told.number, told.ask, told.given);
});

// The application has ended, however it did: nobody is left to work for.
process.on('disconnect', () => process.exit());

// A terminal sends these to the application and to this process alike; the application decides what ends when.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

/** Where the application was killed, the news of it may come after this: there is nobody to tell, so it ends too. */
function say(says: FromEngine): void {
  process.send?.(says, undefined, undefined, (error) => {
    if (error) process.exit();
  });
}

async function answer<Q extends Question>(number: number, question: Q, given: unknown): Promise<void> {
  const abort = new AbortController();
  running.set(number, abort);
  try {
    if (!answers) throw new Error('the process of the engine was not started');
    const found = await answers[question](given as Questions[Q]['in'], {
      signal: abort.signal,
      onProgress: (progress) => say({ number, progress }),
    });
    say({ number, answer: found });
  } catch (error) {
    // Said to who asked, who tells a bad file from a bug of ours.
    if (error instanceof LoepError) say({ number, refused: { code: error.code, text: error.text } });
    else say({ number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  } finally {
    running.delete(number);
  }
}
