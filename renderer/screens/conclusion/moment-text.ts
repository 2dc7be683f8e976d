import type { Language } from '../../../shared/model/text.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl-NL' };

/** The time of day, for what was kept just now. */
export function timeText(iso: string, language: Language): string {
  return new Date(iso).toLocaleTimeString(LOCALES[language], { timeStyle: 'short' });
}

/** A moment as it stands under a signature: the day in words and the time, with its zone. */
export function momentText(iso: string, language: Language): string {
  return new Date(iso).toLocaleString(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}
