import type { Box } from '../../shared/model/region.ts';
import type { Mark } from './viewer-props.ts';

/** Where the number of a mark stands: from a point of its box, in numbers of rem across and down the page. */
export interface NumberPlace {
  readonly x: number;
  readonly y: number;
  readonly acrossRem: number;
  readonly downRem: number;
}

/** Size of a number on a page that is seen whole, as shares of its longer side: nearer by it covers less. */
const WIDE_SHARE = 0.026;
const HIGH_SHARE = 0.023;
/** The same in rem, and the steps to the middle of a number beside a box, along it, and to the next one in a row. */
const WIDE_REM = 1.3;
const BESIDE_REM = 1.1;
const ALONG_REM = 0.65;
const NEXT_REM = 1.4;
/** Numbers in a row before there is no more room for one. */
const IN_A_ROW = 3;
/** What it weighs that a number lies over print, over the box or the number of another mark, or off the page. */
const OVER_BOX = 2;
const OVER_NUMBER = 4;
const OFF_PAGE = 8;
/** A place further down the list must be better by this share of a number. */
const LATER = 0.004;

/**
 * A place for each number that covers as little print as can be, and no other number: beside the box before above or
 * below it, where the lines of a page are nearest.
 *
 * @param words - what is printed on the page, px
 */
export function numberPlaces(
  marks: readonly Mark[],
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  words: readonly Box[],
): ReadonlyMap<string, NumberPlace> {
  const longest = Math.max(widthPx, heightPx);
  const size = { width: WIDE_SHARE * longest, height: HIGH_SHARE * longest };
  const page = { x: 0, y: 0, width: widthPx, height: heightPx };
  const numbers: Box[] = [];
  const places = new Map<string, NumberPlace>();
  for (const { id, box } of marks) {
    const print = words.filter((word) => common(word, box) < 0.5 * word.width * word.height);
    const others = marks
      .filter((mark) => mark.id !== id && common(mark.box, box) === 0)
      .map((mark) => mark.box);
    const costOf = (number: Box) =>
      covered(number, print) +
      OVER_BOX * covered(number, others) +
      OVER_NUMBER * covered(number, numbers) +
      OFF_PAGE * (size.width * size.height - common(number, page));
    let best: { readonly place: NumberPlace; readonly number: Box; readonly cost: number } | null = null;
    for (const [at, place] of placesOf(box).entries()) {
      const number = numberAt(place, size);
      const cost = costOf(number) + at * LATER * size.width * size.height;
      if (!best || cost < best.cost) best = { place, number, cost };
    }
    places.set(id, best!.place);
    numbers.push(best!.number);
  }
  return places;
}

/** The places that are tried, the best first: left, right, above, below, and within for a box that fills the page. */
function placesOf({ x, y, width, height }: Box): readonly NumberPlace[] {
  const middle = y + height / 2;
  const rows = Array.from({ length: IN_A_ROW }, (_, at) => at * NEXT_REM);
  return rows.flatMap((step) => [
    { x, y: middle, acrossRem: -BESIDE_REM - step, downRem: 0 },
    { x: x + width, y: middle, acrossRem: BESIDE_REM + step, downRem: 0 },
    { x, y, acrossRem: ALONG_REM + step, downRem: -BESIDE_REM },
    { x, y: y + height, acrossRem: ALONG_REM + step, downRem: BESIDE_REM },
    { x: x + width, y, acrossRem: -ALONG_REM - step, downRem: -BESIDE_REM },
    { x: x + width, y: y + height, acrossRem: -ALONG_REM - step, downRem: BESIDE_REM },
    { x, y, acrossRem: BESIDE_REM + step, downRem: BESIDE_REM },
  ]);
}

function numberAt({ x, y, acrossRem, downRem }: NumberPlace, size: { width: number; height: number }): Box {
  const pxPerRem = size.width / WIDE_REM;
  const [middleX, middleY] = [x + acrossRem * pxPerRem, y + downRem * pxPerRem];
  return { x: middleX - size.width / 2, y: middleY - size.height / 2, ...size };
}

function covered(number: Box, boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + common(number, box), 0);
}

/** The area that two boxes share. */
function common(a: Box, b: Box): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, wide) * Math.max(0, high);
}
