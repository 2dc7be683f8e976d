import { useElementSize } from '@mantine/hooks';
import { useSettings } from '../../host/use-settings.ts';

/** Size of the letters at 100 %, px. */
const ROOT_PX = 16;

/** Height of a row and of one that takes two lines for want of width, in letters. */
const ROW_REM = 2.5;
const TWO_LINES_REM = 4;

/** Below this width a row takes two lines, in letters; the same figure stands in `case-grid.module.css`. */
const NARROW_REM = 50;

/** How high a row is, by the width of what holds the grid and the scale of the screen. */
export function useRowHeight(): { ref: React.RefCallback<HTMLDivElement | null>; rowPx: number } {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const { settings } = useSettings();
  const remPx = (ROOT_PX * settings.scalePercent) / 100;
  const isNarrow = width > 0 && width <= NARROW_REM * remPx;
  return { ref, rowPx: (isNarrow ? TWO_LINES_REM : ROW_REM) * remPx };
}
