import type { Language } from '../../shared/model/text.ts';
import { LOCALES } from '../../shared/text/locales.ts';

/** A moment in lists and beside answers: day and time, short. */
export function shortMoment(iso: string, language: Language): string {
  return print(iso, language, { dateStyle: 'medium', timeStyle: 'short' });
}

/** A moment in full, for who wants to know it exactly: the weekday too. */
export function fullMoment(iso: string, language: Language): string {
  return print(iso, language, { dateStyle: 'full', timeStyle: 'short' });
}

/** A moment as it stands under a signature: the day in words and the time, with its zone. */
export function signedMoment(iso: string, language: Language): string {
  return print(iso, language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}

/** The time of day, for what was done just now. */
export function timeOfDay(iso: string, language: Language): string {
  return print(iso, language, { timeStyle: 'short' });
}

/** In the time of this machine. */
function print(iso: string, language: Language, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], form).format(new Date(iso));
}
