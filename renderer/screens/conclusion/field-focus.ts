import type { GradedAspect } from '../../../shared/model/conclusion.ts';

/** Ids of the fields of an aspect, so that what stands in the way can lead to them. */
export const fieldIds = (aspect: GradedAspect) => ({
  grade: `grade-${aspect}`,
  reason: `reason-${aspect}`,
});

/** Brings a field into view and the focus into it; of several in a group, into the one that is chosen. */
export function focusOn(id: string): void {
  const field = document.getElementById(id);
  const chosen =
    field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector<HTMLElement>('input');
  field?.scrollIntoView({ block: 'center' });
  (chosen ?? field)?.focus({ preventScroll: true });
}
