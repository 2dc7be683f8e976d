import type { ImageRef, LocalText, Period } from '../../../shared/model/reference/basics.ts';
import { DOCUMENT_KINDS } from '../../../shared/model/reference/document-kinds.ts';
import type { Issuer } from '../../../shared/model/reference/issuing.ts';
import type { ItemContent, ItemKind } from '../../../shared/model/reference/item.ts';
import type { ReferenceModel } from '../../../shared/model/reference/reference-model.ts';
import { wordsOf } from './words.ts';

/** ISO 639-2 for a language that is not known: a person's name has none. */
const NO_LANGUAGE = 'und';

const OPEN: Period = { from: null, to: null };

/** What an item is called in lists. An issuer by the name that it bears now, or bore last. */
export function nameOf(content: ItemContent): LocalText {
  switch (content.kind) {
    case 'issuer':
      return currentName(content);
    case 'official':
      return { [NO_LANGUAGE]: content.name };
    case 'office':
    case 'stamp':
      return content.name;
    default:
      return content.title;
  }
}

function currentName({ names }: Issuer): LocalText {
  const lasting = names.find(({ period }) => period.to === null);
  const last = names.toSorted((a, b) => (a.period.to ?? '').localeCompare(b.period.to ?? '')).at(-1)!;
  return (lasting ?? last).name;
}

/** What lists show of an item and choose by, as far as it follows from its own content. */
export function listColumns(content: ItemContent) {
  const name = nameOf(content);
  const { from, to } = periodOf(content);
  const picture = pictureOf(content);
  return {
    issuer_id: 'issuer' in content ? content.issuer : null,
    office_id: 'office' in content ? content.office : null,
    document_kind: content.kind === 'model' ? content.documentKind : null,
    used_from: from,
    used_to: to,
    from_year: yearOf(from),
    to_year: yearOf(to),
    name_key: wordsOf(inOrder(name)),
    edition: content.kind === 'model' ? content.edition : null,
    iso: content.kind === 'issuer' ? content.iso : null,
    alert_count: content.kind === 'model' ? content.alerts.length : 0,
    name: JSON.stringify(name),
    picture: picture === null ? null : JSON.stringify(picture),
  } as const;
}

/** A name to sort by: in English where it has that, as the names of states do. */
function inOrder(name: LocalText): string {
  return name.en ?? name.nl ?? Object.values(name)[0]!;
}

function periodOf(content: ItemContent): Period {
  if (content.kind === 'model') return content.inUse;
  return 'period' in content ? content.period : OPEN;
}

const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));

function pictureOf(content: ItemContent): ImageRef | null {
  if (content.kind === 'model') return firstSpecimen(content);
  if (content.kind === 'stamp') return content.impressions[0] ?? null;
  return content.kind === 'official' ? (content.signatures[0] ?? null) : null;
}

/** The face that is seen first, in the light that it is seen in. */
function firstSpecimen({ specimens }: ReferenceModel): ImageRef | null {
  const rank = ({ face, image }: (typeof specimens)[number]) => face * 2 + (image.light === 'VIS' ? 0 : 1);
  return specimens.toSorted((a, b) => rank(a) - rank(b))[0]?.image ?? null;
}

/** The kinds in the order in which they stand under their issuer. */
const KIND_ORDER: readonly ItemKind[] = [
  'issuer',
  'model',
  'note',
  'number-list',
  'office',
  'stamp',
  'official',
];

/** Longest part of a name that is sorted by. */
const KEY_MAX = 80;
/** Sorts behind every name: the issuer is not known. */
export const UNPLACED = '\u{10FFFD}';

/**
 * Where an item stands in every list: by the name of its issuer, its kind, the kind of document or its office, the
 * newest first, by name.
 */
export function placeOf(
  kind: ItemKind,
  columns: ReturnType<typeof listColumns>,
  { issuerKey, officeKey }: { issuerKey: string | null; officeKey: string | null },
): string {
  const age = 9999 - (columns.from_year ?? 0);
  const rank = columns.document_kind === null ? '' : DOCUMENT_KINDS.indexOf(columns.document_kind);
  const parts = [
    kind === 'issuer' ? columns.name_key : (issuerKey ?? UNPLACED),
    String(KIND_ORDER.indexOf(kind)),
    String(rank).padStart(2, '0'),
    officeKey ?? '',
    String(age).padStart(4, '0'),
    columns.name_key,
    columns.edition === null ? '' : wordsOf(columns.edition),
  ];
  // Spaces sort before every letter, and this before spaces: a name before the longer one that begins with it.
  return parts.map((part) => part.slice(0, KEY_MAX)).join('\u0001');
}
