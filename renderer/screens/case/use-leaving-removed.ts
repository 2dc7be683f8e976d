import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useRemoveCase } from '../../host/use-remove-case.tsx';

/**
 * Removes the case that is on the screen and goes to the inbox; when it is brought back, to the case again. Gives the
 * question beside it, which is to be shown.
 */
export function useLeavingRemoved(caseView: { id: string; number: number }): [() => void, ReactNode] {
  const [, navigate] = useLocation();
  const [remove, question] = useRemoveCase({
    onRemoved: () => navigate('/'),
    onRestored: (id) => navigate(`/cases/${id}`),
  });
  return [() => remove(caseView), question];
}
