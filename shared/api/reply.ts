import type { ErrorCode } from '../model/errors.ts';
import type { Text } from '../model/text.ts';

/** What every call answers, over whatever carries it: a value, or what went wrong and what to do. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly text: Text };
