import { z } from 'zod';
import type { Role } from '../model/role.ts';
import { Done, Id, LongText, Moment, Sha256, ShortLine } from './schemas/basics.ts';
import {
  CalibrationChoice,
  CalibrationList,
  CalibrationOrder,
  CalibrationPreview,
  ScanDecision,
} from './schemas/calibration.ts';
import {
  CaseCounts,
  CaseList,
  CaseQuery,
  CaseView,
  HeldConclusions,
  HistoryEntry,
  NewCase,
} from './schemas/case.ts';
import { ConclusionDraft, ConclusionsView, Grades, Reader } from './schemas/conclusion.ts';
import { PictureSize } from './schemas/document.ts';
import { EffectView } from './schemas/effect.ts';
import {
  ExaminationDifference,
  ExaminationView,
  Languages,
  ReviewView,
  TextLayer,
} from './schemas/examination.ts';
import { LimitsView } from './schemas/limits.ts';
import {
  ExchangeJob,
  ExportOrder,
  ImportOrder,
  ItemChanges,
  KeyView,
  PackagePreview,
} from './schemas/reference/exchange.ts';
import { GapChange, GapList, GapQuery, NewGap } from './schemas/reference/gaps.ts';
import { FaceOnImage, FoundCorners, ReferenceImage, ZoneProposals } from './schemas/reference/images.ts';
import {
  ContentDifference,
  DraftOrder,
  ItemView,
  MergedDrafts,
  MergeOrder,
  NewItem,
  OnItem,
  OnVersion,
  RelatedItems,
  SavedDraft,
  Validation,
  VersionPair,
  Withdrawal,
} from './schemas/reference/item.ts';
import {
  EmptySearch,
  GalleryPage,
  GalleryQuery,
  NumberAnswer,
  NumberQuery,
  ReferenceFacets,
  ReferenceQuery,
  ReferenceRows,
} from './schemas/reference/search.ts';
import { About, Settings, SettingsChange } from './schemas/settings.ts';
import { Answer, OnDocument, OnFinding, PageOf } from './schemas/targets.ts';

interface Call {
  readonly in: z.ZodType;
  readonly out: z.ZodType;
  /** Roles that may make the call; there is no default. */
  readonly callers: readonly Role[];
}

const EXAMINERS = ['examiner', 'senior-examiner'] as const;
/** Those who keep the reference database. */
const EDITORS = ['examiner', 'senior-examiner', 'trainer'] as const;
const STAFF = ['examiner', 'senior-examiner', 'trainer', 'administrator'] as const;

const ById = z.object({ id: Id });

/** Everything the screen may ask, one line a call. Files and pictures go by the addresses of `addresses.ts`. */
export const CALLS = {
  'case.list': { in: CaseQuery, out: CaseList, callers: STAFF },
  'case.counts': { in: z.object({}), out: CaseCounts, callers: STAFF },
  'case.create': { in: NewCase, out: Done, callers: EXAMINERS },
  'case.open': { in: ById, out: CaseView, callers: STAFF },
  'case.rename': { in: z.object({ id: Id, title: ShortLine }), out: Done, callers: EXAMINERS },
  // Answers null when it was removed. A case with conclusions is not, until that was asked: it answers what it holds.
  'case.remove': {
    in: ById.extend({ withConclusions: z.boolean().default(false) }),
    out: HeldConclusions.nullable(),
    callers: EXAMINERS,
  },
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
  // What the check of a finding saw, as a picture that is made when it is asked for.
  'effect.show': { in: OnFinding, out: EffectView, callers: STAFF },
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
  // Shows the answers of the readers before, ahead of a reading that is then no longer blind.
  'conclusion.show': { in: OnDocument.extend({ name: ShortLine }), out: ConclusionsView, callers: EXAMINERS },
  'conclusion.withdraw': {
    // One that waits for a reader is taken back by its writer alone, who gives the name under it.
    in: OnDocument.extend({ name: ShortLine.nullable().default(null) }),
    out: ConclusionsView,
    callers: EXAMINERS,
  },
  'reference.search': { in: ReferenceQuery, out: ReferenceRows, callers: STAFF },
  'reference.empty': { in: ReferenceQuery, out: EmptySearch, callers: STAFF },
  'reference.facets': { in: z.object({}), out: ReferenceFacets, callers: STAFF },
  'reference.number': { in: NumberQuery, out: NumberAnswer, callers: STAFF },
  'reference.open': {
    // The version in use, else the newest, unless one is named.
    in: OnItem.extend({ version: z.int().positive().nullable().default(null) }),
    out: ItemView,
    callers: STAFF,
  },
  'reference.related': { in: OnItem, out: RelatedItems, callers: STAFF },
  'reference.compare': { in: VersionPair, out: ContentDifference, callers: STAFF },
  // Of two who wrote the same version; writes nothing.
  'reference.merge': { in: MergeOrder, out: MergedDrafts, callers: EDITORS },
  'reference.create': { in: NewItem, out: ItemView, callers: EDITORS },
  // Begins a draft on top of a version of the same item: to edit what is in use, or to restore what was.
  'reference.edit': { in: DraftOrder, out: ItemView, callers: EDITORS },
  'reference.save': { in: SavedDraft, out: ItemView, callers: EDITORS },
  'reference.discard': { in: OnVersion, out: Done, callers: EDITORS },
  'reference.validate': { in: Validation, out: ItemView, callers: EDITORS },
  'reference.publish': { in: OnVersion, out: ItemView, callers: EDITORS },
  'reference.withdraw': { in: Withdrawal, out: ItemView, callers: EDITORS },
  'reference.image': { in: z.object({ sha256: Sha256 }), out: ReferenceImage, callers: STAFF },
  'reference.corners': {
    in: z.object({ sha256: Sha256, page: z.int().positive() }),
    out: FoundCorners,
    callers: EDITORS,
  },
  'reference.propose': {
    // Of one face: what stands at the same place on all of these is fixed, the rest was filled in.
    in: z.object({ specimens: z.array(FaceOnImage).min(1).max(6) }),
    out: ZoneProposals,
    callers: EDITORS,
  },
  'gallery.list': { in: GalleryQuery, out: GalleryPage, callers: STAFF },
  'gap.list': { in: GapQuery, out: GapList, callers: STAFF },
  'gap.add': { in: NewGap, out: Done, callers: STAFF },
  'gap.change': { in: GapChange, out: Done, callers: EDITORS },
  'exchange.export': { in: ExportOrder, out: ExchangeJob, callers: EDITORS },
  'exchange.preview': { in: ById, out: PackagePreview, callers: EDITORS },
  'exchange.changes': { in: ById.extend({ item: Id }), out: ItemChanges, callers: EDITORS },
  'exchange.import': { in: ImportOrder, out: ExchangeJob, callers: EDITORS },
  'exchange.jobs': { in: z.object({}), out: z.array(ExchangeJob), callers: EDITORS },
  'exchange.cancel': { in: ById, out: Done, callers: EDITORS },
  'exchange.keys': { in: z.object({}), out: z.array(KeyView), callers: EDITORS },
  'exchange.trust': {
    // The key of a package that was sent in, after its fingerprint was compared by another way.
    in: z.object({ packageId: Id, name: ShortLine }),
    out: z.array(KeyView),
    callers: EDITORS,
  },
  'exchange.distrust': { in: z.object({ fingerprint: Sha256 }), out: z.array(KeyView), callers: EDITORS },
  'calibration.list': { in: z.object({}), out: CalibrationList, callers: STAFF },
  'calibration.preview': { in: z.object({}), out: CalibrationPreview, callers: STAFF },
  'calibration.leaveOut': { in: ById, out: CalibrationPreview, callers: EXAMINERS },
  'calibration.decide': { in: ScanDecision, out: CalibrationPreview, callers: EXAMINERS },
  'calibration.clear': { in: z.object({}), out: Done, callers: EXAMINERS },
  'calibration.save': { in: CalibrationOrder, out: CalibrationList, callers: EXAMINERS },
  'calibration.choose': { in: CalibrationChoice, out: CalibrationList, callers: EXAMINERS },
  'settings.get': { in: z.object({}), out: Settings, callers: STAFF },
  'settings.save': { in: SettingsChange, out: Settings, callers: STAFF },
  // What the last evaluation measured of each detector, and what no scan can show.
  'application.limits': { in: z.object({}), out: LimitsView, callers: STAFF },
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
