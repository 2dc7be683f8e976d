import type { HistoryEntry } from '../../../shared/api/schemas/case.ts';

/** The note that was given with an answer to a finding; null for an answer without, and for anything else. */
export function historyNote({ action, details }: HistoryEntry): string | null {
  const { note } = details;
  return action === 'finding.reviewed' && typeof note === 'string' && note !== '' ? note : null;
}
