import type { MrzReading } from '../../../../shared/model/mrz.ts';
import { formatOfLines } from '../../../../shared/rules/mrz/formats.ts';

/** Width and height of one character in a made reading, pixels. */
const CHAR_PX = { width: 10, height: 12 } as const;

/** A reading of these lines, 10 px a character from (100, 500), lines 30 px apart; `doubted` were not agreed on. */
export function mrzReading(
  lines: readonly string[],
  doubted: readonly (readonly [line: number, column: number])[] = [],
): MrzReading {
  return {
    page: 1,
    turn: 0,
    format: formatOfLines(lines)!.format,
    box: { x: 100, y: 500, width: lines[0]!.length * 10, height: (lines.length - 1) * 30 + 12 },
    readable: true,
    lines,
    chars: lines.map((line, at) =>
      [...line].map((char, column) => {
        const agreed = !doubted.some(([one, other]) => one === at && other === column);
        const box = { x: 100 + column * 10, y: 500 + at * 30, ...CHAR_PX };
        return { char, confidence: agreed ? 0.98 : 0.4, box, agreed };
      }),
    ),
    verified: doubted.length === 0,
  };
}
