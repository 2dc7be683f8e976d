import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorCode } from '../../shared/model/errors.ts';

/** The HTTP status of a refusal, for whoever looks at no more than that. */
export const STATUS: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  'unreadable-file': 422,
  'unsupported-format': 415,
  'empty-file': 422,
  'too-large': 413,
  encrypted: 422,
  'timed-out': 504,
  cancelled: 409,
  'not-found': 404,
  'bad-input': 400,
  'not-allowed': 403,
  conflict: 409,
  busy: 503,
  'storage-full': 507,
  internal: 500,
};
