import { type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import type { CallName, Given, Output } from '../../../shared/api/contract.ts';
import type { ConclusionsView } from '../../../shared/api/schemas/conclusion.ts';
import { keyOf, useChange } from '../../host/use-call.ts';

/** The calls that give the conclusions on a document back as they became. */
type ConclusionCall = { [N in CallName]: Output<N> extends ConclusionsView ? N : never }[CallName] &
  `conclusion.${string}`;

/** A change to the conclusion on a document: what it became is shown at once, then `onDone` is called. */
export function useConclusionChange<N extends ConclusionCall>(
  name: N,
  onDone: () => void = () => {},
): UseMutationResult<Output<N>, Error, Given<N>> {
  const client = useQueryClient();
  return useChange(name, {
    onSuccess: (view) => {
      client.setQueryData(keyOf('conclusion.get', { documentId: view.documentId }), view);
      onDone();
    },
  });
}
