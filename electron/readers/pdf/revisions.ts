import type { GreyRaster } from '../../../shared/imaging/raster.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import type { PdfChange, PdfRevision, PdfRevisions } from '../../../shared/model/pdf-revisions.ts';
import { readMetadataDate } from '../../../shared/rules/metadata/metadata-date.ts';
import { fromPdf, type OpenPdf, openPdf } from './document.ts';
import { findPageChanges } from './page-changes.ts';
import { matchPages, pageKeys } from './page-keys.ts';
import { readPageObjects } from './page-objects.ts';
import { findPdfSections, type PdfSection } from './sections.ts';

/** Bytes above which the revisions are not drawn: every one of them is a copy in memory. */
const MAX_BYTES = 200_000_000;
/** Revisions that are drawn: the first and the newest. A contract with six signatures has seven. */
const MAX_REVISIONS = 10;
/** Pages of the file as it is now that are compared. */
const MAX_PAGES = 20;
/** Pages compared in all. An A4 scan at 300 dpi takes 0.3 to 0.8 s to draw, so 30 s at the most when all differ. */
const MAX_COMPARISONS = 40;

const TOO_LARGE = {
  en: 'This PDF is too large to compare its revisions. Ask for a smaller file, or compare them by hand.',
  nl: 'Deze pdf is te groot om de versies erin te vergelijken. Vraag om een kleiner bestand, of vergelijk ze met de hand.',
};

/** A revision that could be opened, with a name for each of its pages that lasts from one to the next. */
interface OpenRevision {
  readonly pdf: OpenPdf;
  readonly keys: readonly string[];
  readonly modified: string | null;
  readonly producer: string | null;
  readonly drawings: Map<number, GreyRaster>;
}

/**
 * Draws the revisions that a PDF holds and compares each with the one before.
 *
 * @returns null when the file has a single revision
 * @throws LoepError `encrypted`, `unreadable-file`, `too-large`
 */
export async function readRevisions(bytes: Uint8Array): Promise<PdfRevisions | null> {
  const sections = findPdfSections(bytes);
  if (sections.length < 2) return null;
  if (bytes.length > MAX_BYTES) throw new LoepError('too-large', TOO_LARGE);
  const latest = await openRevision(bytes);
  try {
    const chosen = chooseSections(sections);
    const work: Work = { latest, comparisonsLeft: MAX_COMPARISONS, leftOut: new Set() };
    const revisions = await compareAll(bytes, chosen, work);
    return { revisions, revisionCount: sections.length, pagesLeftOut: work.leftOut.size };
  } finally {
    await latest.pdf.destroy();
  }
}

/** What one run has to do with. */
interface Work {
  readonly latest: OpenRevision;
  comparisonsLeft: number;
  /** Pages that changed, or may have, and were not compared for every revision. */
  readonly leftOut: Set<number>;
}

type Numbered = PdfSection & { readonly number: number };

function chooseSections(sections: readonly PdfSection[]): readonly Numbered[] {
  const numbered = sections.map((section, at) => ({ ...section, number: at + 1 }));
  if (numbered.length <= MAX_REVISIONS) return numbered;
  const [first, next, ...newest] = [numbered[0]!, ...numbered.slice(1 - MAX_REVISIONS)];
  // What the skipped ones changed counts for the one after them.
  return [first!, { ...next!, changed: null }, ...newest];
}

async function compareAll(
  bytes: Uint8Array,
  sections: readonly Numbered[],
  work: Work,
): Promise<readonly PdfRevision[]> {
  const revisions: PdfRevision[] = [];
  const { latest } = work;
  let before: OpenRevision | null = null;
  // Between the revision before and this one, with those that could not be opened in between.
  let changed: ReadonlySet<number> | null = new Set();
  try {
    for (const section of sections) {
      // The last one is the file as it is, with whatever follows its %%EOF: that is what a viewer shows.
      const isLast = section === sections.at(-1);
      const now = isLast ? latest : await tryOpenRevision(bytes.subarray(0, section.endByte));
      changed = changed && section.changed ? new Set([...changed, ...section.changed]) : null;
      const untouched = now && before ? await untouchedPages(bytes, section, isLast, changed) : NO_PAGES;
      revisions.push(await describe(section, before, now, untouched, work));
      if (!now) continue;
      changed = new Set();
      await before?.pdf.destroy();
      before = now;
    }
  } finally {
    if (before !== latest) await before?.pdf.destroy();
  }
  return revisions;
}

const NO_PAGES: ReadonlySet<number> = new Set();

/** Pages of a revision none of whose objects changed: they look as they did, and need not be drawn. */
async function untouchedPages(
  bytes: Uint8Array,
  { endByte }: PdfSection,
  isLast: boolean,
  changed: ReadonlySet<number> | null,
): Promise<ReadonlySet<number>> {
  const pages = changed && (await readPageObjects(isLast ? bytes : bytes.subarray(0, endByte)));
  if (!pages) return NO_PAGES;
  return new Set(
    pages.flatMap((objects, at) => ([...objects].some((object) => changed.has(object)) ? [] : [at + 1])),
  );
}

async function describe(
  section: Numbered,
  before: OpenRevision | null,
  now: OpenRevision | null,
  untouched: ReadonlySet<number>,
  work: Work,
): Promise<PdfRevision> {
  const isCompared = before !== null && now !== null;
  return {
    number: section.number,
    endByte: section.endByte,
    modified: now && now.modified !== before?.modified ? now.modified : null,
    producer: now?.producer ?? null,
    signed: section.signed,
    readable: now !== null,
    ...(isCompared ? await compare(before, now, untouched, work) : { changes: [], comparedPages: 0 }),
  };
}

async function compare(
  before: OpenRevision,
  now: OpenRevision,
  untouched: ReadonlySet<number>,
  work: Work,
): Promise<{ readonly changes: readonly PdfChange[]; readonly comparedPages: number }> {
  const changes: PdfChange[] = [];
  const previousOf = matchPages(now.keys, before.keys);
  const finalOf = matchPages(now.keys, work.latest.keys);
  let comparedPages = 0;
  for (let page = 1; page <= now.keys.length; page++) {
    const finalPage = finalOf.get(page) ?? null;
    const previousPage = previousOf.get(page);
    if (previousPage === undefined) {
      changes.push({ kind: 'page-added', page: finalPage });
    } else if (finalPage !== null) {
      const pages: Parameters<typeof findPageChanges> = [
        { ...before, page: previousPage },
        { ...now, page },
        { ...work.latest, page: finalPage },
      ];
      const found = untouched.has(page) ? [] : await compareWithin(pages, work);
      if (found === null) continue;
      comparedPages++;
      changes.push(...found);
    }
  }
  const kept = new Set(previousOf.values());
  for (let page = 1; page <= before.keys.length; page++) {
    if (!kept.has(page)) changes.push({ kind: 'page-removed', page: null });
  }
  return { changes, comparedPages };
}

/** Null for a page that is beyond the limits or could not be drawn. */
async function compareWithin(
  pages: Parameters<typeof findPageChanges>,
  work: Work,
): Promise<readonly PdfChange[] | null> {
  const final = pages[2].page;
  const isWithin = final <= MAX_PAGES && work.comparisonsLeft > 0;
  if (isWithin) work.comparisonsLeft--;
  const found = isWithin ? await findPageChanges(...pages) : null;
  if (found === null) work.leftOut.add(final);
  return found;
}

async function openRevision(bytes: Uint8Array): Promise<OpenRevision> {
  const pdf = await openPdf(bytes);
  try {
    const { info } = await fromPdf(pdf.proxy.getMetadata());
    return {
      pdf,
      keys: await pageKeys(pdf),
      drawings: new Map(),
      modified: readMetadataDate(textOf(info, 'ModDate') ?? textOf(info, 'CreationDate'))?.iso ?? null,
      producer: textOf(info, 'Producer') ?? textOf(info, 'Creator'),
    };
  } catch (error) {
    await pdf.destroy();
    throw error;
  }
}

async function tryOpenRevision(bytes: Uint8Array): Promise<OpenRevision | null> {
  try {
    return await openRevision(bytes);
  } catch (error) {
    // The file cut off here need not be a whole file: it is said to be unreadable, and the rest goes on.
    if (error instanceof LoepError) return null;
    throw error;
  }
}

/** An entry of the information dictionary; names from the file are only looked up, never written. */
function textOf(info: object, name: string): string | null {
  const value: unknown = Object.hasOwn(info, name) ? Reflect.get(info, name) : null;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
