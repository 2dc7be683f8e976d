import { IDENTITY, type Matrix, type Sides } from './matrix.ts';

/** A transformation; leaves things where they are when it is not one. */
export function toMatrix(value: unknown): Matrix {
  const [a, b, c, d, e, f] = toNumbers(value);
  return f === undefined ? IDENTITY : [a!, b!, c!, d!, e!, f];
}

/** A rectangle given by two corners; null when it is not one. */
export function toSides(value: unknown): Sides | null {
  const [x0, y0, x1, y1] = toNumbers(value);
  if (y1 === undefined) return null;
  return {
    left: Math.min(x0!, x1!),
    top: Math.min(y0!, y1),
    right: Math.max(x0!, x1!),
    bottom: Math.max(y0!, y1),
  };
}

/** The numbers of an array or typed array; empty when one is not a finite number. */
export function toNumbers(value: unknown): readonly number[] {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return [];
  const numbers = Array.from(value, Number);
  return numbers.every(Number.isFinite) ? numbers : [];
}

/** A finite number, else 0. */
export function toNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** A property of an object of its own, else undefined. */
export function entry(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** A colour as #rrggbb, else null. */
export function colourOf(value: unknown): string | null {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : null;
}
