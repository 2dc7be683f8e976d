import type { ExchangeJob } from '../../shared/api/schemas/reference/exchange.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Language, Text } from '../../shared/model/text.ts';
import { fill } from '../../shared/text/fill.ts';
import type { EventBus } from '../event-bus.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { stopSignal } from './stop-signal.ts';

/** One line on standard error that counts; nothing when that is no terminal. Gives how to clear it. */
export function showExchange(events: EventBus, language: Language): () => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => {};
  const silence = events.listen(({ name, payload }) => {
    if (name !== 'exchange.progressed') return;
    const counts = { done: String(payload.done), total: String(payload.total) };
    stderr.write(`\r\u001b[K${fill(COUNTS[payload.what], counts, language)}`);
  });
  return () => {
    silence();
    stderr.write('\r\u001b[K');
  };
}

/** Waits for a job, which the user may stop. Throws LoepError when it was stopped or failed. */
export async function endOfJob(exchange: Exchange, { id }: ExchangeJob): Promise<ExchangeJob> {
  void stopSignal().then(() => exchange.cancel(id));
  const job = await exchange.ended(id);
  if (job.state === 'done') return job;
  if (job.state === 'cancelled') throw new LoepError('cancelled', STOPPED);
  throw new LoepError('unreadable-file', job.text!);
}

const COUNTS: Readonly<Record<ExchangeJob['what'], Text>> = {
  export: { en: 'exporting, {done} of {total} ...', nl: 'exporteren, {done} van {total} ...' },
  import: { en: 'importing, {done} of {total} ...', nl: 'importeren, {done} van {total} ...' },
};

const STOPPED: Text = {
  en: 'Stopped. Nothing was changed.',
  nl: 'Afgebroken. Er is niets gewijzigd.',
};
