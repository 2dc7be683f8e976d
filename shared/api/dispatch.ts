import { LoepError } from '../model/errors.ts';
import { FAULT } from '../text/fault.ts';
import { CALLS, type Caller, type CallName, type Handlers } from './contract.ts';
import type { Reply } from './reply.ts';

/**
 * Answers one call: looks it up, checks who asks and what is asked, and hands it to its handler. Every door ends
 * here, so every door checks the same things.
 *
 * `onBug` hears what is not a LoepError: a fault of ours, told to the caller without its inside.
 */
export async function dispatch(
  handlers: Handlers,
  caller: Caller,
  { name, input }: { name: string; input: unknown },
  onBug: (error: unknown, name: string) => void,
): Promise<Reply<unknown>> {
  try {
    const call = callNamed(name);
    const allowed: readonly string[] = CALLS[call].callers;
    if (!allowed.includes(caller.role)) throw notAllowed(call);
    const parsed = CALLS[call].in.safeParse(input);
    if (!parsed.success) throw badInput(call, parsed.error.issues[0]);
    const handler = handlers[call] as (input: unknown, caller: Caller) => unknown;
    return { ok: true, value: await handler(parsed.data, caller) };
  } catch (error) {
    if (error instanceof LoepError) return { ok: false, code: error.code, text: error.text };
    onBug(error, name);
    return { ok: false, code: 'internal', text: FAULT };
  }
}

function callNamed(name: string): CallName {
  if (Object.hasOwn(CALLS, name)) return name as CallName;
  throw new LoepError('not-found', {
    en: 'Loep has no such call. Window and application may be of different versions: start Loep again.',
    nl: 'Loep kent deze vraag niet. Venster en toepassing zijn misschien van verschillende versies: start Loep opnieuw.',
  });
}

function notAllowed(call: CallName): LoepError {
  return new LoepError('not-allowed', {
    en: `Your role does not allow this (${call}).`,
    nl: `Uw rol staat dit niet toe (${call}).`,
  });
}

function badInput(call: CallName, issue: { path: PropertyKey[]; message: string } | undefined): LoepError {
  const where = [call, ...(issue?.path ?? [])].map(String).join('.');
  return new LoepError('bad-input', {
    en: `What was given cannot be used (${where}: ${issue?.message ?? ''}).`,
    nl: `Wat is opgegeven kan niet worden gebruikt (${where}: ${issue?.message ?? ''}).`,
  });
}
