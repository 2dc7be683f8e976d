import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Caller, Handlers } from '../../shared/api/contract.ts';
import { dispatch } from '../../shared/api/dispatch.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { asLoepError } from '../db/store-errors.ts';
import { STATUS } from './status.ts';

/** Longest body of a call: a conclusion with its reasoning is some kilobytes. */
const MAX_CALL_BYTES = 1024 * 1024;

/** `POST /api/<noun.verb>`: every call of the contract, as JSON both ways. */
export function callRoutes(
  handlers: Handlers,
  caller: Caller,
  onBug: (error: unknown, where: string) => void,
): Hono {
  const limit = bodyLimit({ maxSize: MAX_CALL_BYTES, onError: () => Promise.reject(tooLarge()) });
  const answering = withStoreErrors(handlers);
  return new Hono().post('/api/:call', limit, async (c) => {
    // A form of another page can send text, but nothing of this type without being asked first.
    if (!/^application\/json *(?:;|$)/i.test(c.req.header('content-type') ?? '')) throw notJson();
    const input = parse(await c.req.text());
    const reply = await dispatch(answering, caller, { name: c.req.param('call'), input }, onBug);
    return c.json(reply, reply.ok ? 200 : STATUS[reply.code]);
  });
}

/** The same handlers, with what the database or the disk refused as what a user can do about it. */
function withStoreErrors(handlers: Handlers): Handlers {
  const wrapped = Object.entries(handlers).map(([name, handler]) => {
    const answer = async (input: never, caller: Caller) => {
      try {
        return await handler(input, caller);
      } catch (error) {
        throw asLoepError(error);
      }
    };
    return [name, answer];
  });
  return Object.fromEntries(wrapped);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Whatever was wrong with it, the sender has to mend it.
    throw notJson();
  }
}

function tooLarge(): LoepError {
  return new LoepError('too-large', {
    en: 'This is more than one call may carry (1 MB). Shorten it; files are sent as uploads.',
    nl: 'Dit is meer dan één vraag mag bevatten (1 MB). Kort het in; bestanden gaan als upload.',
  });
}

function notJson(): LoepError {
  return new LoepError('bad-input', {
    en: 'A call is sent as JSON (content-type application/json). This one is not.',
    nl: 'Een vraag wordt als JSON gestuurd (content-type application/json). Deze is dat niet.',
  });
}
