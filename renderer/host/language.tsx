import { createContext, type ReactNode, useContext, useEffect } from 'react';
import type { Language, Phrase, Text } from '../../shared/model/text.ts';
import { fill, say } from '../../shared/text/fill.ts';

const Spoken = createContext<Language>('en');

let spoken: Language = 'en';

/** The language for what is said outside React. */
export function spokenNow(): Language {
  return spoken;
}

/** Says in which language everything below it speaks; readers aloud and the browser are told too. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  spoken = language;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <Spoken.Provider value={language}>{children}</Spoken.Provider>;
}

/** The language of the screen. */
export function useLanguage(): Language {
  return useContext(Spoken);
}

/** Gives a text in the language of the screen, with {values} filled in. */
export function useText(): (text: Phrase, values?: Readonly<Record<string, Phrase | number>>) => string {
  const language = useLanguage();
  return (text, values) => {
    if (values === undefined || typeof text === 'string') return say(text, language);
    const words = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? value.toLocaleString(language) : value,
    ]);
    return fill(text, Object.fromEntries(words), language);
  };
}

/** One text for one, another for any other number (Dutch and English have no more forms). */
export function counted(count: number, one: Text, many: Text): Text {
  return count === 1 ? one : many;
}
