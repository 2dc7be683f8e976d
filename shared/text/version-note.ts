import { z } from 'zod';
import type { Phrase, Text } from '../model/text.ts';
import { fill } from './fill.ts';

/** What the application itself notes of a version in the history of an item. */
const MadeNote = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('from'), version: z.int().positive() }),
  z.strictObject({ kind: z.literal('over'), version: z.int().positive() }),
  z.strictObject({ kind: z.literal('replaced') }),
  z.strictObject({ kind: z.literal('discarded') }),
]);

type MadeNote = z.output<typeof MadeNote>;

const TEXTS: Readonly<Record<MadeNote['kind'], Text>> = {
  from: { en: 'From version {version}', nl: 'Uit versie {version}' },
  over: { en: 'Kept beside version {version}', nl: 'Bewaard naast versie {version}' },
  replaced: { en: 'Another draft came in its place', nl: 'Een ander concept kwam in de plaats' },
  discarded: { en: 'Thrown away', nl: 'Weggegooid' },
};

/** How such a note is kept: by its kind, since it is read in any language. */
export function keptNote(note: MadeNote): string {
  return JSON.stringify(note);
}

/** A note as it is read: words that somebody wrote stand as they were written. */
export function versionNote(kept: string): Phrase {
  const note = MadeNote.safeParse(partsOf(kept));
  if (note.success) {
    const { kind, ...values } = note.data;
    const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
    return { en: fill(TEXTS[kind], given, 'en'), nl: fill(TEXTS[kind], given, 'nl') };
  }
  const [en, nl, ...more] = kept.split(BOTH);
  return en !== undefined && nl !== undefined && more.length === 0 && isMade(en) ? { en, nl } : kept;
}

/** Earlier, notes were kept in both languages at once. */
const BOTH = ' · ';

function isMade(words: string): boolean {
  return Object.values(TEXTS).some(({ en }) => words.replace(/\d+/, '{version}') === en);
}

function partsOf(kept: string): unknown {
  if (!kept.startsWith('{')) return null;
  try {
    return JSON.parse(kept);
  } catch {
    // Somebody wrote it so: it is no note of ours, and is shown as it stands.
    return null;
  }
}
