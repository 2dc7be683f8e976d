import type { Db } from '../db/open.ts';
import type { EventBus } from '../event-bus.ts';
import type { Vault } from '../files/vault.ts';

/** Examines documents as they come, a few at once, and keeps what was found. */
export interface ExaminationQueue {
  /** Takes up every document of the database that waits; called at start and after each upload. */
  wake(): void;
  /** Ends the examination of a document, or takes it from the queue. False when there was none. */
  cancel(documentId: string): Promise<boolean>;
  /** Resolves when nothing waits and nothing runs: for tests and the command line. */
  idle(): Promise<void>;
  /** Ends what runs; its documents wait again at the next start. */
  close(): Promise<void>;
}

export function openExaminationQueue(_given: { db: Db; vault: Vault; events: EventBus }): ExaminationQueue {
  throw new Error('being built');
}
