import { readChangedObjects } from './changed-objects.ts';

/** A revision as it lies in the bytes of a PDF. */
export interface PdfSection {
  /** Where the appended part starts: the end of the revision before, or 0. */
  readonly startByte: number;
  /** Just past its `%%EOF`. */
  readonly endByte: number;
  /** A signature in this part covers everything before it. */
  readonly signed: boolean;
  /** Numbers of the objects that this part added, replaced or took away; null when it does not tell. */
  readonly changed: ReadonlySet<number> | null;
}

/** Bytes after `startxref` within which the number and `%%EOF` must stand. */
const STARTXREF_BYTES = 80;
/** Bytes of a trailer, or of the dictionary of a cross-reference stream, that are looked at. */
const TRAILER_BYTES = 4096;
/** Bytes in which the header and the linearisation dictionary must stand (ISO 32000-2, annex F). */
const HEAD_BYTES = 1024;
/** Cross-reference sections followed; a file with more was made to keep us busy. */
const MAX_SECTIONS = 2000;

/**
 * Finds the revisions of a PDF, oldest first (ISO 32000-2, 7.5.6).
 *
 * Only those count whose cross-reference section is in the chain of /Prev that starts at the end of the
 * file: `%%EOF` also stands in attached PDFs and in comments. The first part of a linearised file has a
 * section of its own, but is no revision.
 */
export function findPdfSections(bytes: Uint8Array): readonly PdfSection[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.toString('latin1', 0, HEAD_BYTES);
  const headerAt = Math.max(0, head.indexOf('%PDF-'));
  const trailers = findTrailers(file);
  const chain = followChain(file, headerAt, trailers.at(-1)?.xrefAt);
  const firstEnd = linearizedEnd(head, file.length);

  const sections: PdfSection[] = [];
  const seen = new Set<number>();
  for (const { xrefAt, endByte } of trailers) {
    if (endByte < firstEnd || !chain.has(xrefAt) || seen.has(xrefAt)) continue;
    seen.add(xrefAt);
    const startByte = sections.at(-1)?.endByte ?? 0;
    const own = [...chain].filter((at) => at + headerAt >= startByte && at + headerAt < endByte);
    sections.push({
      startByte,
      endByte,
      signed: isSigned(file, startByte, endByte),
      changed: own.length === 1 ? readChangedObjects(file, headerAt + xrefAt, startByte) : null,
    });
  }
  return sections;
}

interface Trailer {
  readonly xrefAt: number;
  readonly endByte: number;
}

function findTrailers(file: Buffer): readonly Trailer[] {
  const trailers: Trailer[] = [];
  for (let at = file.indexOf('startxref'); at >= 0; at = file.indexOf('startxref', at + 1)) {
    const found = /^startxref\s+(\d{1,12})\s+%%EOF/.exec(file.toString('latin1', at, at + STARTXREF_BYTES));
    if (found) trailers.push({ xrefAt: Number(found[1]), endByte: at + found[0].length });
  }
  return trailers;
}

/** Offsets of every cross-reference section that the newest one leads back to. */
function followChain(file: Buffer, headerAt: number, newest: number | undefined): ReadonlySet<number> {
  const chain = new Set<number>();
  let at = newest;
  while (at !== undefined && !chain.has(at) && chain.size < MAX_SECTIONS) {
    const dictionary = sectionDictionary(file, headerAt + at);
    if (dictionary === null) break;
    chain.add(at);
    const previous = /\/Prev\s+(\d{1,12})/.exec(dictionary);
    at = previous ? Number(previous[1]) : undefined;
  }
  return chain;
}

/** The text of the trailer (of a table) or the dictionary (of a stream) at an offset; null when none is there. */
function sectionDictionary(file: Buffer, at: number): string | null {
  const start = file.toString('latin1', at, at + TRAILER_BYTES);
  if (/^\s*\d+\s+\d+\s+obj\b/.test(start)) return start.split('stream')[0]!;
  if (!/^\s*xref\b/.test(start)) return null;
  const trailerAt = file.indexOf('trailer', at);
  if (trailerAt < 0) return null;
  return file.toString('latin1', trailerAt, trailerAt + TRAILER_BYTES).split('startxref')[0]!;
}

/** Where the linearised part ends (its /L), or 0 when the file is not linearised. */
function linearizedEnd(head: string, fileBytes: number): number {
  const dictionary = /\/Linearized\b[^>]*/.exec(head)?.[0];
  const length = Number(/\/L\s+(\d{1,12})/.exec(dictionary ?? '')?.[1] ?? 0);
  // Some writers count the line end after %%EOF and some do not.
  return length > 0 && length <= fileBytes + 2 ? length - 4 : 0;
}

function isSigned(file: Buffer, startByte: number, endByte: number): boolean {
  for (let at = file.indexOf('/ByteRange', startByte); at >= 0 && at < endByte; ) {
    const range = /^\/ByteRange\s*\[\s*0\s+\d+\s+(\d{1,12})\s+(\d{1,12})\s*\]/.exec(
      file.toString('latin1', at, at + STARTXREF_BYTES * 2),
    );
    if (range && Number(range[1]) + Number(range[2]) >= startByte) return true;
    at = file.indexOf('/ByteRange', at + 1);
  }
  return false;
}
