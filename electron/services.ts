import type { Settings } from '../shared/api/schemas/settings.ts';
import type { Calibrating } from './calibration/calibrating.ts';
import type { Db } from './db/open.ts';
import type { EventBus } from './event-bus.ts';
import type { Exchange } from './exchange/exchange.ts';
import type { Vault } from './files/vault.ts';
import type { ReferenceIndexing } from './reference-indexing.ts';
import type { Engine } from './workers/engine.ts';
import type { ExaminationQueue } from './workers/examination-queue.ts';
import type { Pictures } from './workers/pictures.ts';

/** Everything that the calls stand on, opened once a process. */
export interface Services {
  readonly home: string;
  readonly door: 'desktop' | 'browser';
  readonly db: Db;
  readonly vault: Vault;
  readonly engine: Engine;
  readonly indexing: ReferenceIndexing;
  readonly queue: ExaminationQueue;
  readonly pictures: Pictures;
  readonly events: EventBus;
  readonly exchange: Exchange;
  readonly calibrating: Calibrating;
  /** Language for what has none of its own yet, from the system. */
  readonly systemLanguage: Settings['language'];
}
