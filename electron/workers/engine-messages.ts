import type { FoundCorners, ZoneProposals } from '../../shared/api/schemas/reference/images.ts';
import type { ErrorCode } from '../../shared/model/errors.ts';
import type { Corners, FaceIndex, PageMatch } from '../../shared/model/reference/recognition.ts';
import type { ReferenceModel } from '../../shared/model/reference/reference-model.ts';
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

/** A page of an image of the reference collection. */
export interface ImagePage {
  readonly sha256: string;
  readonly page: number;
}

/** A face as a specimen shows it. */
export interface FaceOnSpecimen extends ImagePage {
  readonly corners: Corners;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A face of a model to be made recognisable. */
export interface FaceToIndex {
  readonly model: string;
  readonly version: number;
  readonly face: number;
  /** Code of the issuer in machine-readable zones. */
  readonly icao: string | null;
  readonly content: ReferenceModel;
}

/** What the engine may be asked, and what it answers. */
export interface Questions {
  readonly examine: { readonly in: Commission; readonly out: ExaminationRecord };
  /** null for a face without a specimen. */
  readonly indexFace: { readonly in: FaceToIndex; readonly out: FaceIndex | null };
  readonly corners: { readonly in: ImagePage; readonly out: FoundCorners };
  readonly propose: { readonly in: readonly FaceOnSpecimen[]; readonly out: ZoneProposals };
  /** A scan that is not kept. */
  readonly recognise: {
    readonly in: { readonly bytes: Uint8Array; readonly today: string };
    readonly out: readonly PageMatch[];
  };
}

export type Question = keyof Questions;

/** What the engine's process is given when it starts. */
export interface EngineStart {
  readonly vault: VaultLocation;
  /** The database of the data folder, for the reference models; only read. */
  readonly database: string;
  readonly threads: number;
}

/** What the process is told. Questions are known by a number. */
export type ToEngine =
  | { readonly start: EngineStart }
  | { readonly ask: Question; readonly given: unknown; readonly number: number }
  | { readonly cancel: number };

/** What the process says. */
export type FromEngine =
  | { readonly number: number; readonly progress: Progress }
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly refused: { readonly code: ErrorCode; readonly text: Text } }
  /** A bug of ours, as it is logged. */
  | { readonly number: number; readonly fault: string };
