import type { Db } from './open.ts';

/**
 * Works out what the inbox shows of a case (state, outcome, counts) from its documents, reviews and conclusions.
 * Called in the transaction of every change that touches one of these.
 */
export async function refreshCase(_db: Db, _caseId: string, _at: string): Promise<void> {
  throw new Error('being built');
}
