import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Bounds = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
const WindowState = z.object({ bounds: Bounds, isMaximized: z.boolean() });

export type Bounds = z.output<typeof Bounds>;
export type WindowState = z.output<typeof WindowState>;

const FIRST_WIDTH_PX = 1440;
const FIRST_HEIGHT_PX = 900;

/** As much of a title bar as a hand can take hold of, px. */
const HOLD_PX = { width: 120, height: 20 };

const pathIn = (home: string) => join(home, 'window.json');

/** How the window was left; null at first, and when what was written cannot be used. */
export function readWindowState(home: string): WindowState | null {
  try {
    return WindowState.parse(JSON.parse(readFileSync(pathIn(home), 'utf8')));
  } catch {
    // Not there, or not ours: the window opens as it does at first.
    return null;
  }
}

/** Remembers how the window is. */
export function writeWindowState(home: string, state: WindowState): void {
  writeFileSync(pathIn(home), `${JSON.stringify(state)}\n`);
}

/** Where to open: as it was left, unless that display is gone; never larger than the display. */
export function placed(
  left: Bounds | null,
  displays: readonly { readonly workArea: Bounds }[],
): Partial<Bounds> & { width: number; height: number } {
  const home = displays.find(({ workArea }) => left !== null && holds(workArea, left)) ?? displays[0];
  const { width, height } = left ?? { width: FIRST_WIDTH_PX, height: FIRST_HEIGHT_PX };
  if (!home) return { width, height };
  const size = {
    width: Math.min(width, home.workArea.width),
    height: Math.min(height, home.workArea.height),
  };
  return left !== null && holds(home.workArea, left) ? { x: left.x, y: left.y, ...size } : size;
}

/** Whether enough of the upper edge is on the display to take hold of. */
function holds(display: Bounds, { x, y, width }: Bounds): boolean {
  const seenPx = Math.min(x + width, display.x + display.width) - Math.max(x, display.x);
  return seenPx >= HOLD_PX.width && y >= display.y && y + HOLD_PX.height <= display.y + display.height;
}
