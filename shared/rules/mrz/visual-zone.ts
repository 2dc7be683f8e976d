import type { MrzReading } from '../../model/mrz.ts';
import type { PageText } from '../../model/words.ts';
import { DATE_LABELS } from '../dates/labels.ts';
import { type FoldedLine, foldLines, type Span, spanOf } from '../text-layout/folded-line.ts';
import { findPhrases, type PhraseBook, phraseBook } from '../text-layout/phrases.ts';
import { isBeside, isUnder, labelPlace, uprightSpan } from '../text-layout/value-places.ts';

/** Entries of the visual zone that labels name; dates have their own reader. */
export type VisualEntry = 'surname' | 'givenNames' | 'sex' | 'nationality';

const LABELS: Readonly<Record<VisualEntry, string>> = {
  surname:
    'surname|family name|last name|naam|achternaam|familienaam|nom|Name|Nachname|Familienname|apellidos|apellido|' +
    'apelido|apelidos|cognome|soyadı|nazwisko|nume|прізвище|perekonnanimi',
  givenNames:
    'given names|given name|first names|forenames|voornamen|voornaam|prénoms|prénom|Vornamen|Vorname|nombres|' +
    'nombre|nomes|nome|adı|imiona|imię|prenume|eesnimed',
  sex: 'sex|sexe|geslacht|Geschlecht|sexo|sesso|cinsiyeti|cinsiyet|płeć|sexul|стать|sugu',
  nationality:
    'nationality|nationaliteit|nationalité|Staatsangehörigkeit|nacionalidad|nacionalidade|cittadinanza|uyruğu|' +
    'obywatelstwo|cetățenie|громадянство|citizenship|kodakondsus',
};

/** Labels of entries in the languages that are read. */
export const ENTRY_LABELS: PhraseBook<VisualEntry> = phraseBook(
  (Object.entries(LABELS) as [VisualEntry, string][]).flatMap(([entry, phrases]) =>
    phrases.split('|').map((phrase): [string, VisualEntry] => [phrase, entry]),
  ),
);

/** The lines of a page, those of the machine-readable zone left out. */
export function visualLines(page: PageText, mrz: MrzReading): FoldedLine[] {
  if (page.page !== mrz.page) return foldLines(page);
  const { x, y, width, height } = mrz.box;
  const outside = page.lines.filter(({ box }) => {
    const middleX = box.x + box.width / 2;
    const middleY = box.y + box.height / 2;
    return middleX < x || middleX > x + width || middleY < y || middleY > y + height;
  });
  return foldLines({ ...page, lines: outside });
}

/** What stands after, beside or right under the labels of an entry. */
export function labelledValues(lines: readonly FoldedLine[], entry: VisualEntry): Span[] {
  return lines.flatMap((line) => {
    const hits = findPhrases(line, ENTRY_LABELS);
    return hits.flatMap((hit, at) => {
      if (hit.value !== entry) return [];
      const end = hits[at + 1]?.start ?? line.text.length;
      const behind = tokensSpan(line, (start) => start >= hit.end && start < end);
      // A label in two languages: the value comes after the last.
      if (!behind && hits[at + 1]?.value === entry) return [];
      return behind ? [behind] : valuesNearby(lines, line, hit.start, hit.end);
    });
  });
}

function valuesNearby(lines: readonly FoldedLine[], label: FoldedLine, start: number, end: number): Span[] {
  const place = labelPlace(label, start, end);
  const values = lines.flatMap((line) => {
    if (findPhrases(line, ENTRY_LABELS).length > 0 || findPhrases(line, DATE_LABELS).length > 0) return [];
    const beside = isBeside(place, line);
    const value = tokensSpan(line, (from, to) => beside || isUnder(place, line, uprightSpan(line, from, to)));
    return value ? [{ value, dropPx: line.upright.y - label.upright.y }] : [];
  });
  const nearest = values.sort((a, b) => a.dropPx - b.dropPx)[0];
  return nearest ? [nearest.value] : [];
}

function tokensSpan(line: FoldedLine, chosen: (start: number, end: number) => boolean): Span | null {
  const tokens = line.tokens.filter(({ start, end }) => chosen(start, end));
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? spanOf(line, first.start, last.end) : null;
}

/** Most words that are read together as one entry. */
const MOST_WORDS = 5;

/** Every run of up to five words that stand side by side. */
export function* wordRuns(lines: readonly FoldedLine[]): Generator<Span> {
  for (const line of lines) {
    for (let from = 0; from < line.tokens.length; from++) {
      for (let to = from; to < Math.min(line.tokens.length, from + MOST_WORDS); to++) {
        yield spanOf(line, line.tokens[from]!.start, line.tokens[to]!.end);
      }
    }
  }
}
