import type { ExaminationJson } from '../../api/examination-schema.ts';
import type { DetectorId, TraceGap } from '../../model/traces.ts';

/** `[page, x, y, width, height]` in px of the page. */
export type LabelledRegion = readonly [number, number, number, number, number];

/** What is known of one file of an evaluation set. */
export interface Label {
  readonly file: string;
  readonly label?: 'genuine' | 'altered' | undefined;
  readonly regions?: readonly LabelledRegion[] | undefined;
  /** What was altered, and the way that the page went. */
  readonly kind?: string | undefined;
  readonly channel?: string | undefined;
  /** The lines of the zone; null says that there is none. */
  readonly mrz?: readonly string[] | null | undefined;
}

/** An examined file with its label. */
export interface Trial {
  readonly label: Label;
  readonly examination: ExaminationJson;
  /** Which detectors looked at which pages; `gap` says why one did not apply. */
  readonly applied: readonly {
    readonly page: number;
    readonly detector: DetectorId;
    readonly gap: TraceGap | null;
  }[];
}
