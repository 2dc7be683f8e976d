import type { Ground, Observation } from '../../../shared/api/schemas/conclusion.ts';
import type { GradedAspect } from '../../../shared/model/conclusion.ts';
import type { Region } from '../../../shared/model/region.ts';
import type { Text } from '../../../shared/model/text.ts';

/** One thing that was seen, by a check and confirmed, or by the examiner: numbered alike on page and in lists. */
export interface Seen {
  readonly id: string;
  readonly number: number;
  readonly aspects: readonly GradedAspect[];
  readonly region: Region | null;
  readonly title: Text | null;
  readonly text: Text | string;
  readonly note: string;
  /** Who says so: the check that was confirmed by somebody, or the examiner alone. */
  readonly confirmedBy: string | null;
}

/** Confirmed findings first, in the order of the report; then what the examiner saw. */
export function seenOf(grounds: readonly Ground[], observations: readonly Observation[]): readonly Seen[] {
  return [
    ...grounds.map((ground) => ({
      id: ground.findingId,
      aspects: ground.bearsOn,
      region: ground.region,
      title: ground.title,
      text: ground.explanation,
      note: ground.note,
      confirmedBy: ground.by,
    })),
    ...observations.map(({ id, aspect, region, text }) => ({
      id,
      aspects: [aspect],
      region,
      title: null,
      text,
      note: '',
      confirmedBy: null,
    })),
  ].map((seen, at) => ({ ...seen, number: at + 1 }));
}

/** The confirmed findings and own observations as lines of text, to go on writing from. */
export function asLines(all: readonly Seen[], say: (text: Text | string) => string, page: string): string {
  return all
    .map(({ number, title, text, region, note }) => {
      const where = region === null ? '' : ` (${page} ${region.page})`;
      const head = title === null ? '' : `${say(title)}: `;
      const added = note.trim() === '' ? '' : ` ${note.trim()}`;
      return `${number}. ${head}${say(text)}${where}${added}`;
    })
    .join('\n');
}
