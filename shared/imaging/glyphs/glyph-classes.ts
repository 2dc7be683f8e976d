import { median, robustSigma } from '../robust.ts';

/** A measure of one character on one line, with the size class of the line. */
export interface ClassSample {
  readonly sizeClass: number;
  readonly text: string;
  readonly value: number;
}

/** What is usual for each character within a size class, learnt from the page itself. */
export interface ClassTable {
  /** Null for a character that is too rare or too unlike itself on this page. */
  usual(sizeClass: number, text: string): number | null;
}

/** A character seen this often has a usual value. */
const MIN_SEEN = 4;

/** Learns the median per character; a character whose spread exceeds `maxSpread` has none. */
export function learnClasses(samples: Iterable<ClassSample>, maxSpread: number): ClassTable {
  const values = new Map<string, number[]>();
  for (const { sizeClass, text, value } of samples) {
    const key = `${sizeClass} ${text}`;
    const list = values.get(key);
    if (list) list.push(value);
    else values.set(key, [value]);
  }
  const usual = new Map<string, number>();
  for (const [key, list] of values) {
    if (list.length < MIN_SEEN) continue;
    const centre = median(list);
    if (robustSigma(list, centre) <= maxSpread) usual.set(key, centre);
  }
  return { usual: (sizeClass, text) => usual.get(`${sizeClass} ${text}`) ?? null };
}

/** Groups values whose ratio to the smallest of the group stays below `ratio`; answers a class per value. */
export function classesBySize(sizes: readonly (number | null)[], ratio: number): number[] {
  const order = sizes
    .flatMap((size, at) => (size === null ? [] : [{ size, at }]))
    .sort((a, b) => a.size - b.size);
  const classes = sizes.map(() => 0);
  let current = 0;
  let previous = 0;
  let smallest = 0;
  for (const { size, at } of order) {
    if (size > previous * Math.sqrt(ratio) || size > smallest * ratio) {
      current++;
      smallest = size;
    }
    previous = size;
    classes[at] = current;
  }
  return classes;
}
