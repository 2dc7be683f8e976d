import type { DetectorId } from './traces.ts';

/** Ways to alter a document that the engine is measured on. Each has a file in `test/press`. */
export const ATTACKS = [
  'copy-digit',
  'retype',
  'retype-matched',
  'splice-word',
  'copy-word',
  'move-word',
  'resize-paste',
  'erase',
  'erase-cloned',
  'transplant-stamp',
  'transplant-signature',
  'repeat-stamp',
  'swap-portrait',
  'pdf-revision',
  'pdf-overlay',
  /** The whole document in place of the original: what was altered before leaves no trace in it. */
  'screened-copy',
  'screen-photo',
  /** On a page that has a genuine stamp over its print. */
  'lay-stamp-over',
] as const;

export type AttackId = (typeof ATTACKS)[number];

/** Ways that a page goes from the scanner to Loep; an altered page and its honest twin go the same way. */
export const CHANNELS = [
  /** Never compressed with loss. */
  'png',
  /** Once a JPEG of quality up to 90, then kept without loss. */
  'jpeg-png',
  'jpeg-tiff',
  /** A JPEG for the first time at the end. */
  'jpeg-once',
  /** A JPEG twice: the second of a higher, the same or a lower quality. */
  'jpeg-up',
  'jpeg-same',
  'jpeg-down',
  /** A JPEG twice, the second of a higher quality and inside a PDF. */
  'pdf',
  /** A JPEG twice, reduced to 0.7 of its size in between, as messengers do. */
  'messenger',
] as const;

export type ChannelId = (typeof CHANNELS)[number];

/** So many of so many. */
export interface Count {
  readonly hits: number;
  readonly of: number;
}

/** What one detector did on the pages of an evaluation. */
export interface DetectorRecord {
  readonly detector: DetectorId;
  /** Genuine pages that it applied to, and those of them that it told a deviation of. */
  readonly falseAlarms: Count;
  /** Genuine pages that it does not apply to. */
  readonly notApplied: number;
  /** Altered regions on pages that it applied to, and those of them that it hit; kinds without any are left out. */
  readonly byAttack: readonly (Count & { readonly attack: AttackId })[];
  readonly byChannel: readonly (Count & { readonly channel: ChannelId })[];
}

/** What all detectors together, and the checks of PDF files, did with one attack in one channel. */
export interface AttackRecord extends Count {
  readonly attack: AttackId;
  readonly channel: ChannelId;
  /** Altered regions beside these on pages where nothing that could see such an alteration applied. */
  readonly notAssessable: number;
}

/** Added to the name of a set whose JPEG pages were decoded and saved without loss. */
export const KEPT_LOSSLESS = '+png';

/** What a set of genuine pages was told. */
export interface HonestRecord {
  /** `press`, or the name of the folder, with KEPT_LOSSLESS after it where that was done. */
  readonly set: string;
  readonly pages: number;
  /** Pages with a deviation by any detector, and pages that these made doubtful. */
  readonly deviating: number;
  readonly doubtful: number;
}

/** What the last evaluation measured: `npm run eval -- --write` makes it. */
export interface MeasuredEvaluation {
  /** The command that it was measured by; null as long as nothing was. */
  readonly command: string | null;
  readonly engine: string;
  readonly honest: readonly HonestRecord[];
  readonly detectors: readonly DetectorRecord[];
  readonly attacks: readonly AttackRecord[];
}
