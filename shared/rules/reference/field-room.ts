import type { BoxMm, SizeMm } from '../../model/reference/basics.ts';
import { aroundBoxes } from '../reference-checks/cell-clusters.ts';
import { bottomOf, type PlacedWord, rightOf, sharesRow } from './placed-words.ts';
import { GAP_HEIGHTS, type Run } from './read-runs.ts';

/** The entries of one field, one or more a specimen. */
export interface Entries {
  readonly box: BoxMm;
  readonly runs: readonly (Run & { readonly specimen: number })[];
}

/** Entries of one field begin this near to each other, mm, when none lies over another. */
const SAME_START_MM = 3;
/** Entries that begin further apart are set from the middle or the right: they grow to the left too, mm. */
const UNEVEN_MM = 2;
/** Left free before what ends the room of a field, mm: letters reach beyond the box of a reading. */
const GAP_MM = 1.2;
/** A line of dots or dashes to write on, characters. */
const LEADER = /^[._·…‥\-–—]{3,}$/u;
/** Places share a row when they have so much of the height of the lower in common. */
const ROW_SHARE = 0.3;

/** Puts together what was filled in at one place on all specimens. */
export function entriesOf(specimens: readonly (readonly Run[])[]): Entries[] {
  let fields: Entries[] = [];
  for (const [specimen, runs] of specimens.entries()) {
    for (const run of runs.filter(({ isFixed }) => isFixed === false)) {
      const own = fields.filter((field) => belongs(run, specimen, field));
      const merged = [...own.flatMap((field) => field.runs), { ...run, specimen }];
      const box = aroundBoxes(merged.map((each) => each.box));
      fields = [...fields.filter((field) => !own.includes(field)), { box, runs: merged }];
    }
  }
  return fields;
}

function belongs({ box }: Run, specimen: number, field: Entries): boolean {
  if (!sharesRow(box, field.box)) return false;
  const gap = Math.max(box.x - rightOf(field.box), field.box.x - rightOf(box));
  if (gap < 0) return true;
  if (field.runs.some((run) => run.specimen === specimen)) return gap <= GAP_HEIGHTS * box.height;
  return Math.abs(box.x - field.box.x) <= SAME_START_MM;
}

/** What stands on the face, and so ends the room of a field. */
export interface Around {
  readonly face: SizeMm;
  readonly fixed: readonly Run[];
  readonly fields: readonly Entries[];
  readonly words: readonly PlacedWord[];
}

/**
 * The room that a field may fill: as far as the entries of all specimens, and on to the next print on its row, the end
 * of the line that it is written on or the edge of the print, whichever comes first.
 */
export function roomOf(field: Entries, label: Run | null, around: Around): BoxMm {
  const { box } = field;
  const isUnder = label !== null && bottomOf(label.box) <= box.y + box.height / 2;
  const row = isUnder ? { ...box, y: label.box.y, height: bottomOf(box) - label.box.y } : box;
  const others = [
    ...around.fixed.filter((run) => run !== label).map((run) => run.box),
    ...around.fields.filter((other) => other !== field).map((other) => other.box),
  ].filter((other) => sharesRow(other, row, ROW_SHARE));
  const print = [...around.fixed, ...around.fields].map((each) => each.box);
  const leftEdge = Math.min(...print.map(({ x }) => x), box.x);
  const rightEdge = Math.max(around.face.widthMm - leftEdge, ...print.map(rightOf));
  const lines = around.words.filter(
    ({ text, box: line }) => LEADER.test(text) && sharesRow(line, row, ROW_SHARE),
  );
  const right = Math.min(
    rightEdge,
    ...others.filter(({ x }) => x >= rightOf(box) - GAP_MM).map(({ x }) => x - GAP_MM),
    ...lines.map((line) => rightOf(line.box)).filter((end) => end >= rightOf(box)),
  );
  const left = startsUnevenly(field)
    ? Math.max(
        leftEdge,
        ...others.filter((other) => rightOf(other) <= box.x + GAP_MM).map((other) => rightOf(other) + GAP_MM),
      )
    : box.x;
  const from = Math.min(left, box.x);
  return { x: from, y: box.y, width: Math.max(right, rightOf(box)) - from, height: box.height };
}

function startsUnevenly({ runs }: Entries): boolean {
  const starts = [...Map.groupBy(runs, ({ specimen }) => specimen).values()].map((own) =>
    Math.min(...own.map(({ box }) => box.x)),
  );
  return starts.length > 1 && Math.max(...starts) - Math.min(...starts) > UNEVEN_MM;
}
