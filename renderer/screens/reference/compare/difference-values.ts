import type { ContentDifference } from '../../../../shared/api/schemas/reference/item.ts';
import type { ItemContent } from '../../../../shared/model/reference/item.ts';
import type { ReferenceModel } from '../../../../shared/model/reference/reference-model.ts';
import type { Language } from '../../../../shared/model/text.ts';
import { partialDateWords } from '../../../../shared/text/partial-date.ts';
import { languageName } from '../../../parts/language-names.ts';
import { localWords } from '../../../parts/local-text.ts';
import { distinctName } from '../edit/drawing/distinct-name.ts';
import { sizeText } from '../edit/forms/face-sizes.ts';
import { placeWords } from '../edit/life/place-words.ts';
import { codeWords } from './code-words.ts';

type Entry = ContentDifference['entries'][number];

/** A date of the reference database: a year, a month or a day. */
const PARTIAL_DATE = /\b\d{4}(?:-\d{2}(?:-\d{2})?)?\b/gu;

/** Keys whose values are dates or periods. */
const DATED: ReadonlySet<string> = new Set(['inUse', 'period', 'issued', 'date', 'since']);

/** A language as the last key of a text that is written in several. */
const LANGUAGE_KEY = /^[a-z]{2,3}$/u;
const FIELDS_OF_TWO_LETTERS: ReadonlySet<string> = new Set(['id', 'iso', 'mrz', 'to', 'why', 'box']);

/** Where a difference is, in the words of the forms; the language with it where a text is in several. */
export function placeOf({ path, place }: Entry, content: ItemContent, language: Language): string {
  const last = path.at(-1);
  const words = placeWords(content, path)[language] || place[language];
  const isLanguage =
    typeof last === 'string' &&
    LANGUAGE_KEY.test(last) &&
    path.length > 1 &&
    !FIELDS_OF_TWO_LETTERS.has(last);
  return isLanguage ? `${words} (${languageName(last, language)})` : words;
}

/** What a side says, as its readers write it. */
export function valueText(
  entry: Entry,
  side: 'left' | 'right',
  content: ItemContent,
  language: Language,
): string | null {
  const said = entry[side];
  if (said === null) return null;
  const [list, at] = entry.path;
  if (entry.path.length === 2 && typeof at === 'number' && content.kind === 'model') {
    const whole = wholePart(content, String(list), at, language);
    if (whole !== null) return whole;
  }
  const words =
    codeWords(lastNameIn(entry.path), said, language) ?? partCalled(entry.path, said, content, language);
  if (words !== null) return words;
  const isDated = entry.path.some((key) => DATED.has(String(key)));
  return isDated ? said.replace(PARTIAL_DATE, (date) => partialDateWords(date, language)) : said;
}

/** The last key that is no place in a list. */
function lastNameIn(path: Entry['path']): string {
  return String(path.findLast((key) => typeof key === 'string') ?? '');
}

/** The zone that is pointed at by its id. */
function partCalled(
  path: Entry['path'],
  id: string,
  content: ItemContent,
  language: Language,
): string | null {
  if (path.at(-1) !== 'zone' || content.kind !== 'model') return null;
  const zone = content.zones.find((each) => each.id === id);
  return zone ? distinctName(zone, content.zones, language) : null;
}

/** A part that one side has and the other has not, by what it is called. */
function wholePart(model: ReferenceModel, list: string, at: number, language: Language): string | null {
  switch (list) {
    case 'faces': {
      const face = model.faces[at];
      return face ? `${localWords(face.name, language)}, ${sizeText(face, language)} mm` : null;
    }
    case 'zones':
    case 'features': {
      const part = model[list][at];
      return part ? distinctName(part, model[list], language) : null;
    }
    case 'specimens':
      return model.specimens[at]?.origin ?? null;
    case 'alerts': {
      const alert = model.alerts[at];
      return alert ? localWords(alert.title, language) : null;
    }
    default:
      return null;
  }
}

/** A difference as a line of a table: where it is, and what either side says. */
export interface DifferenceLine {
  readonly place: string;
  readonly left: string | null;
  readonly right: string | null;
}

/** Differences in the words of their reader, in the order of the content. */
export function differenceLines(
  { left, right, entries }: { left: Compared; right: Compared; entries: readonly Entry[] },
  language: Language,
): readonly DifferenceLine[] {
  return entries.map((entry) =>
    differenceLine(entry, { left: left.content, right: right.content }, language),
  );
}

/** One difference in the words of its reader. */
export function differenceLine(entry: Entry, contents: Contents, language: Language): DifferenceLine {
  return {
    place: placeOf(entry, placedIn(entry, contents), language),
    left: valueText(entry, 'left', contents.left, language),
    right: valueText(entry, 'right', contents.right, language),
  };
}

type Compared = { readonly content: ItemContent };
type Contents = Readonly<Record<'left' | 'right', ItemContent>>;

/** What stands on the left only is counted there, all else on the right. */
function placedIn({ path, right }: Entry, contents: Contents): ItemContent {
  return right === null && path.length === 2 ? contents.left : contents.right;
}
