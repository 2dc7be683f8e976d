import type { ItemContent } from '../../../../../shared/model/reference/item.ts';
import type { Text } from '../../../../../shared/model/text.ts';
import { type Path, valueAt } from '../content/content-path.ts';
import { partName } from '../drawing/part-name.ts';
import type { Part } from '../drawing/parts.ts';

/** What the keys of a content are called where a place is told in words. */
const KEY_WORDS: Readonly<Record<string, Text>> = {
  title: { en: 'Title', nl: 'Titel' },
  edition: { en: 'Edition', nl: 'Editie' },
  inUse: { en: 'Period in use', nl: 'Periode van gebruik' },
  period: { en: 'Period', nl: 'Periode' },
  issuer: { en: 'Issuer', nl: 'Afgever' },
  office: { en: 'Office', nl: 'Instantie' },
  name: { en: 'Name', nl: 'Naam' },
  names: { en: 'Names', nl: 'Namen' },
  place: { en: 'Place', nl: 'Plaats' },
  role: { en: 'Function', nl: 'Functie' },
  faces: { en: 'Side', nl: 'Zijde' },
  materials: { en: 'Materials', nl: 'Materialen' },
  printing: { en: 'Printing', nl: 'Druk' },
  numbering: { en: 'Numbering', nl: 'Nummering' },
  series: { en: 'Series', nl: 'Reeks' },
  mask: { en: 'How it is written', nl: 'Hoe het geschreven is' },
  zones: { en: 'Zone', nl: 'Zone' },
  words: { en: 'Words', nl: 'Woorden' },
  features: { en: 'Feature', nl: 'Kenmerk' },
  feature: { en: 'which feature', nl: 'welk kenmerk' },
  description: { en: 'Description', nl: 'Beschrijving' },
  lights: { en: 'Lights', nl: 'Licht' },
  methods: { en: 'How to check it', nl: 'Hoe te controleren' },
  specimens: { en: 'Specimen', nl: 'Specimen' },
  origin: { en: 'Origin', nl: 'Herkomst' },
  alerts: { en: 'Known forgery', nl: 'Bekende vervalsing' },
  indicator: { en: 'Sign of fraud', nl: 'Fraude-indicator' },
  signs: { en: 'Sign', nl: 'Teken' },
  images: { en: 'Image', nl: 'Afbeelding' },
  image: { en: 'Image', nl: 'Afbeelding' },
  offices: { en: 'Offices', nl: 'Instanties' },
  competence: { en: 'Competence', nl: 'Bevoegdheid' },
  area: { en: 'Area', nl: 'Gebied' },
  restDays: { en: 'Rest days', nl: 'Rustdagen' },
  signatures: { en: 'Signature', nl: 'Handtekening' },
  impressions: { en: 'Impression', nl: 'Afdruk' },
  ranges: { en: 'Range', nl: 'Reeks' },
  sources: { en: 'Source', nl: 'Bron' },
  from: { en: 'First', nl: 'Eerste' },
  to: { en: 'Last', nl: 'Laatste' },
  iso: { en: 'ISO code', nl: 'ISO-code' },
  icao: { en: 'ICAO code', nl: 'ICAO-code' },
  box: { en: 'Place', nl: 'Plaats' },
  corners: { en: 'Corners', nl: 'Hoeken' },
  tier: { en: 'Who may see it', nl: 'Wie het mag zien' },
  date: { en: 'Date', nl: 'Datum' },
  since: { en: 'Since', nl: 'Sinds' },
};

const BETWEEN = ' › ';

/** Where in a content something is, in words: "Zone ‘SURNAME’ › Words". */
export function placeWords(content: ItemContent, path: Path): Text {
  const said = { en: [] as string[], nl: [] as string[] };
  for (const [at, key] of path.entries()) {
    const words = typeof key === 'string' ? KEY_WORDS[key] : undefined;
    for (const language of ['en', 'nl'] as const) {
      if (words) said[language].push(words[language]);
      else if (isEntry(path, at, key))
        said[language].push(`${said[language].pop() ?? ''} ${entryName(content, path, at, language)}`);
    }
  }
  return { en: said.en.join(BETWEEN), nl: said.nl.join(BETWEEN) };
}

/** An index, or the id that stands for one in a list of differences. */
function isEntry(path: Path, at: number, key: string | number): boolean {
  return typeof key === 'number' || LISTS_BY_ID.includes(String(path[at - 1]));
}

const LISTS_BY_ID = ['zones', 'features', 'specimens', 'alerts'];

function entryName(content: ItemContent, path: Path, at: number, language: 'en' | 'nl'): string {
  const key = path[at]!;
  const list = path[at - 1];
  const entries = valueAt(content, path.slice(0, at));
  const found = Array.isArray(entries)
    ? typeof key === 'number'
      ? entries[key]
      : entries.find((each) => each?.id === key)
    : undefined;
  if ((list === 'zones' || list === 'features') && found) return `‘${partName(found as Part, language)}’`;
  return typeof key === 'number' ? String(key + 1) : key;
}
