import type { Kysely } from 'kysely';
import { up as cases } from './0001-cases.ts';
import { up as references } from './0002-references.ts';
import { up as deviations } from './0003-deviations.ts';
import { up as calibrations } from './0004-calibrations.ts';
import { up as referenceVocabulary } from './0005-reference-vocabulary.ts';

/** Every step from an empty database to the newest, in order. Steps are only added, never changed. */
export const MIGRATIONS: readonly ((db: Kysely<unknown>) => Promise<void>)[] = [
  cases,
  references,
  deviations,
  calibrations,
  referenceVocabulary,
];
