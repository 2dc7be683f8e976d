import type { BoxMm, Period, ReferenceLight, Tier } from '../../../shared/model/reference/basics.ts';
import type { DocumentKind } from '../../../shared/model/reference/document-kinds.ts';
import type { CHECK_METHODS, ReferenceModel } from '../../../shared/model/reference/reference-model.ts';
import type { Emblem } from './emblems.ts';
import type { FaceLayout, Filling, Words } from './layout.ts';
import type { NumberRun, SeriesPlan } from './numbers.ts';
import type { StateKey } from './states.ts';

/** What may be asked of a filling instead of what the seed gives. */
export interface Wishes {
  /** YYYY-MM-DD */
  readonly issued?: string;
  readonly number?: string;
}

/** A feature of a model, at an item of its drawing, at a place, or everywhere. */
export interface FeaturePlan {
  readonly id: string;
  readonly feature: string;
  readonly face: number;
  readonly at: string | BoxMm | null;
  readonly level: 1 | 2 | 3;
  readonly methods: readonly (typeof CHECK_METHODS)[number][];
  readonly lights: readonly ReferenceLight[];
  readonly description: Words;
  readonly tolerance: Words | null;
  readonly tier: Tier;
}

/** A known forgery: what its makers got wrong. */
export interface AlertPlan {
  readonly id: string;
  readonly face: number;
  readonly title: Words;
  readonly description: Words;
  readonly indicator: string;
  readonly since: string;
  /** Pre-printed text that is misspelt. */
  readonly misspelt: { readonly item: string; readonly text: string };
  /** Arms that stand there instead of those of the state. */
  readonly emblem: Emblem;
  readonly numbers: NumberRun;
  readonly tier: Tier;
}

/** A layer drawn for a light other than daylight. */
export type LightLayer = Exclude<ReferenceLight, 'VIS' | 'UV254' | 'IR980' | 'COAX' | 'special'>;

/** One edition of one kind of document: how it is drawn, filled in, numbered and described. */
export interface ModelPlan {
  readonly key: string;
  readonly state: StateKey;
  readonly documentKind: DocumentKind;
  readonly title: Words;
  readonly edition: string;
  readonly inUse: Period;
  readonly faces: readonly FaceLayout[];
  readonly materials: Words;
  readonly printing: Words;
  readonly mrz: ReferenceModel['mrz'];
  readonly numbering: {
    readonly rules: Words;
    readonly mask: string;
    /** Entry that holds the number, and the face that it stands on. */
    readonly entry: string;
    readonly series: readonly SeriesPlan[];
  };
  readonly fill: (seed: number, wishes: Wishes) => Filling;
  readonly features: readonly FeaturePlan[];
  readonly alerts: readonly AlertPlan[];
  readonly offices: readonly string[];
  readonly lights: readonly LightLayer[];
  /** How many specimens each face has. */
  readonly specimens: number;
  readonly tier: Tier;
}
