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
