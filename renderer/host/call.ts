import { callAddress } from '../../shared/api/addresses.ts';
import type { CallName, Given, Output } from '../../shared/api/contract.ts';
import type { Reply } from '../../shared/api/reply.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Text } from '../../shared/model/text.ts';

/**
 * Asks the application one thing of the contract.
 *
 * Throws LoepError with the sentence that the application gave, or `busy` when it cannot be reached or has shut
 * this window out.
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

/** How the door answers who has no key to it; its words are a page, not a reply. */
export const SHUT_OUT_STATUS = 403;

/** What to do when Loep is there, but this window has no key to it any more. */
export const SHUT_OUT: Text = {
  en: 'Loep was started again elsewhere or with another key; open the address that it printed.',
  nl: 'Loep is elders of met een andere sleutel opnieuw gestart; open het adres dat Loep heeft getoond.',
};

/** The value of an answer, whatever carried it. Throws LoepError for an answer that is a refusal. */
export async function replyOf(response: Response): Promise<unknown> {
  const reply = (await response
    .json()
    .catch(response.status === SHUT_OUT_STATUS ? shutOut : cannotBeReached)) as Reply<unknown>;
  if (reply.ok) return reply.value;
  throw new LoepError(reply.code, reply.text);
}

const OUT_OF_REACH: Text = {
  en: 'Loep cannot be reached. What was acknowledged is kept; this screen goes on when the connection is back.',
  nl: 'Loep is niet bereikbaar. Wat is bevestigd blijft bewaard; dit scherm gaat verder als de verbinding terug is.',
};

/** True when nobody answered: what was asked may have been done, or not. */
export function isOutOfReach(error: unknown): boolean {
  return error instanceof LoepError && error.text === OUT_OF_REACH;
}

/** A query that was overtaken keeps its AbortError; anything else is a lost connection. */
export function cannotBeReached(error: unknown): never {
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  throw new LoepError('busy', OUT_OF_REACH);
}

/** A window that was shut out goes on when the address is opened again, so what it was doing is not given up. */
export function shutOut(): never {
  throw new LoepError('busy', SHUT_OUT);
}

/** Tells a window that was shut out from one that is offline. */
export function isShutOut(error: unknown): boolean {
  return error instanceof LoepError && error.text === SHUT_OUT;
}
