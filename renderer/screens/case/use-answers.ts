import { type QueryClient, useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ExaminationView, FindingView, ReviewView } from '../../../shared/api/schemas/examination.ts';
import type { ReviewAnswer } from '../../../shared/model/review.ts';
import { call } from '../../host/call.ts';
import { keepAsking } from '../../host/keep-asking.ts';
import { keyOf } from '../../host/use-call.ts';
import { useSettings } from '../../host/use-settings.ts';
import { sayNoLongerUnkept, sayUnkept } from './unkept-answers.ts';

/** One answer on its way, or the taking back of one. */
export interface AnswerChange {
  readonly findingId: string;
  readonly answer: { readonly answer: ReviewAnswer; readonly note: string } | null;
  /** What the screen shows until the application has answered. */
  readonly shown: ReviewView | null;
  /** Called when it was kept, or could not be. */
  readonly onKept?: (() => void) | undefined;
  readonly onFailed?: (() => void) | undefined;
}

/** Answers that show at once and are kept one after the other. */
export interface Answers {
  readonly give: (
    finding: FindingView,
    given: { readonly answer: ReviewAnswer; readonly note: string },
    then: Pick<AnswerChange, 'onKept' | 'onFailed'>,
  ) => void;
  /** Takes back the last answer to this finding, as it stands; its note is given back, at once and when it is done. */
  readonly takeBack: (
    findingId: string,
    standing: ReviewView | null,
    giveBack: (note: string) => void,
  ) => void;
  /** The finding of this examination that was answered last and not taken back; null when there is none. */
  readonly last: () => string | null;
}

const KEY = ['review'];

/** Findings with the answers that are on their way, so that an answer shows at once and is gone again when it fails. */
export function withPending(
  findings: readonly FindingView[],
  pending: readonly AnswerChange[],
): readonly FindingView[] {
  if (pending.length === 0) return findings;
  const shown = new Map(pending.map(({ findingId, shown }) => [findingId, shown]));
  return findings.map((finding) => {
    const review = shown.get(finding.id);
    return review === undefined ? finding : { ...finding, review };
  });
}

/** The answers that have not been acknowledged yet, oldest first. */
export function usePendingAnswers(): readonly AnswerChange[] {
  return useMutationState({
    filters: { mutationKey: KEY, status: 'pending' },
    select: ({ state }) => state.variables as AnswerChange,
  });
}

/** Gives answers to findings, one after the other, and takes them back. */
export function useAnswers(examinationId: string | null): Answers {
  const client = useQueryClient();
  const { settings } = useSettings();
  /** What was answered in this sitting, with what stood there before; the last is taken back first. */
  const given = useRef<{ of: string | null; findingId: string; note: string; before: ReviewView | null }[]>(
    [],
  );
  const change = useMutation({
    mutationKey: KEY,
    scope: { id: 'review' },
    mutationFn: (asked: AnswerChange): Promise<ReviewView | null> =>
      // The same answer given twice is given once; undone twice, the one before it would be gone too.
      keepAsking(() => ask(asked), { mayBeDoneTwice: asked.answer !== null, onHeld: sayUnkept }),
    onSuccess: (review, { findingId, onKept }) => {
      sayNoLongerUnkept(true);
      keepReview(client, examinationId, findingId, review);
      onKept?.();
    },
    onError: (_, { findingId, answer, onFailed }) => {
      sayNoLongerUnkept(false);
      if (answer !== null) forget(findingId);
      onFailed?.();
    },
  });
  const forget = (findingId: string) => {
    const at = given.current.findLastIndex((each) => each.findingId === findingId);
    return at < 0 ? null : given.current.splice(at, 1)[0]!;
  };
  return {
    give: ({ id: findingId, review: before }, answer, then) => {
      given.current.push({ of: examinationId, findingId, note: answer.note, before });
      const shown = { ...answer, by: settings.name, at: new Date().toISOString() };
      change.mutate({ findingId, answer, shown, ...then });
    },
    takeBack: (findingId, standing, giveBack) => {
      const taken = forget(findingId);
      const note = taken?.note ?? standing?.note ?? '';
      giveBack(note);
      // The answer may have been on its way still, and have let go of the note once it was kept.
      const onKept = () => giveBack(note);
      change.mutate({ findingId, answer: null, shown: taken?.before ?? null, onKept });
    },
    last: () => given.current.findLast(({ of }) => of === examinationId)?.findingId ?? null,
  };
}

function ask({ findingId, answer }: AnswerChange): Promise<ReviewView | null> {
  if (answer === null) return call('review.undo', { findingId });
  return call('review.answer', { findingId, ...answer });
}

function keepReview(
  client: QueryClient,
  examinationId: string | null,
  findingId: string,
  review: ReviewView | null,
): void {
  if (examinationId === null) return;
  client.setQueryData<ExaminationView>(
    keyOf('examination.get', { id: examinationId }),
    (kept) =>
      kept && {
        ...kept,
        findings: kept.findings.map((finding) =>
          finding.id === findingId ? { ...finding, review } : finding,
        ),
      },
  );
}
