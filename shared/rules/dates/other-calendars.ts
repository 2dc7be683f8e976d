import type { PageText } from '../../model/words.ts';
import { foldLines } from '../text-layout/folded-line.ts';
import { findPhrases, phraseBook } from '../text-layout/phrases.ts';

const STATES = phraseBook(
  'Ethiopia|Ethiopian|Ethiopië|Éthiopie|Äthiopien|Etiopía|Etiopia|Eritrea|Érythrée|Nepal|Népal|Bikram Sambat'
    .split('|')
    .map((name): [string, true] => [name, true]),
);

/**
 * Whether a page names a state whose own calendar writes years that look like ours.
 *
 * Ethiopia and Eritrea count seven or eight years less, Nepal 56 or 57 more, and documents of these states give
 * dates of both calendars side by side, so their order tells nothing. Persian, Hijri and Buddhist years are told
 * by their figures.
 */
export function mayUseOtherCalendar(page: PageText): boolean {
  return foldLines(page).some((line) => findPhrases(line, STATES).length > 0);
}
