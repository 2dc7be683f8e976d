import { sql } from 'kysely';
import type {
  GalleryEntry,
  GalleryPage,
  GalleryQuery,
} from '../../../shared/api/schemas/reference/search.ts';
import type { ItemContent, ItemKind } from '../../../shared/model/reference/item.ts';
import type { Db } from '../open.ts';
import { choose } from './choose.ts';

const KIND_OF: Readonly<Record<GalleryQuery['what'], ItemKind>> = { stamps: 'stamp', signatures: 'official' };

/**
 * Stamps or signatures with their images: by issuer, office, the newest first, name. Those of an office that is not
 * known yet are in the lists alone.
 */
export async function galleryPage(db: Db, query: GalleryQuery): Promise<GalleryPage> {
  const { what, offset, limit, ...choice } = query;
  const { called, others } = await choose(db, {
    ...choice,
    ...{ kinds: [KIND_OF[what]], isPlaced: true, isExact: true },
  });
  const page = [...called, ...others].slice(offset, offset + limit);
  return { total: called.length + others.length, entries: await entries(db, page) };
}

interface Entry {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly used_from: string | null;
  readonly used_to: string | null;
  readonly content: string;
  readonly office_id: string;
  readonly office_name: string;
  readonly issuer_id: string;
  readonly issuer_name: string;
}

async function entries(db: Db, numbers: readonly number[]): Promise<GalleryEntry[]> {
  if (numbers.length === 0) return [];
  const { rows } = await sql<Entry>`
    SELECT item.number, item.id, item.name, item.used_from, item.used_to, version.content,
      item.office_id, office.name AS office_name, item.issuer_id, issuer.name AS issuer_name
    FROM reference_items AS item
    JOIN reference_versions AS version ON version.item_id = item.id
      AND version.version = coalesce(item.published_version, item.newest_version)
    JOIN reference_items AS office ON office.id = item.office_id
    JOIN reference_items AS issuer ON issuer.id = item.issuer_id
    WHERE item.number IN (${sql.join(numbers)})`.execute(db);
  const byNumber = new Map(rows.map((row) => [row.number, entryOf(row)]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

function entryOf(row: Entry): GalleryEntry {
  const content = JSON.parse(row.content) as ItemContent;
  return {
    id: row.id,
    name: JSON.parse(row.name),
    office: { id: row.office_id, name: JSON.parse(row.office_name) },
    issuer: { id: row.issuer_id, name: JSON.parse(row.issuer_name) },
    from: row.used_from,
    to: row.used_to,
    images: imagesOf(content),
  };
}

function imagesOf(content: ItemContent): GalleryEntry['images'] {
  if (content.kind === 'stamp') return content.impressions;
  return content.kind === 'official' ? content.signatures : [];
}
