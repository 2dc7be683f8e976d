/** Part of its rectangle that a path must fill to be a patch rather than a drawing. */
const SOLID_SHARE = 0.85;
/** Numbers of a path above which it is a drawing, whatever it fills. */
const MAX_NUMBERS = 400;

/** Numbers that follow each instruction of a path in pdfjs: move, line, curve, quadratic curve, close. */
const COORDINATES = [2, 2, 6, 4, 0] as const;

/**
 * Whether a path fills most of the rectangle around it, as a patch does and a letter or a line drawing does
 * not.
 *
 * @param value the path in the form of pdfjs: a list with one typed array of instructions; null is a rectangle
 */
export function isSolidPath(value: unknown): boolean {
  if (value === null) return true;
  const numbers: unknown = Array.isArray(value) ? value[0] : null;
  if (!(numbers instanceof Float32Array) || numbers.length > MAX_NUMBERS) return false;
  const corners = readCorners(numbers);
  const xs = corners.flat().map(({ x }) => x);
  const ys = corners.flat().map(({ y }) => y);
  if (xs.length < 3) return false;
  const around = (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
  const filled = corners.reduce((sum, part) => sum + polygonArea(part), 0);
  return around > 0 && filled >= around * SOLID_SHARE;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of each closed part; curves count by where they end. */
function readCorners(numbers: Float32Array): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  for (let at = 0; at < numbers.length; ) {
    const instruction = numbers[at]!;
    const count = COORDINATES[instruction];
    if (count === undefined) return [];
    if (instruction === 0) parts.push([]);
    if (count > 0) parts.at(-1)?.push({ x: numbers[at + count - 1]!, y: numbers[at + count]! });
    at += count + 1;
  }
  return parts;
}

function polygonArea(points: readonly Point[]): number {
  const twice = points.reduce((sum, { x, y }, at) => {
    const next = points[(at + 1) % points.length]!;
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(twice) / 2;
}
