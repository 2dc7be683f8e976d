import type { Box } from '../../shared/model/region.ts';

/** How far one press of an arrow moves or sizes a box, px of the screen: the further one zooms in, the finer. */
const STEP_SCREEN_PX = 8;

/** Share of what is seen of the page that a box takes to begin with. */
const FIRST_SHARE = 0.3;

/** Smallest side of a box that is drawn on purpose, as a part of the longer side of the page. */
const LEAST_SHARE = 0.004;

type Size = { readonly widthPx: number; readonly heightPx: number };

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A box in the middle of what is seen of the page. */
export function firstBox(seen: Box, page: Size): Box {
  const left = Math.max(0, seen.x);
  const top = Math.max(0, seen.y);
  const width = Math.max(0, Math.min(page.widthPx, seen.x + seen.width) - left);
  const height = Math.max(0, Math.min(page.heightPx, seen.y + seen.height) - top);
  return within(
    {
      x: left + (width * (1 - FIRST_SHARE)) / 2,
      y: top + (height * (1 - FIRST_SHARE)) / 2,
      width: width * FIRST_SHARE,
      height: height * FIRST_SHARE,
    },
    page,
  );
}

/**
 * The box after an arrow: moved, or with Shift made larger (right, down) or smaller (left, up) at its right and lower
 * sides. Null for any other key.
 *
 * @param scale - px of the screen for each px of the page
 */
export function boxByKey(
  box: Box,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  scale: number,
  page: Size,
): Box | null {
  const arrow = Object.hasOwn(ARROWS, key) ? ARROWS[key]! : null;
  if (arrow === null) return null;
  const step = Math.max(1, Math.round(STEP_SCREEN_PX / scale));
  const [x, y] = [arrow[0] * step, arrow[1] * step];
  if (!shiftKey) return within({ ...box, x: box.x + x, y: box.y + y }, page);
  // A side stops at the edge of the page; it does not push the box back.
  const width = Math.min(box.width + x, page.widthPx - box.x);
  const height = Math.min(box.height + y, page.heightPx - box.y);
  return within({ ...box, width, height }, page);
}

/** The box between two points, in whole px of the page and within it. */
export function boxBetween(a: { x: number; y: number }, b: { x: number; y: number }, page: Size): Box {
  const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  const [left, right] = [a.x, b.x].map((x) => clamp(x, page.widthPx)).sort((one, other) => one - other);
  const [top, bottom] = [a.y, b.y].map((y) => clamp(y, page.heightPx)).sort((one, other) => one - other);
  const [x, y] = [Math.floor(left!), Math.floor(top!)];
  return { x, y, width: Math.ceil(right!) - x, height: Math.ceil(bottom!) - y };
}

/** Whether a box is large enough to have been meant. */
export function isMeant(box: Box, page: Size): boolean {
  return Math.min(box.width, box.height) >= leastSide(page);
}

function leastSide({ widthPx, heightPx }: Size): number {
  return Math.ceil(LEAST_SHARE * Math.max(widthPx, heightPx));
}

/** In whole px, no smaller than a box may be, and on the page. */
function within(box: Box, page: Size): Box {
  const least = leastSide(page);
  const width = Math.round(Math.min(Math.max(box.width, least), page.widthPx));
  const height = Math.round(Math.min(Math.max(box.height, least), page.heightPx));
  return {
    x: Math.round(Math.min(Math.max(box.x, 0), page.widthPx - width)),
    y: Math.round(Math.min(Math.max(box.y, 0), page.heightPx - height)),
    width,
    height,
  };
}
