import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import type { ItemContent } from '../../../shared/model/reference/item.ts';
import type { FaceIndex, FaceWord } from '../../../shared/model/reference/recognition.ts';
import type { ReferenceModel } from '../../../shared/model/reference/reference-model.ts';
import type { Db } from '../open.ts';
import type { Schema } from '../schema.ts';
import { raiseReferenceRevision } from './revision.ts';

const deflated = promisify(deflate);
const inflated = promisify(inflate);

/** Faces that are read at once, so that a large collection does not hold up everything else. */
const AT_ONCE = 500;

/** Every face of a model in use by which pages can be recognised. */
export async function* readFaces(db: Db): AsyncGenerator<FaceIndex> {
  for (let after = { id: '', face: 0 }; ; ) {
    const rows = await facesOf(db)
      .where(({ eb, refTuple, tuple }) =>
        eb(refTuple('face.item_id', 'face.face'), '>', tuple(after.id, after.face)),
      )
      .orderBy('face.item_id')
      .orderBy('face.face')
      .limit(AT_ONCE)
      .execute();
    for (const row of rows) yield await faceOf(row);
    const last = rows.at(-1);
    if (!last) return;
    after = { id: last.item_id, face: last.face };
  }
}

/** One face; null when the model is not in use or not ready to be recognised. */
export async function readFace(db: Db, model: string, face: number): Promise<FaceIndex | null> {
  const row = await facesOf(db)
    .where('face.item_id', '=', model)
    .where('face.face', '=', face)
    .executeTakeFirst();
  return row ? faceOf(row) : null;
}

/** All faces of a model in use that are ready to be recognised. */
export async function facesOfModel(db: Db, model: string): Promise<readonly FaceIndex[]> {
  const rows = await facesOf(db).where('face.item_id', '=', model).orderBy('face.face').execute();
  return Promise.all(rows.map(faceOf));
}

/** Keeps what a face of a version is recognised by. Faces of a version that is not in use any more are left out. */
export async function writeFaces(db: Db, faces: readonly FaceIndex[]): Promise<void> {
  for (const face of faces) {
    const item = await db
      .selectFrom('reference_items')
      .select('published_version')
      .where('id', '=', face.model)
      .executeTakeFirst();
    if (item?.published_version !== face.version) continue;
    const words = await deflated(JSON.stringify(face.words));
    const row = {
      item_id: face.model,
      version: face.version,
      face: face.face,
      width_mm: face.widthMm,
      height_mm: face.heightMm,
      icao: face.icao,
      mrz: face.mrz,
      bits: face.fingerprint.bits,
      colours: Buffer.from(face.fingerprint.colours),
      words,
    };
    await db
      .insertInto('reference_faces')
      .values(row)
      .onConflict((conflict) => conflict.columns(['item_id', 'face']).doUpdateSet(row))
      .execute();
  }
  await raiseReferenceRevision(db);
}

/** A published model none of whose faces is ready to be recognised. */
export interface UnreadModel {
  readonly id: string;
  readonly version: number;
  readonly icao: string | null;
  readonly content: ReferenceModel;
}

/** Models in use that were not made recognisable yet, oldest first. `except` are left out: what is wrong with them stays so. */
export async function unreadModel(db: Db, except: ReadonlySet<string>): Promise<UnreadModel | null> {
  const rows = await db
    .selectFrom('reference_items as item')
    .innerJoin('reference_versions as version', (join) =>
      join.onRef('version.item_id', '=', 'item.id').onRef('version.version', '=', 'item.published_version'),
    )
    .select(['item.id', 'version.version', 'version.content', 'item.issuer_id'])
    .where('item.kind', '=', 'model')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reference_faces as face')
            .select('face.face')
            .whereRef('face.item_id', '=', 'item.id')
            .whereRef('face.version', '=', 'version.version'),
        ),
      ),
    )
    .orderBy('item.number')
    .limit(except.size + 1)
    .execute();
  const next = rows.find(({ id, version }) => !except.has(versionKey(id, version)));
  if (!next) return null;
  const content: ReferenceModel = JSON.parse(next.content);
  return { id: next.id, version: next.version, content, icao: await icaoOf(db, next.issuer_id) };
}

const facesOf = (db: Db) =>
  db
    .selectFrom('reference_faces as face')
    .innerJoin('reference_items as item', (join) =>
      join.onRef('item.id', '=', 'face.item_id').onRef('item.published_version', '=', 'face.version'),
    )
    .select(['face.item_id', 'face.version', 'face.face', 'face.width_mm', 'face.height_mm'])
    .select(['face.icao', 'face.mrz', 'face.bits', 'face.colours', 'face.words']);

async function faceOf(row: Schema['reference_faces']): Promise<FaceIndex> {
  const words: readonly FaceWord[] = JSON.parse((await inflated(row.words)).toString());
  return {
    model: row.item_id,
    version: row.version,
    face: row.face,
    widthMm: row.width_mm,
    heightMm: row.height_mm,
    icao: row.icao,
    mrz: row.mrz,
    fingerprint: { bits: row.bits, colours: new Uint8Array(row.colours) },
    words,
  };
}

/** A version of an item as one word. */
export const versionKey = (id: string, version: number) => `${id}@${version}`;

async function icaoOf(db: Db, issuerId: string | null): Promise<string | null> {
  if (issuerId === null) return null;
  const row = await db
    .selectFrom('reference_items as item')
    .innerJoin('reference_versions as version', (join) =>
      join.onRef('version.item_id', '=', 'item.id').onRef('version.version', '=', 'item.published_version'),
    )
    .select('version.content')
    .where('item.id', '=', issuerId)
    .executeTakeFirst();
  if (!row) return null;
  const content: ItemContent = JSON.parse(row.content);
  return content.kind === 'issuer' ? content.icao : null;
}
