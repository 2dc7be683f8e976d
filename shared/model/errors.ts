/** Why a file or a request was refused. The list is closed; each has its sentence where it is thrown. */
export const ERROR_CODES = [
  'unreadable-file',
  'unsupported-format',
  'empty-file',
  'too-large',
  'encrypted',
  'timed-out',
  'cancelled',
  'not-found',
  'bad-input',
  /** The caller's role does not allow it. */
  'not-allowed',
  /** What is asked no longer fits what is stored: signed, removed or changed meanwhile. */
  'conflict',
  /** The data folder or the database is in use; trying again later may help. */
  'busy',
  /** The disk of the data folder is full. */
  'storage-full',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * The one error that users see: a code for programs and a sentence for people, in both languages, that
 * says what to do. Anything else that is thrown is a bug.
 */
export class LoepError extends Error {
  override readonly name = 'LoepError';
  readonly code: ErrorCode;
  readonly text: { readonly en: string; readonly nl: string };

  constructor(code: ErrorCode, text: { readonly en: string; readonly nl: string }) {
    super(text.en);
    this.code = code;
    this.text = text;
  }
}
