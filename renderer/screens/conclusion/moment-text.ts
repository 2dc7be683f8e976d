import type { Language } from '../../../shared/model/text.ts';

/** A moment as it stands under a signature: the day in words and the time, with its zone. */
export function momentText(iso: string, language: Language): string {
  return new Date(iso).toLocaleString(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}
