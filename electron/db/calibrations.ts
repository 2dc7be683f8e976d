import { type Selectable, sql } from 'kysely';
import { CalibrationChanges, type CalibrationView } from '../../shared/api/schemas/calibration.ts';
import type { LocalCalibration } from '../../shared/model/calibration.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { addAuditEntry } from './audit.ts';
import type { Act } from './case-rows.ts';
import type { Db } from './open.ts';
import type { Schema } from './schema.ts';

/** A local calibration that an examiner decided on. */
export interface NewCalibration {
  readonly id: string;
  readonly scans: number;
  readonly factors: LocalCalibration['factors'];
  readonly changes: CalibrationChanges;
  /** Of what Loep itself has learnt: the factors say nothing beside anything else. */
  readonly learnt: string;
}

type Row = Selectable<Schema['calibrations']>;

/**
 * Keeps a calibration and puts it in use, and gives its number; the one before it is set aside. Saving one twice is
 * saving it once. To be called in a transaction.
 */
export async function saveCalibration(db: Db, made: NewCalibration, { actor, at }: Act): Promise<number> {
  const { id, scans, factors, changes, learnt } = made;
  const { leftOut, countedIn } = changes;
  const there = await db.selectFrom('calibrations').select('number').where('id', '=', id).executeTakeFirst();
  if (there) return there.number;
  await setAside(db, { actor, at });
  const { number } = await db
    .insertInto('calibrations')
    .values({
      ...{ id, made_at: at, made_by: actor.by, scans, learnt },
      ...{ factors: JSON.stringify(factors), changes: JSON.stringify(changes) },
      ...{ state: 'in-use', state_at: at, state_by: actor.by },
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  const details = { calibration: number, scans, leftOut, countedIn, factors: JSON.stringify(factors) };
  await addAuditEntry(db, { ...actor, action: 'calibration.made', caseId: null, details }, at);
  return number;
}

/**
 * Puts a calibration in use again, or, with null, none: then Loep's own thresholds hold. To be called in a transaction.
 *
 * Throws LoepError `not-found`, and `conflict` for one that was made beside what another version of Loep had learnt.
 */
export async function chooseCalibration(
  db: Db,
  { number, learnt }: { number: number | null; learnt: string },
  { actor, at }: Act,
): Promise<void> {
  const inUse = await rowInUse(db);
  if ((inUse?.number ?? null) === number) return;
  if (number !== null) await mustBeOf(db, number, learnt);
  await setAside(db, { actor, at });
  if (number !== null) {
    await db
      .updateTable('calibrations')
      .set({ state: 'in-use', state_at: at, state_by: actor.by })
      .where('number', '=', number)
      .execute();
  }
  const details = { calibration: number, before: inUse?.number ?? null };
  await addAuditEntry(db, { ...actor, action: 'calibration.chosen', caseId: null, details }, at);
}

/** Whether a calibration of this id was kept. */
export async function hasCalibration(db: Db, id: string): Promise<boolean> {
  const row = await db.selectFrom('calibrations').select('number').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** Every calibration that was made here, newest first. */
export async function calibrationViews(db: Db, learnt: string): Promise<CalibrationView[]> {
  const rows = await db.selectFrom('calibrations').selectAll().orderBy('number', 'desc').execute();
  return rows.map((row) => ({
    number: row.number,
    madeAt: row.made_at,
    madeBy: row.made_by,
    scans: row.scans,
    changes: CalibrationChanges.parse(JSON.parse(row.changes)),
    state: row.state,
    stateAt: row.state_at,
    stateBy: row.state_by,
    isOutdated: row.learnt !== learnt,
  }));
}

/**
 * The calibration that examinations are to use; null for Loep's own thresholds. Also of a database that an earlier
 * Loep wrote and this one only reads.
 */
export async function calibrationInUse(db: Db, learnt: string): Promise<LocalCalibration | null> {
  const { rows } = await sql`SELECT 1 FROM sqlite_master WHERE name = 'calibrations'`.execute(db);
  if (rows.length === 0) return null;
  const row = await rowInUse(db);
  if (row?.learnt !== learnt) return null;
  const { number, made_at: at, made_by: by, scans, factors } = row;
  return { number, at, by, scans, factors: JSON.parse(factors) };
}

function rowInUse(db: Db): Promise<Row | undefined> {
  return db.selectFrom('calibrations').selectAll().where('state', '=', 'in-use').executeTakeFirst();
}

async function mustBeOf(db: Db, number: number, learnt: string): Promise<void> {
  const row = await db
    .selectFrom('calibrations')
    .select('learnt')
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) {
    throw new LoepError('not-found', {
      en: 'There is no such calibration. Open the screen again.',
      nl: 'Deze kalibratie is er niet. Open het scherm opnieuw.',
    });
  }
  if (row.learnt !== learnt) {
    throw new LoepError('conflict', {
      en: 'This calibration was made with an earlier version of Loep, whose detectors scored otherwise. Calibrate again on your own scans.',
      nl: 'Deze kalibratie is gemaakt met een eerdere versie van Loep, waarvan de detectoren anders scoorden. Kalibreer opnieuw op uw eigen scans.',
    });
  }
}

async function setAside(db: Db, { actor, at }: Act): Promise<void> {
  await db
    .updateTable('calibrations')
    .set({ state: 'set-aside', state_at: at, state_by: actor.by })
    .where('state', '=', 'in-use')
    .execute();
}
