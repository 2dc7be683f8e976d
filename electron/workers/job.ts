import type { Code } from '../../shared/model/codes.ts';
import type { Effect, ShownDetector, ShownFileCheck } from '../../shared/model/effect.ts';
import type { ErrorCode } from '../../shared/model/errors.ts';
import type { Examination } from '../../shared/model/examination.ts';
import type { Gathered, Inputs } from '../../shared/model/inputs.ts';
import type { MrzReading } from '../../shared/model/mrz.ts';
import type { FileKind, Page } from '../../shared/model/page.ts';
import type {
  Corners,
  FaceCandidate,
  FaceComparison,
  FaceIndex,
  MatchedModel,
  PageMatch,
  Registration,
  SheetReading,
} from '../../shared/model/reference/recognition.ts';
import type { Zone } from '../../shared/model/reference/zones.ts';
import type { Box } from '../../shared/model/region.ts';
import type { FileStage, PageStage, Stage, StageFailure } from '../../shared/model/stage.ts';
import type { Text } from '../../shared/model/text.ts';
import type { PageText, ReadingLanguage } from '../../shared/model/words.ts';

/** A file on its way through the pool. The bytes are shared with every worker, and never written to. */
export interface Source {
  readonly sha256: string;
  readonly bytes: SharedArrayBuffer;
}

/** What each step gives; null where the document has no such thing. */
export interface StageValues {
  open: { readonly kind: FileKind; readonly pageCount: number };
  metadata: Inputs['metadata'];
  credentials: Inputs['credentials'];
  revisions: Inputs['revisions'] | null;
  overlays: Inputs['overlays'] | null;
  page: Page;
  quality: Inputs['quality'][number];
  thumbnail: Inputs['thumbnail'] | null;
  text: PageText;
  mrz: MrzReading | null;
  codes: readonly Code[];
  /** null when the text of the page was not read: glyphs are measured on words. */
  glyphs: Inputs['glyphs'][number] | null;
  traces: Inputs['traces'];
  sheet: SheetReading;
  match: { readonly match: PageMatch; readonly registration: Registration | null };
  comparison: FaceComparison;
  face: Pick<FaceIndex, 'fingerprint' | 'words'>;
  /** null where the page does not show it. */
  effect: Effect | null;
  places: PagePlaces;
}

/** A reference model on its way to a worker, with the files of the images that are needed. */
export interface SentModel {
  readonly model: MatchedModel;
  /** Faces to be tried. */
  readonly faces: readonly FaceIndex[];
  readonly images: readonly Source[];
}

/** A job for one worker: some steps over a file or a page, or the judging of what was gathered. */
export type Job =
  | { readonly kind: 'file'; readonly source: Source; readonly stages: readonly FileStage[] }
  | {
      readonly kind: 'page';
      readonly source: Source;
      readonly page: number;
      readonly stages: readonly PageStage[];
      readonly languages: readonly ReadingLanguage[] | null;
      /** The text of the page when an earlier job has read it already. */
      readonly text: PageText | null;
    }
  | {
      readonly kind: 'match';
      readonly source: Source;
      readonly read: ReadPage;
      /** Best first. */
      readonly shortlist: readonly FaceCandidate[];
      /** The models of the shortlist, as far as they are in use. */
      readonly candidates: readonly SentModel[];
      /** Faces on the shelf: so many chances of a false match there are. */
      readonly facesTried: number;
    }
  | {
      readonly kind: 'comparison';
      readonly source: Source;
      readonly read: ReadPage;
      readonly registration: Registration;
      readonly sent: SentModel;
    }
  | {
      readonly kind: 'face';
      readonly source: Source;
      readonly page: number;
      readonly text: PageText;
      readonly mrz: MrzReading | null;
      readonly corners: Corners;
      readonly widthMm: number;
      readonly heightMm: number;
      /** Of this face. */
      readonly zones: readonly Zone[];
    }
  | ({ readonly kind: 'effect'; readonly source: Source } & EffectPlace)
  | ({ readonly kind: 'places'; readonly source: Source } & PlacesOnPage)
  | {
      readonly kind: 'judge';
      readonly gathered: Gathered;
      readonly failures: readonly StageFailure[];
      readonly pagesLeftOut: boolean;
    };

/** What of a page is to be shown in a picture. */
export interface EffectPlace {
  readonly page: number;
  readonly detector: ShownDetector | ShownFileCheck;
  readonly box: Box;
  /** Languages that the page was read in; found from the page when null. */
  readonly languages: readonly ReadingLanguage[] | null;
}

/** Places of a page to be cut out. */
export interface PlacesOnPage {
  readonly page: number;
  readonly boxes: readonly Box[];
}

/** A page of which places are shown, as pictures. */
export interface PagePlaces {
  readonly page: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The whole page, small: JPEG. */
  readonly whole: Uint8Array;
  /** One for each place that was asked for. */
  readonly places: readonly CutPlace[];
}

/** A place with room round it. */
interface CutPlace {
  readonly box: Box;
  /** The part of the page that is shown, px. */
  readonly part: Box;
  /** PNG. */
  readonly picture: Uint8Array;
}

/** What was read of a page before it is laid over models. */
export interface ReadPage {
  readonly page: number;
  readonly text: PageText;
  readonly mrz: MrzReading | null;
  readonly sheet: SheetReading;
}

export type Judgement = Pick<Examination, 'checks' | 'triage'>;

/** How one step ended. */
export type StageEnd =
  | { readonly stage: Stage; readonly ok: true; readonly value: unknown; readonly ms: number }
  | {
      readonly stage: Stage;
      readonly ok: false;
      readonly code: ErrorCode;
      readonly text: Text;
      readonly ms: number;
    };

/** What a worker says while it works: enough to time each step and to keep what was done when it is ended. */
export type WorkerSays =
  | { readonly started: Stage; readonly threadId: number }
  | { readonly ended: StageEnd };

/** One step of a job as a worker runs it: it may use what earlier steps of the job left behind. */
export interface Step {
  readonly stage: Stage;
  run(): unknown;
}
