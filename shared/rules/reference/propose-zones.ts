import type { MrzReading } from '../../model/mrz.ts';
import type { BoxMm } from '../../model/reference/basics.ts';
import { type FaceMap, faceMapOf } from '../../model/reference/face-map.ts';
import type { Corners } from '../../model/reference/recognition.ts';
import type { Zone } from '../../model/reference/zones.ts';
import type { Box } from '../../model/region.ts';
import type { PageText } from '../../model/words.ts';
import { fold } from '../text-layout/fold.ts';
import { commonMask, meaningOfLabel } from './field-guess.ts';

/** A specimen of a face with what was read on it. */
export interface ReadFace {
  readonly corners: Corners;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly text: PageText;
  readonly mrz: MrzReading | null;
}

/** A word where it stands on the face, mm. */
interface PlacedWord {
  readonly text: string;
  readonly box: BoxMm;
}

/** Less sure words are more often stains and lines of the print than letters (engine notes, reading). */
const MIN_CONFIDENCE = 0.6;
/** Words of one specimen belong to those of another when they stand this near to each other, mm. */
const SAME_PLACE_MM = 2.5;
/** A gap between words wider than this, in heights of the line, begins another zone. */
const GAP_HEIGHTS = 1.6;
/** Room round what was read, mm: letters reach beyond the box of a reading. */
const MARGIN_MM = 0.6;
/** A value may be longer on the next document: its field reaches so much further, in widths of what stands there. */
const FIELD_ROOM = 0.5;
/** A label stands left of its field on the same row, or above it, no further than this, mm. */
const LABEL_MM = 40;

/**
 * Proposes zones from what was read on specimens of one face: what stands at the same place on all of them is fixed
 * text, the rest was filled in. With one specimen, words with a digit are taken for filled in.
 */
export function proposeZones(faces: readonly ReadFace[]): { zones: Zone[]; words: PlacedWord[] } {
  const [first, ...others] = faces;
  if (!first) return { zones: [], words: [] };
  const lines = linesOf(first);
  const elsewhere = others.map((face) => linesOf(face).flat());
  const isFixed = (word: PlacedWord) =>
    elsewhere.length === 0
      ? !/\d/u.test(word.text)
      : elsewhere.every((words) => words.some((other) => isSame(word, other)));
  const runs = lines.flatMap((line) => runsOf(line, isFixed));
  const fixed = runs.filter((run) => run.isFixed);
  const zone = first.mrz && mrzZone(first, first.mrz);
  const free = runs.filter((run) => !zone || !overlaps(run.box, zone.box));
  const zones = free.map((run, at): Zone => {
    if (run.isFixed) return fixedText(run, at + 1, first);
    const label = labelOf(run.box, fixed);
    const meaning = label === null ? 'other' : meaningOfLabel(label);
    const values = [run.text, ...elsewhere.map((words) => textAt(words, run.box))].filter(
      (text) => text !== '',
    );
    const box = within(widened(run.box, run.box.width * FIELD_ROOM), first);
    return {
      kind: 'field',
      id: `field-${at + 1}`,
      face: 1,
      box,
      meaning,
      mask: commonMask(values),
      language: null,
    };
  });
  const words = lines.flat();
  return { zones: zone ? [...zones, zone] : zones, words };
}

interface Run {
  readonly text: string;
  readonly box: BoxMm;
  readonly isFixed: boolean;
}

function linesOf({ corners, widthMm, heightMm, text }: ReadFace): PlacedWord[][] {
  const map = faceMapOf(corners, { widthMm, heightMm });
  return text.lines.map((line) =>
    line.words
      .filter(({ confidence, text: word }) => confidence >= MIN_CONFIDENCE && /[\p{L}\p{N}]/u.test(word))
      .map((word) => ({ text: word.text, box: onFace(word.box, map) }))
      .filter(({ box }) => isOn(box, { widthMm, heightMm }))
      .sort((a, b) => a.box.x - b.box.x),
  );
}

function onFace({ x, y, width, height }: Box, map: FaceMap): BoxMm {
  const corners = [
    map.toFace({ x, y }),
    map.toFace({ x: x + width, y }),
    map.toFace({ x: x + width, y: y + height }),
    map.toFace({ x, y: y + height }),
  ];
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function isOn({ x, y, width, height }: BoxMm, face: { widthMm: number; heightMm: number }): boolean {
  return x >= 0 && y >= 0 && x + width <= face.widthMm && y + height <= face.heightMm;
}

/** Neighbouring words of one line that are alike fixed or filled in. */
function runsOf(line: readonly PlacedWord[], isFixed: (word: PlacedWord) => boolean): Run[] {
  const runs: Run[] = [];
  for (const word of line) {
    const fixed = isFixed(word);
    const last = runs.at(-1);
    const gap = last ? word.box.x - (last.box.x + last.box.width) : 0;
    if (last && last.isFixed === fixed && gap <= GAP_HEIGHTS * last.box.height) {
      runs[runs.length - 1] = { ...last, text: `${last.text} ${word.text}`, box: joined(last.box, word.box) };
    } else {
      runs.push({ text: word.text, box: word.box, isFixed: fixed });
    }
  }
  return runs;
}

function fixedText({ text, box }: Run, number: number, face: ReadFace): Zone {
  const size = { id: `text-${number}`, face: 1, box: within(widened(box, 0), face) };
  return { kind: 'fixed-text', ...size, words: text, language: null, typeface: null, isBold: false };
}

function mrzZone({ corners, widthMm, heightMm }: ReadFace, { box }: MrzReading): Zone {
  const onIt = onFace(box, faceMapOf(corners, { widthMm, heightMm }));
  return { kind: 'mrz', id: 'mrz', face: 1, box: within(onIt, { widthMm, heightMm }) };
}

/** The fixed text left of a place on its row, else the one above it; null when neither is near. */
function labelOf(box: BoxMm, fixed: readonly Run[]): string | null {
  const beside = fixed.filter(
    ({ box: other }) =>
      other.x < box.x && box.x - (other.x + other.width) < LABEL_MM && sharesRow(other, box),
  );
  const above = fixed.filter(
    ({ box: other }) =>
      other.y < box.y &&
      box.y - other.y < 4 * box.height + MARGIN_MM &&
      other.x < box.x + box.width &&
      other.x + other.width > box.x,
  );
  const nearest =
    beside.toSorted((a, b) => b.box.x - a.box.x)[0] ?? above.toSorted((a, b) => b.box.y - a.box.y)[0];
  return nearest?.text ?? null;
}

function sharesRow(a: BoxMm, b: BoxMm): boolean {
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return overlap > Math.min(a.height, b.height) / 2;
}

function textAt(words: readonly PlacedWord[], box: BoxMm): string {
  return words
    .filter((word) => overlaps(word.box, box))
    .map(({ text }) => text)
    .join(' ');
}

function isSame(word: PlacedWord, other: PlacedWord): boolean {
  const far = Math.hypot(word.box.x - other.box.x, word.box.y - other.box.y);
  return far <= SAME_PLACE_MM && fold(word.text) === fold(other.text);
}

function overlaps(a: BoxMm, b: BoxMm): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function joined(a: BoxMm, b: BoxMm): BoxMm {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  return { x, y, width: right - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** With room round it, more of it at the right. Tenths of a millimetre, as a person would draw it. */
function widened({ x, y, width, height }: BoxMm, rightMm: number): BoxMm {
  return {
    x: tenths(Math.max(0, x - MARGIN_MM)),
    y: tenths(Math.max(0, y - MARGIN_MM)),
    width: tenths(width + 2 * MARGIN_MM + rightMm),
    height: tenths(height + 2 * MARGIN_MM),
  };
}

function within(box: BoxMm, { widthMm, heightMm }: { widthMm: number; heightMm: number }): BoxMm {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  return {
    x: tenths(x),
    y: tenths(y),
    width: tenths(Math.min(box.width, widthMm - x)),
    height: tenths(Math.min(box.height, heightMm - y)),
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
