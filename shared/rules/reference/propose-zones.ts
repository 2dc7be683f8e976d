import type { MrzReading } from '../../model/mrz.ts';
import type { BoxMm, SizeMm } from '../../model/reference/basics.ts';
import { faceMapOf } from '../../model/reference/face-map.ts';
import type { Zone } from '../../model/reference/zones.ts';
import { isWithinOneEdit } from '../matching/one-edit.ts';
import { fold } from '../text-layout/fold.ts';
import { commonMask, isAsking } from './field-guess.ts';
import { type Entries, entriesOf, roomOf } from './field-room.ts';
import { labelOf, meaningOf } from './label-of.ts';
import { linesOf, onFace, overlaps, type PlacedText, type PlacedWord } from './placed-words.ts';
import { agreed, isClear, type Run, runsOf, standsUnder } from './read-runs.ts';

/** A specimen of a face with what was read on it. */
export interface ReadFace extends PlacedText {
  readonly mrz: MrzReading | null;
}

/** Room round what was read, mm: letters reach beyond the box of a reading. */
const MARGIN_MM = 0.6;
/** Without a label, and on one of several specimens, anything shorter is a letter of a stamp or a speck. */
const LEAST_LETTERS = 4;

/**
 * Proposes zones from what was read on specimens of one face: what stands at the same place on several of them is fixed
 * text, what differs or stands by a label was filled in. With one specimen, words with a digit are taken for filled in.
 */
export function proposeZones(faces: readonly ReadFace[]): {
  zones: Zone[];
  words: Pick<PlacedWord, 'text' | 'box'>[];
} {
  const [first] = faces;
  if (!first) return { zones: [], words: [] };
  const lines = faces.map(linesOf);
  const words = lines.map((each) => each.flat());
  const othersOf = (at: number) => words.filter((_, other) => other !== at);
  const runs = agreed(lines.map((each, at) => runsOf(each, othersOf(at))));
  const zone = first.mrz && mrzZone(first, first.mrz);
  const isFree = ({ box }: { readonly box: BoxMm }) => !zone || !overlaps(box, zone.box);
  const fixed = fixedRuns(runs).filter(isFree);
  const fields = entriesOf(runs).filter(isFree);
  const meant = fields.filter((field) => isTelling(field, labelOf(field.box, fixed), faces.length));
  const around = { face: first, fixed, fields: meant, words: words.flat() };
  const places = [
    ...fixed.map((run) => ({ box: run.box, zone: (at: number) => fixedText(run, at, first) })),
    ...meant.map((field) => ({
      box: field.box,
      zone: (at: number) =>
        fieldZone(field, at, { fixed, first, room: roomOf(field, labelOf(field.box, fixed), around) }),
    })),
  ].toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const zones = places.map((place, at) => place.zone(at + 1));
  const shown = lines[0]!
    .flat()
    .filter(isClear)
    .map(({ text, box }) => ({ text, box }));
  return { zones: zone ? [...zones, zone] : zones, words: shown };
}

/** Printed text of all specimens, as read on the first that has it. */
function fixedRuns(specimens: readonly (readonly Run[])[]): readonly Run[] {
  const fixed: Run[] = [];
  for (const run of specimens.flat()) {
    if (run.isFixed && !fixed.some(({ box }) => overlaps(box, run.box))) fixed.push(run);
  }
  return fixed;
}

/** Whether it is more than a letter of a stamp, a speck or a misread word of the form. */
function isTelling({ box, runs }: Entries, label: Run | null, specimens: number): boolean {
  if (specimens === 1) return true;
  const isLabelled = label !== null && isAsking(label.text);
  const seen = new Set(runs.map(({ specimen }) => specimen)).size;
  const words = runs.map(({ text }) => fold(text).replace(/[^\p{L}\p{N}]/gu, ''));
  if (seen === 1) {
    const least = !isLabelled ? LEAST_LETTERS : standsUnder(box, label.box) ? 1 : 2;
    return Math.max(...words.map(({ length }) => length)) >= least;
  }
  return isLabelled || words.some((word) => /\d/u.test(word) || !isWithinOneEdit(word, words[0]!));
}

interface Placing {
  readonly fixed: readonly Run[];
  readonly first: SizeMm;
  readonly room: BoxMm;
}

function fieldZone({ box, runs }: Entries, number: number, { fixed, first, room }: Placing): Zone {
  const values = [...Map.groupBy(runs, ({ specimen }) => specimen).values()].map((own) =>
    own
      .toSorted((a, b) => a.box.x - b.box.x)
      .map(({ text }) => text)
      .join(' '),
  );
  const meaning = meaningOf(box, labelOf(box, fixed), fixed);
  const place = { id: `field-${number}`, face: 1, box: widened(room, first) };
  return { kind: 'field', ...place, meaning, mask: commonMask(values), language: null };
}

function fixedText({ text, box }: Run, number: number, face: SizeMm): Zone {
  const place = { id: `text-${number}`, face: 1, box: widened(box, face) };
  return { kind: 'fixed-text', ...place, words: text, language: null, typeface: null, isBold: false };
}

function mrzZone({ corners, widthMm, heightMm }: ReadFace, { box }: MrzReading): Zone {
  const onIt = onFace(box, faceMapOf(corners, { widthMm, heightMm }));
  return { kind: 'mrz', id: 'mrz', face: 1, box: within(onIt, { widthMm, heightMm }) };
}

/** With room round it. Tenths of a millimetre, as a person would draw it. */
function widened({ x, y, width, height }: BoxMm, face: SizeMm): BoxMm {
  const both = 2 * MARGIN_MM;
  return within({ x: x - MARGIN_MM, y: y - MARGIN_MM, width: width + both, height: height + both }, face);
}

function within({ x, y, width, height }: BoxMm, { widthMm, heightMm }: SizeMm): BoxMm {
  const [left, top] = [tenths(Math.max(0, x)), tenths(Math.max(0, y))];
  return {
    x: left,
    y: top,
    width: Math.min(tenths(width), tenthsBelow(widthMm - left)),
    height: Math.min(tenths(height), tenthsBelow(heightMm - top)),
  };
}

const tenths = (value: number) => Math.round(value * 10) / 10;
const tenthsBelow = (value: number) => Math.floor(value * 10 + 1e-6) / 10;
