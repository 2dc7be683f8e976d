import type { FoundCorners, ZoneProposals } from '../../shared/api/schemas/reference/images.ts';
import type { Effect } from '../../shared/model/effect.ts';
import type { ErrorCode } from '../../shared/model/errors.ts';
import type { Corners, FaceIndex, PageMatch } from '../../shared/model/reference/recognition.ts';
import type { ReferenceModel } from '../../shared/model/reference/reference-model.ts';
import type { Text } from '../../shared/model/text.ts';
import type { TraceReading } from '../../shared/model/traces.ts';
import type { ReadingLanguage } from '../../shared/model/words.ts';
import type { VaultLocation } from '../files/original.ts';
import type { ExaminationRecord } from './examination-record.ts';
import type { Progress } from './examine.ts';
import type { EffectPlace, PagePlaces, PlacesOnPage } from './job.ts';

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

/** What the detectors saw on a file that is not kept. */
export interface MeasuredFile {
  readonly sha256: string;
  /** Pages of the file, and those that were looked at. */
  readonly pages: number;
  readonly pagesMeasured: number;
  readonly readings: readonly TraceReading[];
}

/** A place of an original of which is to be shown what a detector saw. */
export interface EffectOnOriginal extends EffectPlace {
  readonly sha256: string;
}

/** What the engine may be asked, and what it answers. */
export interface Questions {
  readonly examine: { readonly in: Commission; readonly out: ExaminationRecord };
  /** null for a face without a specimen. */
  readonly indexFace: { readonly in: FaceToIndex; readonly out: FaceIndex | null };
  readonly corners: { readonly in: ImagePage; readonly out: FoundCorners };
  readonly propose: { readonly in: readonly FaceOnSpecimen[]; readonly out: ZoneProposals };
  /** null where the page does not show it. */
  readonly effect: { readonly in: EffectOnOriginal; readonly out: Effect | null };
  /** A scan that is not kept. */
  readonly recognise: {
    readonly in: { readonly bytes: Uint8Array; readonly today: string };
    readonly out: readonly PageMatch[];
  };
  /** A scan that is not kept. */
  readonly measure: {
    readonly in: { readonly bytes: Uint8Array; readonly languages: readonly ReadingLanguage[] | null };
    readonly out: MeasuredFile;
  };
  /** Of a scan that is not kept. */
  readonly places: {
    readonly in: { readonly bytes: Uint8Array; readonly pages: readonly PlacesOnPage[] };
    readonly out: readonly PagePlaces[];
  };
}

export type Question = keyof Questions;

/** What the engine's process is given when it starts. */
export interface EngineStart {
  readonly vault: VaultLocation;
  /** The database of the data folder, for the reference models and the calibration; only read. */
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
