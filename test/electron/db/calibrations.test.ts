import { randomUUID } from 'node:crypto';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { learntDigest } from '../../../electron/calibration/learnt-digest.ts';
import {
  calibrationInUse,
  calibrationViews,
  chooseCalibration,
  type NewCalibration,
  saveCalibration,
} from '../../../electron/db/calibrations.ts';
import { StoreDialect } from '../../../electron/db/dialect.ts';
import { MIGRATIONS } from '../../../electron/db/migrations/index.ts';
import { type Db, migrate, openDatabase } from '../../../electron/db/open.ts';
import type { Schema } from '../../../electron/db/schema.ts';
import { verifyAudit } from '../../../electron/db/verify-audit.ts';
import { openCalibration } from '../../../electron/workers/calibration-in-use.ts';
import type { Calibration } from '../../../shared/model/calibration.ts';
import { temporaryHome } from '../temporary-home.ts';
import { ACT, AT, addExamination, addWaiting, LATER } from './stored-case.ts';

const LEARNT = 'a'.repeat(64);
const BRAM = { actor: { by: 'Bram', role: 'examiner' }, at: LATER } as const;

const made = (changes: Partial<NewCalibration> = {}): NewCalibration => ({
  id: randomUUID(),
  scans: 12,
  factors: { 'word-size': 1.25 },
  changes: { detectors: [], flagged: { before: 3, after: 1 }, leftOut: 2, countedIn: 1 },
  learnt: LEARNT,
  ...changes,
});

async function open(): Promise<Db> {
  const db = await openDatabase(':memory:');
  onTestFinished(() => db.destroy());
  return db;
}

const actionsOf = async (db: Db) =>
  (await db.selectFrom('audit_entries').select(['action', 'by', 'details']).orderBy('seq').execute()).map(
    ({ action, by, details }) => ({ action, by, ...JSON.parse(details) }),
  );

test('a calibration is kept and in use, and logged; saving it twice is saving it once', async () => {
  const db = await open();
  expect(await calibrationInUse(db, LEARNT)).toBeNull();
  const calibration = made();
  expect(await saveCalibration(db, calibration, ACT)).toBe(1);
  expect(await saveCalibration(db, calibration, BRAM)).toBe(1);
  expect(await calibrationInUse(db, LEARNT)).toEqual({
    number: 1,
    at: AT,
    by: 'Anna',
    scans: 12,
    factors: { 'word-size': 1.25 },
  });
  expect(await actionsOf(db)).toEqual([
    {
      ...{ action: 'calibration.made', by: 'Anna', calibration: 1, scans: 12, leftOut: 2, countedIn: 1 },
      factors: '{"word-size":1.25}',
    },
  ]);
});

test('one that an earlier Loep made did not tell what stood out', async () => {
  const db = await open();
  await saveCalibration(
    db,
    { ...made(), changes: JSON.parse('{"detectors":[],"flagged":{"before":1,"after":0}}') },
    ACT,
  );
  expect(await calibrationViews(db, LEARNT)).toMatchObject([{ changes: { leftOut: 0, countedIn: 0 } }]);
});

test('a newer one sets the older aside; one goes back and forth between them and Loep’s own', async () => {
  const db = await open();
  await saveCalibration(db, made(), ACT);
  await saveCalibration(db, made({ scans: 30 }), BRAM);
  const states = async () =>
    (await calibrationViews(db, LEARNT)).map(({ number, state, stateBy }) => [number, state, stateBy]);
  expect(await states()).toEqual([
    [2, 'in-use', 'Bram'],
    [1, 'set-aside', 'Bram'],
  ]);
  await chooseCalibration(db, { number: null, learnt: LEARNT }, ACT);
  expect(await calibrationInUse(db, LEARNT)).toBeNull();
  expect(await states()).toEqual([
    [2, 'set-aside', 'Anna'],
    [1, 'set-aside', 'Bram'],
  ]);
  await chooseCalibration(db, { number: 1, learnt: LEARNT }, BRAM);
  await chooseCalibration(db, { number: 1, learnt: LEARNT }, BRAM);
  expect((await calibrationInUse(db, LEARNT))?.number).toBe(1);
  expect((await actionsOf(db)).slice(2)).toEqual([
    { action: 'calibration.chosen', by: 'Anna', calibration: null, before: 2 },
    { action: 'calibration.chosen', by: 'Bram', calibration: 1, before: null },
  ]);
  expect(await verifyAudit(db)).toMatchObject({ ok: true });
});

test('one that was made beside what another Loep had learnt is not used, and cannot be chosen', async () => {
  const db = await open();
  await saveCalibration(db, made(), ACT);
  const newer = 'b'.repeat(64);
  expect(await calibrationInUse(db, newer)).toBeNull();
  expect(await calibrationViews(db, newer)).toMatchObject([{ number: 1, isOutdated: true }]);
  await chooseCalibration(db, { number: null, learnt: newer }, ACT);
  await expect(chooseCalibration(db, { number: 1, learnt: newer }, ACT)).rejects.toMatchObject({
    code: 'conflict',
  });
  await expect(chooseCalibration(db, { number: 9, learnt: newer }, ACT)).rejects.toMatchObject({
    code: 'not-found',
  });
  expect((await actionsOf(db)).map(({ action }) => action)).toEqual([
    'calibration.made',
    'calibration.chosen',
  ]);
});

test('what a calibration is cannot be changed or taken out, and two are never in use', async () => {
  const db = await open();
  await saveCalibration(db, made(), ACT);
  await saveCalibration(db, made(), ACT);
  for (const statement of [
    `UPDATE calibrations SET factors = '{"word-size":4}'`,
    'UPDATE calibrations SET scans = 300',
    `UPDATE calibrations SET made_by = 'Nobody'`,
    `UPDATE calibrations SET learnt = '${'b'.repeat(64)}'`,
    `UPDATE calibrations SET state = 'in-use'`,
    `UPDATE calibrations SET state = 'away'`,
    'DELETE FROM calibrations',
    'REPLACE INTO calibrations SELECT * FROM calibrations',
  ]) {
    await expect(sql.raw(statement).execute(db), statement).rejects.toThrow(/only|kept|UNIQUE|CHECK/);
  }
});

test('a database of before keeps everything, and has no calibration', async () => {
  const db = new Kysely<Schema>({ dialect: new StoreDialect(new Sqlite(':memory:'), 100) });
  onTestFinished(() => db.destroy());
  await migrate(db, MIGRATIONS.slice(0, 3));
  const { documentId } = await addWaiting(db);
  await addExamination(db, documentId, { outcome: 'doubtful' });
  expect(await calibrationInUse(db, LEARNT)).toBeNull();
  const before = await db.selectFrom('examinations').selectAll().execute();
  await migrate(db);
  expect(await db.selectFrom('examinations').selectAll().execute()).toEqual(before);
  expect(await calibrationViews(db, LEARNT)).toEqual([]);
  expect((await sql`PRAGMA foreign_key_check`.execute(db)).rows).toEqual([]);
});

test('whoever examines reads the one in use, also when the database comes later', async () => {
  const file = path.join(await temporaryHome(), 'loep.sqlite');
  const shipped: Calibration = { detectors: [], local: null };
  const calibration = openCalibration(file, shipped);
  onTestFinished(() => calibration.close());
  expect(await calibration.current()).toEqual(shipped);
  const db = await openDatabase(file);
  onTestFinished(() => db.destroy());
  expect(await calibration.current()).toEqual(shipped);
  await saveCalibration(db, made({ learnt: learntDigest(shipped) }), ACT);
  expect((await calibration.current()).local).toMatchObject({ number: 1, factors: { 'word-size': 1.25 } });
  await saveCalibration(db, made(), ACT);
  expect(await calibration.current()).toEqual(shipped);
});
