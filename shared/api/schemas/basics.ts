import { z } from 'zod';

/** Ids are UUIDs, made by whoever brings a thing in, so that a repeated call is the same call. */
export const Id = z.uuid();

/** A text in every language of the screens. */
export const TextSchema = z.object({ en: z.string(), nl: z.string() });

/** A text in every language, or what a document itself says, which has none. */
export const PhraseSchema = z.union([z.string(), TextSchema]);

/** Pixels of the page as decoded, upright by EXIF. */
export const BoxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** A place on a page. */
export const RegionSchema = z.object({ page: z.int().positive(), box: BoxSchema });

/** A moment, ISO 8601 in UTC. */
export const Moment = z.iso.datetime();

/** The digest of a file or a result, in small hexadecimals. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A call that gives nothing back: that it was done is the answer. */
export const Done = z.null();

/** Longest title, name or line, and longest text, in UTF-16 units. */
export const SHORT_LINE_MAX = 200;
export const LONG_TEXT_MAX = 20_000;
export const INITIALS_MAX = 8;

/** A title, a name or a line as a person types it; stored as given, trimmed. */
export const ShortLine = z.string().trim().min(1).max(SHORT_LINE_MAX);

/** What a person writes at length; may be empty. */
export const LongText = z.string().max(LONG_TEXT_MAX);
