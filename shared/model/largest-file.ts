import type { Text } from './text.ts';

/** Largest file taken in, bytes. A 100-page colour PDF at 300 dpi has about 100 MB. */
export const MAX_FILE_BYTES = 300_000_000;

/** The same, as people say it. */
export const MAX_FILE_MEGABYTES = MAX_FILE_BYTES / 1e6;

/** Why a larger file is refused, and what to do. */
export const TOO_LARGE: Text = {
  en: `The file is larger than ${MAX_FILE_MEGABYTES} MB. Split it, or save it again at 300 dpi.`,
  nl: `Het bestand is groter dan ${MAX_FILE_MEGABYTES} MB. Splits het, of bewaar het opnieuw op 300 dpi.`,
};
