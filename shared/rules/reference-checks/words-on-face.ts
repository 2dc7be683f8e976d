import { mapPoint } from '../../imaging/registration/homography.ts';
import type { BoxMm } from '../../model/reference/basics.ts';
import type { Homography } from '../../model/reference/recognition.ts';
import type { Zone } from '../../model/reference/zones.ts';
import type { Box } from '../../model/region.ts';
import type { PageText, ReadWord } from '../../model/words.ts';
import { isWithinOneEdit } from '../matching/one-edit.ts';
import { wordsIn } from '../matching/placed-words.ts';

/** A word of the page where it lies on the face. */
export interface WordOnFace {
  readonly text: string;
  /** 0..1, that of the least sure character */
  readonly confidence: number;
  /** On the page, px. */
  readonly onPage: Box;
  /** On the face, mm. */
  readonly box: BoxMm;
  /** The line that it was read in: words of one line follow each other. */
  readonly line: number;
}

/** The words of each zone, by its id. */
export type WordsByZone = ReadonlyMap<string, readonly WordOnFace[]>;

/** How far the middle of a word may lie outside its zone, mm: zones are drawn by hand. */
const MARGIN_MM = 0.7;
/** Words of one line further apart than this are of two entries, in heights of the word. */
const ENTRY_GAP = 1.6;

/** The words of a page in mm of the face, by the map from the page. */
export function wordsOnFace(text: PageText, toFace: Homography): readonly WordOnFace[] {
  return text.lines.flatMap(({ words }, line) =>
    words.map((word) => ({
      text: word.text,
      confidence: surenessOf(word),
      onPage: word.box,
      box: boxThrough(toFace, word.box),
      line,
    })),
  );
}

function surenessOf({ confidence, symbols }: ReadWord): number {
  return symbols.reduce((least, symbol) => Math.min(least, symbol.confidence), confidence);
}

/** The upright box around a box after a map. */
export function boxThrough(map: Homography, { x, y, width, height }: Box): Box {
  const corners = [
    mapPoint(map, x, y),
    mapPoint(map, x + width, y),
    mapPoint(map, x + width, y + height),
    mapPoint(map, x, y + height),
  ];
  const left = Math.min(...corners.map((corner) => corner.x));
  const top = Math.min(...corners.map((corner) => corner.y));
  return {
    x: left,
    y: top,
    width: Math.max(...corners.map((corner) => corner.x)) - left,
    height: Math.max(...corners.map((corner) => corner.y)) - top,
  };
}

/**
 * Gives each word to the zone that it belongs to: printed words to the text that has them, others to the field that
 * their middle lies in, and what runs on from an entry beyond its field to that field.
 */
export function wordsByZone(words: readonly WordOnFace[], zones: readonly Zone[]): WordsByZone {
  const owners = words.map((word) => ownerOf(word, zones));
  const fields = new Set(zones.flatMap(({ id, kind }) => (kind === 'field' ? [id] : [])));
  for (const order of [words.keys(), [...words.keys()].reverse()]) {
    let before: number | null = null;
    for (const at of order) {
      const owner = before === null ? null : owners[before]!;
      if (owners[at] === null && owner !== null && fields.has(owner) && runsOn(words[before!]!, words[at]!)) {
        owners[at] = owner;
      }
      before = at;
    }
  }
  const byZone = new Map<string, WordOnFace[]>();
  for (const [at, owner] of owners.entries()) {
    if (owner !== null) byZone.set(owner, [...(byZone.get(owner) ?? []), words[at]!]);
  }
  return byZone;
}

function ownerOf({ text, box }: WordOnFace, zones: readonly Zone[]): string | null {
  const here = zones.filter((zone) => isAt(box, zone.box));
  const printed = here.find((zone) => zone.kind === 'fixed-text' && holdsWord(zone.words, text));
  const field = here.find(({ kind }) => kind !== 'fixed-text');
  return (printed ?? field ?? here[0])?.id ?? null;
}

function holdsWord(words: string, text: string): boolean {
  const printed = wordsIn(words);
  return wordsIn(text).some((run) => printed.some((word) => isWithinOneEdit(word, run)));
}

function isAt({ x, y, width, height }: BoxMm, zone: BoxMm): boolean {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return (
    middleX >= zone.x - MARGIN_MM &&
    middleX <= zone.x + zone.width + MARGIN_MM &&
    middleY >= zone.y - MARGIN_MM &&
    middleY <= zone.y + zone.height + MARGIN_MM
  );
}

function runsOn(one: WordOnFace, other: WordOnFace): boolean {
  if (one.line !== other.line) return false;
  const gap = Math.max(
    other.box.x - (one.box.x + one.box.width),
    one.box.x - (other.box.x + other.box.width),
  );
  return gap <= ENTRY_GAP * Math.max(one.box.height, other.box.height);
}
