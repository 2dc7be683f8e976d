/** Bytes of a cross-reference table that are read: 100 000 rows. */
const MAX_TABLE_BYTES = 2_000_000;
/** Bytes in which the dictionary of a cross-reference stream must end. */
const MAX_DICTIONARY_BYTES = 65_536;
/** Bytes of a revision that are searched; one that is larger is compared as a whole. */
const MAX_REVISION_BYTES = 50_000_000;
/** Objects that a revision may list; a file with more is compared as a whole. */
const MAX_OBJECTS = 200_000;

/**
 * The numbers of the objects that a cross-reference section lists (ISO 32000-2, 7.5.4 and 7.5.8): those that
 * its revision added, replaced or took away. Objects that stand in the revision without being listed count
 * as well, since programs differ in whether they see them.
 *
 * @param at where the section starts in the bytes
 * @param startByte where its revision starts
 * @returns null when the section does not tell
 */
export function readChangedObjects(file: Buffer, at: number, startByte: number): ReadonlySet<number> | null {
  if (at - startByte > MAX_REVISION_BYTES) return null;
  const ranges = /^\s*xref\b/.test(file.toString('latin1', at, at + 16))
    ? tableRanges(file, at)
    : streamRanges(file, at);
  if (ranges === null) return null;
  const changed = new Set<number>();
  const revision = file.toString('latin1', startByte, at);
  for (const [, number] of revision.matchAll(/(\d{1,8})\s+\d{1,5}\s+obj\b/g)) {
    changed.add(Number(number));
    if (changed.size > MAX_OBJECTS) return null;
  }
  for (const { first, count } of ranges) {
    if (changed.size + count > MAX_OBJECTS) return null;
    for (let number = first; number < first + count; number++) changed.add(number);
  }
  return changed;
}

interface Range {
  readonly first: number;
  readonly count: number;
}

function tableRanges(file: Buffer, at: number): readonly Range[] | null {
  const trailerAt = file.indexOf('trailer', at);
  if (trailerAt < 0 || trailerAt - at > MAX_TABLE_BYTES) return null;
  const trailer = file.toString('latin1', trailerAt, trailerAt + MAX_DICTIONARY_BYTES).split('startxref')[0]!;
  // A hybrid file lists further objects in a stream besides.
  if (trailer.includes('/XRefStm')) return null;
  const words = file.toString('latin1', at, trailerAt).trim().split(/\s+/).slice(1);
  const ranges: Range[] = [];
  for (let word = 0; word < words.length; ) {
    const [first, count] = [Number(words[word]), Number(words[word + 1])];
    if (!Number.isSafeInteger(first) || !Number.isSafeInteger(count) || count < 0) return null;
    ranges.push({ first, count });
    // Each object has a row of three words: offset, generation, and whether it is in use.
    word += 2 + count * 3;
  }
  return ranges;
}

function streamRanges(file: Buffer, at: number): readonly Range[] | null {
  const dictionary = file.toString('latin1', at, at + MAX_DICTIONARY_BYTES).split('stream')[0]!;
  const index = /\/Index\s*\[([\d\s]+)\]/.exec(dictionary)?.[1];
  if (index === undefined) return null;
  const numbers = index.trim().split(/\s+/).map(Number);
  const ranges: Range[] = [];
  for (let pair = 0; pair + 1 < numbers.length; pair += 2) {
    ranges.push({ first: numbers[pair]!, count: numbers[pair + 1]! });
  }
  return ranges;
}
