import { callAddress } from '../../shared/api/addresses.ts';
import type { CallName, Given, Output } from '../../shared/api/contract.ts';
import type { Reply } from '../../shared/api/reply.ts';
import { LoepError } from '../../shared/model/errors.ts';

/**
 * Asks the application one thing of the contract.
 *
 * Throws LoepError with the sentence that the application gave, or `busy` when it cannot be reached.
 */
export async function call<N extends CallName>(
  name: N,
  input: Given<N>,
  signal?: AbortSignal,
): Promise<Output<N>> {
  const response = await fetch(callAddress(name), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
    signal: signal ?? null,
  }).catch(cannotBeReached);
  return (await replyOf(response)) as Output<N>;
}

/** The value of an answer, whatever carried it. Throws LoepError for an answer that is a refusal. */
export async function replyOf(response: Response): Promise<unknown> {
  const reply = (await response.json().catch(cannotBeReached)) as Reply<unknown>;
  if (reply.ok) return reply.value;
  throw new LoepError(reply.code, reply.text);
}

/** A query that was overtaken keeps its AbortError; anything else is a lost connection. */
export function cannotBeReached(error: unknown): never {
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  throw new LoepError('busy', {
    en: 'Loep cannot be reached. What was acknowledged is kept; this screen goes on when the connection is back.',
    nl: 'Loep is niet bereikbaar. Wat is bevestigd blijft bewaard; dit scherm gaat verder als de verbinding terug is.',
  });
}
