import { groupFindings } from '../../../shared/api/finding-list.ts';
import type { FindingView } from '../../../shared/api/schemas/examination.ts';
import type { Region } from '../../../shared/model/region.ts';
import type { Text } from '../../../shared/model/text.ts';

/** A finding as a reader sees it who is to judge for themselves: what a check says, and no answer to it. */
export interface FoundPlace {
  readonly id: string;
  /** Its number in the case. */
  readonly number: number;
  readonly title: Text;
  readonly text: Text;
  readonly tone: FindingView['verdict'];
  readonly region: Region | null;
}

/** What asks for an eye in an examination: what the list of the case shows, in its order and with its numbers. */
export function foundPlaces(findings: readonly FindingView[]): readonly FoundPlace[] {
  return groupFindings(findings)
    .flatMap(({ shown }) => shown)
    .map(({ number, finding: { id, title, explanation, verdict, region } }) => ({
      id,
      number,
      title,
      text: explanation,
      tone: verdict,
      region,
    }));
}
