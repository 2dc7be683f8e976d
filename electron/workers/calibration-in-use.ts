import type { Calibration } from '../../shared/model/calibration.ts';
import { SHIPPED_CALIBRATION } from '../../shared/rules/calibration/shipped.ts';
import { learntDigest } from '../calibration/learnt-digest.ts';
import { calibrationInUse } from '../db/calibrations.ts';
import { type Db, databasePath, readDatabase } from '../db/open.ts';

/** What scores are worth in a data folder. Only reads, also while another process writes. */
export interface CalibrationReader {
  /** As the database has it now. */
  current(): Promise<Calibration>;
  close(): Promise<void>;
}

/** Opens the calibration of a data folder; in one without a database Loep's own thresholds hold. */
export function openCalibration(
  database: string,
  shipped: Calibration = SHIPPED_CALIBRATION,
): CalibrationReader {
  const learnt = learntDigest(shipped);
  let opened: Promise<Db | null> | null = null;
  // A data folder gets its database when it is first used: asked again as long as there is none.
  const asked = async () => {
    opened ??= readDatabase(database);
    const db = await opened;
    if (!db) opened = null;
    return db;
  };
  return {
    current: async () => {
      const db = await asked();
      return db ? { ...shipped, local: await calibrationInUse(db, learnt) } : shipped;
    },
    close: async () => {
      await (await opened)?.destroy();
    },
  };
}

/** What scores are worth in a data folder at this moment, for a command that takes no longer than its files. */
export async function readCalibration(home: string): Promise<Calibration> {
  const calibration = openCalibration(databasePath(home));
  try {
    return await calibration.current();
  } finally {
    await calibration.close();
  }
}
