import type { ErrorCode } from '../../shared/model/errors.ts';
import type { Text } from '../../shared/model/text.ts';
import type { ReadingLanguage } from '../../shared/model/words.ts';
import type { VaultLocation } from '../files/original.ts';
import type { ExaminationRecord } from './examination-record.ts';
import type { Progress } from './examine.ts';

/** What is to be examined, and how. */
export interface Commission {
  readonly sha256: string;
  readonly languages: readonly ReadingLanguage[] | null;
  /** The day of the examination, YYYY-MM-DD. */
  readonly today: string;
}

/** What the process that examines is given when it starts. */
interface EngineStart {
  readonly vault: VaultLocation;
  readonly threads: number;
}

/** What the process is told. Examinations are known by a number. */
export type ToEngine =
  | { readonly start: EngineStart }
  | { readonly examine: Commission; readonly number: number }
  | { readonly cancel: number };

/** What the process says. */
export type FromEngine =
  | { readonly number: number; readonly progress: Progress }
  | { readonly number: number; readonly record: ExaminationRecord }
  | { readonly number: number; readonly refused: { readonly code: ErrorCode; readonly text: Text } }
  /** A bug of ours, as it is logged. */
  | { readonly number: number; readonly fault: string };
