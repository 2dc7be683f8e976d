import type { Language, Phrase, Text } from '../model/text.ts';

/** Gives a phrase in one language. */
export function say(phrase: Phrase, language: Language): string {
  return typeof phrase === 'string' ? phrase : phrase[language];
}

/** Puts values into the {braces} of a sentence. A name without a value stays as it stands. */
export function fill(text: Text, values: Readonly<Record<string, Phrase>>, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? say(values[name]!, language) : whole,
  );
}
