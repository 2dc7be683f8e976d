import type { ContentDifference } from '../../../../shared/api/schemas/reference/item.ts';
import type { Text } from '../../../../shared/model/text.ts';

type Entry = ContentDifference['entries'][number];

/** A difference with its number in the whole list. */
export interface Listed {
  readonly at: number;
  readonly entry: Entry;
}

/** Differences about one part of an item. */
export interface DifferenceGroup {
  readonly id: string;
  readonly title: Text;
  readonly listed: readonly Listed[];
}

/** What differences are about, the most telling first, and the keys of a content that belong to it. */
const GROUPS: readonly { readonly id: string; readonly title: Text; readonly keys: readonly string[] }[] = [
  { id: 'identity', title: { en: 'What it is', nl: 'Wat het is' }, keys: [] },
  { id: 'sizes', title: { en: 'Sides and sizes', nl: 'Zijden en formaten' }, keys: ['faces', 'size'] },
  { id: 'alerts', title: { en: 'Known forgeries', nl: 'Bekende vervalsingen' }, keys: ['alerts'] },
  { id: 'features', title: { en: 'Features', nl: 'Kenmerken' }, keys: ['features'] },
  { id: 'zones', title: { en: 'Zones', nl: 'Zones' }, keys: ['zones'] },
  { id: 'numbering', title: { en: 'Numbering', nl: 'Nummering' }, keys: ['numbering', 'ranges'] },
  {
    id: 'images',
    title: { en: 'Specimens and images', nl: 'Exemplaren en afbeeldingen' },
    keys: ['specimens', 'signatures', 'impressions'],
  },
  { id: 'sources', title: { en: 'Sources', nl: 'Bronnen' }, keys: ['sources'] },
];

/** Keys that tell most of a part, then those that tell least; the others stand between. */
const TELLING: ReadonlySet<string> = new Set([
  'words',
  'meaning',
  'feature',
  'kind',
  'description',
  'lights',
]);
const LITTLE: ReadonlySet<string> = new Set(['box', 'corners', 'image', 'images', 'id', 'tier', 'origin']);

/** Differences by what they are about; in each group what was added or left out first, and where it stands last. */
export function differenceGroups(entries: readonly Entry[]): readonly DifferenceGroup[] {
  const listed = entries.map((entry, at) => ({ at, entry }));
  return GROUPS.flatMap(({ id, title }) => {
    const own = listed.filter(({ entry }) => groupOf(entry) === id);
    const ordered = own.toSorted((a, b) => weightOf(a.entry) - weightOf(b.entry) || a.at - b.at);
    return own.length === 0 ? [] : [{ id, title, listed: ordered }];
  });
}

function groupOf({ path: [key] }: Entry): string {
  return GROUPS.find(({ keys }) => keys.includes(String(key)))?.id ?? 'identity';
}

function weightOf({ path }: Entry): number {
  if (path.length <= 2) return 0;
  if (path.some((key) => TELLING.has(String(key)))) return 1;
  return path.some((key) => LITTLE.has(String(key))) ? 3 : 2;
}
