import { randomUUID } from 'node:crypto';
import type { Db } from '../../../../electron/db/open.ts';
import { indexItem } from '../../../../electron/db/reference/index-item.ts';
import type { Tier } from '../../../../shared/model/reference/basics.ts';
import type { ContentOf, ItemContent, VersionState } from '../../../../shared/model/reference/item.ts';

export const AT = '2026-03-01T09:00:00.000Z';

interface Given {
  readonly id?: string;
  readonly state?: VersionState;
  readonly tier?: Tier;
}

/** An item with one version, as far as lists and searches care. */
export async function addItem(db: Db, content: ItemContent, given: Given = {}): Promise<string> {
  const { id = randomUUID(), state = 'published', tier = 'public' } = given;
  await db
    .insertInto('reference_items')
    .values({
      ...{ id, kind: content.kind, created_at: AT, changed_at: AT, newest_version: 1, newest_state: state },
      ...{ published_version: state === 'published' ? 1 : null, has_draft: 0 },
    })
    .execute();
  await addVersion(db, id, { version: 1, state, tier, content });
  await indexItem(db, id);
  return id;
}

/** A draft on top of what is in use. */
export async function addDraft(db: Db, id: string, content: ItemContent): Promise<void> {
  await addVersion(db, id, { version: 2, state: 'draft', tier: 'public', content });
  await db
    .updateTable('reference_items')
    .set({ newest_version: 2, newest_state: 'draft', has_draft: 1 })
    .where('id', '=', id)
    .execute();
  await indexItem(db, id);
}

/** Puts the draft on top in use. */
export async function publishDraft(db: Db, id: string): Promise<void> {
  const versions = () => db.updateTable('reference_versions').where('item_id', '=', id);
  await versions().set({ state: 'superseded' }).where('version', '=', 1).execute();
  await versions().set({ state: 'validated' }).where('version', '=', 2).execute();
  await versions().set({ state: 'published' }).where('version', '=', 2).execute();
  await db
    .updateTable('reference_items')
    .set({ newest_state: 'published', published_version: 2, has_draft: 0 })
    .where('id', '=', id)
    .execute();
  await indexItem(db, id);
}

async function addVersion(
  db: Db,
  id: string,
  {
    version,
    state,
    tier,
    content,
  }: { version: number; state: VersionState; tier: Tier; content: ItemContent },
): Promise<void> {
  await db
    .insertInto('reference_versions')
    .values({
      ...{ item_id: id, version, state, revision: 0, begun_at: AT, changed_at: AT, author: 'Anna' },
      ...{ authors: '["Anna"]', tier, content: JSON.stringify(content), digest: 'd'.repeat(64) },
      ...{ validated_by: null, published_at: null, note: '', signer: null, history: '[]', expires: null },
    })
    .execute();
}

/** A state by its names. */
export function issuer(en: string, given: Partial<ContentOf<'issuer'>> = {}): ContentOf<'issuer'> {
  return {
    ...{ kind: 'issuer', type: 'state', iso: null, icao: null, recognised: true, sources: [] },
    names: [{ name: { en }, period: { from: null, to: null } }],
    ...given,
  };
}

export function office(
  issuerId: string,
  en: string,
  given: Partial<ContentOf<'office'>> = {},
): ContentOf<'office'> {
  const period = { from: null, to: null };
  return {
    ...{ kind: 'office', issuer: issuerId, name: { en }, place: 'Town', period, competence: [] },
    ...{ restDays: [], sources: [] },
    ...given,
  };
}

export function stamp(
  officeId: string,
  en: string,
  given: Partial<ContentOf<'stamp'>> = {},
): ContentOf<'stamp'> {
  const period = { from: null, to: null };
  return {
    ...{ kind: 'stamp', office: officeId, name: { en }, shape: 'round', size: null, colour: 'blue' },
    ...{ words: [], period, impressions: [], sources: [] },
    ...given,
  };
}

export function official(
  officeId: string,
  given: Partial<ContentOf<'official'>> = {},
): ContentOf<'official'> {
  return {
    ...{ kind: 'official', office: officeId, name: 'Awa Sey', role: { en: 'registrar' }, signatures: [] },
    ...{ period: { from: null, to: null }, sources: [] },
    ...given,
  };
}

export function numberList(
  issuerId: string,
  ranges: ContentOf<'number-list'>['ranges'],
): ContentOf<'number-list'> {
  return {
    ...{ kind: 'number-list', issuer: issuerId, kinds: [], title: { en: 'Stolen blanks' }, ranges },
    sources: [],
  };
}

/** A birth extract of one page, unless told otherwise. */
export function model(
  issuerId: string,
  en: string,
  given: Partial<ContentOf<'model'>> = {},
): ContentOf<'model'> {
  return {
    ...{ kind: 'model', issuer: issuerId, documentKind: 'birth-extract', title: { en }, edition: '1998' },
    ...{ inUse: { from: '1998', to: '2009-06' }, materials: null, printing: null, mrz: null },
    faces: [{ name: { en: 'Front' }, widthMm: 210, heightMm: 297 }],
    numbering: { rules: null, mask: null, zone: null, series: [] },
    ...{ zones: [], features: [], specimens: [], alerts: [], offices: [], sources: [] },
    ...given,
  };
}

/** A feature of the taxonomy on the first face, in words of its own. */
export function feature(id: string, en = 'As on the specimen'): ContentOf<'model'>['features'][number] {
  return {
    ...{ id: id.replaceAll(/[._]/g, '-'), feature: id, face: 1, box: null, lights: ['VIS'], images: [] },
    ...{ level: 1, methods: ['look'], description: { en }, tolerance: null, tier: 'public' },
  };
}
