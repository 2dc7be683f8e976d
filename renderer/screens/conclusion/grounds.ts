import type { Ground, Observation } from '../../../shared/api/schemas/conclusion.ts';
import type { GradedAspect } from '../../../shared/model/conclusion.ts';
import type { Region } from '../../../shared/model/region.ts';
import type { Text } from '../../../shared/model/text.ts';

/** One thing that was seen, by a check and confirmed, or by the examiner: called alike on page and in lists. */
export interface Seen {
  readonly id: string;
  /** The number of a finding in the case; a letter for what the examiner saw. */
  readonly name: string;
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
    ...grounds.map((ground, at) => ({
      id: ground.findingId,
      name: String(ground.number ?? at + 1),
      aspects: ground.bearsOn,
      region: ground.region,
      title: ground.title,
      text: ground.explanation,
      note: ground.note,
      confirmedBy: ground.by,
    })),
    ...observations.map(({ id, aspect, region, text }, at) => ({
      id,
      name: letterOf(at),
      aspects: [aspect],
      region,
      title: null,
      text,
      note: '',
      confirmedBy: null,
    })),
  ];
}

const LETTERS = 26;

/** A, B ... Z, AA, AB ... */
function letterOf(at: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (at % LETTERS));
  return at < LETTERS ? last : `${letterOf(Math.floor(at / LETTERS) - 1)}${last}`;
}

/** The confirmed findings and own observations as lines of text, to go on writing from. */
export function asLines(all: readonly Seen[], say: (text: Text | string) => string, page: string): string {
  return all
    .map(({ name, title, text, region, note }) => {
      const where = region === null ? '' : ` (${page} ${region.page})`;
      const head = title === null ? '' : `${say(title)}: `;
      const added = note.trim() === '' ? '' : ` ${note.trim()}`;
      return `${name}. ${head}${say(text)}${where}${added}`;
    })
    .join('\n');
}
