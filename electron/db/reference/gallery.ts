import { type RawBuilder, sql } from 'kysely';
import type {
  GalleryEntry,
  GalleryPage,
  GalleryQuery,
} from '../../../shared/api/schemas/reference/search.ts';
import type { ItemContent, ItemKind } from '../../../shared/model/reference/item.ts';
import type { Db } from '../open.ts';
import { filtersOf } from './filters.ts';
import { UNPLACED } from './list-columns.ts';
import { matching } from './matching.ts';

const KIND_OF: Readonly<Record<GalleryQuery['what'], ItemKind>> = { stamps: 'stamp', signatures: 'official' };

/** Stamps or signatures with their images: by issuer, office, the newest first, name. */
export async function galleryPage(db: Db, query: GalleryQuery): Promise<GalleryPage> {
  const { what, search, issuer, office, year, limit, offset } = query;
  const within = filtersOf({ kinds: [KIND_OF[what]], issuer, office, year });
  const words = matching(search)?.all ?? sql`TRUE`;
  // Those whose office is not known yet are in the lists alone.
  const condition: RawBuilder<boolean> = sql`${within} AND place < ${UNPLACED} AND ${words}`;
  const { rows } = await sql<Entry>`
    WITH page AS MATERIALIZED (
      SELECT number FROM reference_items INDEXED BY reference_items_by_place
      WHERE ${condition} ORDER BY place, number LIMIT ${limit} OFFSET ${offset})
    SELECT item.id, item.name, item.used_from, item.used_to, version.content,
      item.office_id, office.name AS office_name, item.issuer_id, issuer.name AS issuer_name
    FROM page CROSS JOIN reference_items AS item USING (number)
    JOIN reference_versions AS version ON version.item_id = item.id
      AND version.version = coalesce(item.published_version, item.newest_version)
    JOIN reference_items AS office ON office.id = item.office_id
    JOIN reference_items AS issuer ON issuer.id = item.issuer_id
    ORDER BY item.place, item.number`.execute(db);
  return { total: await count(db, condition), entries: rows.map(entryOf) };
}

interface Entry {
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

async function count(db: Db, condition: RawBuilder<boolean>): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    SELECT count(*) AS total FROM reference_items INDEXED BY reference_items_by_place
    WHERE ${condition}`.execute(db);
  return rows[0]!.total;
}
