import { useLocation } from 'wouter';
import { useRemoveCase } from '../../host/use-remove-case.ts';

/** Removes the case that is on the screen and goes to the inbox; when it is brought back, to the case again. */
export function useLeavingRemoved(caseView: { id: string; number: number }): () => void {
  const [, navigate] = useLocation();
  const remove = useRemoveCase({
    onRemoved: () => navigate('/'),
    onRestored: (id) => navigate(`/cases/${id}`),
  });
  return () => remove(caseView);
}
