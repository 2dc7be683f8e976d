import { callAddress } from '../../shared/api/addresses.ts';
import type { CallName, Given, Output } from '../../shared/api/contract.ts';
import type { Reply } from '../../shared/api/reply.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { APP_ADDRESS } from './scheme.ts';

/** The application as the shell knows it: what the window may ask, the shell asks in the same way. */
export interface Application {
  fetch(request: Request): Response | Promise<Response>;
}

/** Makes one call of the contract. Throws LoepError with what the application says. */
export async function askApp<N extends CallName>(
  app: Application,
  name: N,
  input: Given<N>,
): Promise<Output<N>> {
  const request = new Request(new URL(callAddress(name), APP_ADDRESS), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  return (await replyOf(await app.fetch(request))) as Output<N>;
}

/** The value of an answer. Throws LoepError for a refusal. */
export async function replyOf(response: Response): Promise<unknown> {
  const reply = (await response.json()) as Reply<unknown>;
  if (reply.ok) return reply.value;
  throw new LoepError(reply.code, reply.text);
}
