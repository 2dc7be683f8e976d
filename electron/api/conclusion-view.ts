import {
  type ConclusionDraft,
  type ConclusionsView,
  type ConclusionVersion,
  EMPTY_DRAFT,
  NOTHING_OWED,
} from '../../shared/api/schemas/conclusion.ts';
import { GRADED_ASPECTS } from '../../shared/model/conclusion.ts';
import { deriveCategory } from '../../shared/rules/conclusion/category.ts';
import { hasConfirmedAlteration } from '../../shared/rules/conclusion/grounds.ts';
import { guardsOf } from '../../shared/rules/conclusion/guards.ts';
import { owedGrades } from '../../shared/rules/conclusion/owed-grades.ts';
import { propositionOf } from '../../shared/text/propositions.ts';
import { groundsOf, newestExaminationId, type StoredGrounds } from '../db/conclusion-grounds.ts';
import { type ConclusionRow, conclusionRows, type Sentences } from '../db/conclusions.ts';
import type { Db } from '../db/open.ts';

/** What a screen may see of the conclusions on a document. */
export async function conclusionsView(db: Db, documentId: string): Promise<ConclusionsView> {
  const rows = await conclusionRows(db, documentId);
  const grounds = await groundsOf(db, await newestExaminationId(db, documentId));
  const underWay = rows.find((row) => !isKept(row));
  const isBlind = underWay !== undefined && underWay.state !== 'draft';
  const isWithheld = isBlind && shownTo(underWay).length === 0;
  return {
    documentId,
    current: underWay === undefined ? null : isBlind ? blindView(underWay) : draftView(underWay, grounds),
    // An earlier version tells what a reader of this one graded before.
    signed: rows.filter(isKept).map(isWithheld ? blindView : signedView),
    grounds: isBlind ? [] : [...grounds.confirmed],
    hasExamination: grounds.rules.isExamined,
  };
}

/** To whom the answers of the readers before were shown, ahead of the reading that is waited for. */
export function shownTo({ shown, readings }: ConclusionRow): string[] {
  return shown.filter(({ reading }) => reading === readings.length + 1).map(({ to }) => to);
}

/** Signed once, whether it still holds or not. */
export function isKept({ state }: ConclusionRow): boolean {
  return state === 'signed' || state === 'superseded';
}

/** The propositions that follow from the grades; an aspect without one counts as not examined. */
export function sentencesOf({ grades }: ConclusionDraft): Sentences {
  return GRADED_ASPECTS.map((aspect) => {
    const { grade, reason } = grades[aspect];
    return { aspect, text: propositionOf(aspect, grade ?? 'not-examined', reason) };
  });
}

/** The category that follows from a draft on these grounds. */
function categoryOf({ grades, circumstances, observations }: ConclusionDraft, grounds: StoredGrounds) {
  return deriveCategory(grades, circumstances, hasConfirmedAlteration(grounds.rules, observations));
}

function draftView(row: ConclusionRow, grounds: StoredGrounds): ConclusionVersion {
  return {
    ...common(row),
    draft: row.draft,
    category: categoryOf(row.draft, grounds),
    sentences: [...sentencesOf(row.draft)],
    guards: [...guardsOf(row.draft, grounds.rules)],
    readings: [...row.readings],
    grounds: [...grounds.confirmed],
    isBlind: false,
    shownTo: [],
    owed: NOTHING_OWED,
  };
}

/**
 * What a reader sees who is still to grade: what was compared with and which circumstances were given, and nothing
 * that tells how another graded.
 */
function blindView(row: ConclusionRow): ConclusionVersion {
  const { circumstances, references } = row.draft;
  return {
    ...common(row),
    draft: { ...EMPTY_DRAFT, circumstances, references },
    category: null,
    sentences: [],
    guards: [],
    readings: row.readings.map((reading) => ({ ...reading, grades: null, note: '' })),
    grounds: [],
    isBlind: true,
    shownTo: shownTo(row),
    owed: owedGrades(row.readings.map((reading) => reading.grades!)),
  };
}

function signedView(row: ConclusionRow): ConclusionVersion {
  return {
    ...common(row),
    draft: row.draft,
    category: row.category,
    sentences: [...row.sentences],
    guards: [...row.notes],
    readings: [...row.readings],
    grounds: [...row.grounds],
    isBlind: false,
    shownTo: [],
    owed: NOTHING_OWED,
  };
}

function common({ id, version, state, examinationId, changedAt, signedAt, supersedes }: ConclusionRow) {
  return { id, version, state, examinationId, changedAt, signedAt, supersedes };
}
