import type { LineGlyphs } from '../../../model/glyphs.ts';
import type { Patch } from './patch.ts';

/** A character as a patch: the box of its ink with some paper around it, whole pixels of the reading frame. */
export interface GlyphPatch {
  readonly text: string;
  readonly patch: Patch;
  /** Set by a machine whose letters stand a whole number of pixels apart: they may lie alike on the pixels. */
  readonly isPitched: boolean;
}

/** Lower letters are measured too coarsely, px. */
const MIN_X_HEIGHT_PX = 8;
/** Paper kept around the ink: its grain is part of what tells a copy from a second print. */
const MARGIN_PX = 2;

/** Machine-readable lines: so many characters in so few words, hardly a small letter among them. */
const MRZ_LENGTH = 26;
const MRZ_WORDS = 5;
const MRZ_SMALL_SHARE = 0.2;

/** Letters and digits large enough to be told apart. */
export function glyphPatches(lines: readonly LineGlyphs[]): GlyphPatch[] {
  return lines.flatMap((line) => {
    if (line.xHeightPx === null || line.xHeightPx < MIN_X_HEIGHT_PX) return [];
    const isPitched = isMachineReadable(line);
    return line.words.flatMap(({ glyphs }) =>
      glyphs
        .filter(({ text }) => /^[\p{L}\p{N}]$/u.test(text))
        .map(({ text, frame }) => {
          const x = Math.floor(frame.left) - MARGIN_PX;
          const y = Math.floor(frame.top) - MARGIN_PX;
          const width = Math.ceil(frame.right) + MARGIN_PX - x;
          const height = Math.ceil(frame.bottom) + MARGIN_PX - y;
          return { text, isPitched, patch: { x, y, width, height } };
        }),
    );
  });
}

function isMachineReadable({ words }: LineGlyphs): boolean {
  const text = words.map((word) => word.text).join('');
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return text.length >= MRZ_LENGTH && words.length <= MRZ_WORDS && small < MRZ_SMALL_SHARE * text.length;
}
