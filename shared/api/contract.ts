import { z } from 'zod';
import type { Role } from '../model/role.ts';
import { Done, Id, LongText, Moment, ShortLine } from './schemas/basics.ts';
import { CaseCounts, CaseList, CaseQuery, CaseView, HistoryEntry, NewCase } from './schemas/case.ts';
import { ConclusionDraft, ConclusionsView, Grades, Reader } from './schemas/conclusion.ts';
import { PictureSize } from './schemas/document.ts';
import {
  ExaminationDifference,
  ExaminationView,
  Languages,
  ReviewView,
  TextLayer,
} from './schemas/examination.ts';
import { About, Settings, SettingsChange } from './schemas/settings.ts';
import { Answer, OnDocument, OnFinding, PageOf } from './schemas/targets.ts';

interface Call {
  readonly in: z.ZodType;
  readonly out: z.ZodType;
  /** Roles that may make the call; there is no default. */
  readonly callers: readonly Role[];
}

const EXAMINERS = ['examiner', 'senior-examiner'] as const;
const STAFF = ['examiner', 'senior-examiner', 'trainer', 'administrator'] as const;

const ById = z.object({ id: Id });

/** Everything the screen may ask, one line a call. Files and pictures go by the addresses of `addresses.ts`. */
export const CALLS = {
  'case.list': { in: CaseQuery, out: CaseList, callers: STAFF },
  'case.counts': { in: z.object({}), out: CaseCounts, callers: STAFF },
  'case.create': { in: NewCase, out: Done, callers: EXAMINERS },
  'case.open': { in: ById, out: CaseView, callers: STAFF },
  'case.rename': { in: z.object({ id: Id, title: ShortLine }), out: Done, callers: EXAMINERS },
  'case.remove': { in: ById, out: Done, callers: EXAMINERS },
  'case.restore': { in: ById, out: Done, callers: EXAMINERS },
  'case.history': { in: ById, out: z.array(HistoryEntry), callers: STAFF },
  'document.picture': { in: PageOf, out: PictureSize, callers: STAFF },
  'examination.start': { in: OnDocument.extend({ languages: Languages }), out: Done, callers: EXAMINERS },
  'examination.cancel': { in: OnDocument, out: Done, callers: EXAMINERS },
  'examination.get': { in: ById, out: ExaminationView, callers: STAFF },
  'examination.text': { in: z.object({ id: Id, page: z.int().positive() }), out: TextLayer, callers: STAFF },
  'examination.compare': {
    in: z.object({ older: Id, newer: Id }),
    out: ExaminationDifference,
    callers: STAFF,
  },
  'review.answer': { in: Answer, out: ReviewView, callers: EXAMINERS },
  'review.undo': { in: OnFinding, out: ReviewView.nullable(), callers: EXAMINERS },
  'conclusion.get': { in: OnDocument, out: ConclusionsView, callers: STAFF },
  'conclusion.save': {
    in: OnDocument.extend({
      draft: ConclusionDraft,
      /** `changedAt` of the draft that this one goes on from; null to begin one. Another draft is never overwritten. */
      seen: Moment.nullable(),
    }),
    out: ConclusionsView,
    callers: EXAMINERS,
  },
  'conclusion.sign': { in: OnDocument.extend({ reader: Reader }), out: ConclusionsView, callers: EXAMINERS },
  'conclusion.read': {
    in: OnDocument.extend({ reader: Reader, grades: Grades, note: LongText }),
    out: ConclusionsView,
    callers: EXAMINERS,
  },
  'conclusion.withdraw': {
    // One that waits for a reader is taken back by its writer alone, who gives the name under it.
    in: OnDocument.extend({ name: ShortLine.nullable().default(null) }),
    out: ConclusionsView,
    callers: EXAMINERS,
  },
  'settings.get': { in: z.object({}), out: Settings, callers: STAFF },
  'settings.save': { in: SettingsChange, out: Settings, callers: STAFF },
  'application.about': { in: z.object({}), out: About, callers: STAFF },
} as const satisfies Record<string, Call>;

export type CallName = keyof typeof CALLS;
/** What a caller gives: defaults may be left out. */
export type Given<N extends CallName> = z.input<(typeof CALLS)[N]['in']>;
/** What a handler receives: checked, defaults filled in. */
export type Received<N extends CallName> = z.output<(typeof CALLS)[N]['in']>;
export type Output<N extends CallName> = z.output<(typeof CALLS)[N]['out']>;

/** Who makes a call: the role decides what is allowed. */
export interface Caller {
  readonly role: Role;
}

/** What `electron/api` implements: one function a call. */
export type Handlers = {
  readonly [N in CallName]: (input: Received<N>, caller: Caller) => Output<N> | Promise<Output<N>>;
};
