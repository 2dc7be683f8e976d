import type { LineGlyphs, WordGlyphs } from '../../../model/glyphs.ts';
import type { Box } from '../../../model/region.ts';
import type { GreyRaster } from '../../raster.ts';
import type { Patch } from './patch.ts';
import { touchingPatches } from './touching-patches.ts';

/** A character as a patch: the box of its ink, whole pixels of the reading frame. */
export interface GlyphPatch {
  /** What was read there; empty where the ink was found and not which character it is. */
  readonly text: string;
  readonly patch: Patch;
}

/** Lower characters are measured too coarsely, px. */
const MIN_HEIGHT_PX = 10;
/** Fewer pixels teach nothing of two prints. */
const MIN_PIXELS = 60;
const MIN_WIDTH_PX = 4;

/**
 * Letters and digits large enough to be told apart; those that touch are cut where there is least ink between
 * them, and `unread` ink as high as a line is looked through as well.
 */
export function glyphPatches(
  grey: GreyRaster,
  lines: readonly LineGlyphs[],
  { toFrame, unread }: { toFrame: (box: Box) => Box; unread: readonly Box[] },
): GlyphPatch[] {
  const read = lines.flatMap(({ words }) => words.flatMap((word) => patchesOf(grey, word, toFrame)));
  const others = unread.flatMap((box) => touchingPatches(grey, box, []));
  return [...read, ...others.map((patch) => ({ text: '', patch }))].filter(
    ({ patch: { width, height } }) =>
      height >= MIN_HEIGHT_PX && width >= MIN_WIDTH_PX && width * height >= MIN_PIXELS,
  );
}

function patchesOf(grey: GreyRaster, word: WordGlyphs, toFrame: (box: Box) => Box): GlyphPatch[] {
  const measured = word.glyphs
    .filter(({ text }) => /^[\p{L}\p{N}]$/u.test(text))
    .map(({ text, frame }) => {
      const x = Math.floor(frame.left);
      const y = Math.floor(frame.top);
      return {
        text,
        patch: { x, y, width: Math.ceil(frame.right) - x, height: Math.ceil(frame.bottom) - y },
      };
    });
  if (word.glyphs.length >= [...word.text].length || !/\d/.test(word.text)) return measured;
  const rest = touchingPatches(grey, toFrame(word.box), word.glyphs);
  return [...measured, ...rest.map((patch) => ({ text: '', patch }))];
}
