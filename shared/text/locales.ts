import type { Language } from '../model/text.ts';

/** How dates, sizes and names are written. English as outside America: day before month, 24 hours. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl-NL' };
