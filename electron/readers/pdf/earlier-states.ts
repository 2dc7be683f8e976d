import { findDifferences } from '../../../shared/imaging/page-difference.ts';
import { type Raster, toGrey } from '../../../shared/imaging/raster.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import type { RelativeBox } from '../../../shared/model/relative-box.ts';
import type { Text } from '../../../shared/model/text.ts';
import { readMetadataDate } from '../../../shared/rules/metadata/metadata-date.ts';
import { longDate } from '../../../shared/text/long-date.ts';
import { findCoveredText } from './covered-text.ts';
import { fromPdf, type OpenPdf, openPdf, renderPdfPage } from './document.ts';
import { areaOf, intersect, type Sides } from './matrix.ts';
import { readPageDrawing } from './page-drawing.ts';
import { listPageItems } from './page-items.ts';
import { matchPages, pageKeys } from './page-keys.ts';
import { splitScan } from './scan-layers.ts';
import { findPdfSections } from './sections.ts';

/** Revisions that are drawn, the newest: a contract with six signatures has seven. */
const MAX_REVISIONS = 10;
/** Pixels of a page that is drawn to cut a place from it: A3 at 300 dpi. */
const MAX_PIXELS = 18_000_000;

/** How a place of a page looks in one state of the file. */
export interface PlaceState {
  readonly name: Text;
  /** Of that place alone. */
  readonly raster: Raster;
}

/** A place of a page in the file as it is now. */
export interface PlaceInPdf {
  readonly page: number;
  readonly place: RelativeBox;
  readonly dpi: number;
}

const NOW: Text = { en: 'As it is now', nl: 'Zoals het nu is' };
const UNDER: Text = { en: 'What is under it', nl: 'Wat eronder zit' };

/** The place in each revision that changed it, oldest first, and last as it is now. */
export async function readRevisionStates(bytes: Uint8Array, at: PlaceInPdf): Promise<readonly PlaceState[]> {
  const sections = findPdfSections(bytes);
  const latest = await openPdf(bytes);
  try {
    const keys = await pageKeys(latest);
    const { rotate } = await fromPdf(latest.proxy.getPage(at.page));
    const states: PlaceState[] = [];
    for (const [index, { endByte }] of [...sections.entries()].slice(0, -1).slice(-MAX_REVISIONS)) {
      const raster = await drawEarlier(bytes.subarray(0, endByte), { ...at, keys, rotation: rotate });
      if (raster) states.push({ name: nameOf(index + 1, sections.length, raster.modified), raster });
    }
    return [...states, { name: NOW, raster: await drawPlace(latest, at, rotate) }].filter(
      ({ raster }, index, all) => index === all.length - 1 || differs(raster, all[index + 1]!.raster),
    );
  } finally {
    await latest.destroy();
  }
}

/** The place without what was painted over it later, and as it is now. */
export async function readUnderStates(bytes: Uint8Array, at: PlaceInPdf): Promise<readonly PlaceState[]> {
  const pdf = await openPdf(bytes);
  try {
    const drawing = await readPageDrawing(pdf, at.page);
    const { page } = drawing.frame;
    const items = listPageItems(drawing.operators, drawing.frame);
    const scan = splitScan(items, page);
    const covers = scan ? [] : (findCoveredText(items, page) ?? []);
    const first = covers
      .filter(({ sides }) => areaOf(intersect(sides, sidesOf(at.place, page))) > 0)
      .reduce((least, { cover }) => Math.min(least, cover.at), Number.POSITIVE_INFINITY);
    const scanAt = new Set(scan?.scanAt);
    const under = await drawing.picture((index) => (scan ? scanAt.has(index) : index < first), at.dpi);
    const states = [
      { name: UNDER, raster: cut(under, at.place) },
      { name: NOW, raster: cut(await drawing.picture(() => true, at.dpi), at.place) },
    ];
    return differs(states[0]!.raster, states[1]!.raster) ? states : [];
  } finally {
    await pdf.destroy();
  }
}

async function drawEarlier(
  bytes: Uint8Array,
  at: PlaceInPdf & { readonly keys: readonly string[]; readonly rotation: number },
): Promise<(Raster & { readonly modified: string | null }) | null> {
  let pdf: OpenPdf | null = null;
  try {
    pdf = await openPdf(bytes);
    const { info } = await fromPdf(pdf.proxy.getMetadata());
    const page = matchPages(at.keys, await pageKeys(pdf)).get(at.page);
    if (page === undefined) return null;
    const date: unknown = Object.hasOwn(info, 'ModDate') ? Reflect.get(info, 'ModDate') : null;
    const modified = typeof date === 'string' ? (readMetadataDate(date)?.iso ?? null) : null;
    return { ...(await drawPlace(pdf, { ...at, page }, at.rotation)), modified };
  } catch (error) {
    // The file cut off there need not be a whole file, nor its page one that can be drawn: the others are shown.
    if (error instanceof LoepError) return null;
    throw error;
  } finally {
    await pdf?.destroy();
  }
}

async function drawPlace(pdf: OpenPdf, { page, place, dpi }: PlaceInPdf, rotation: number): Promise<Raster> {
  return cut(await renderPdfPage(pdf, page, dpi, { maxPixels: MAX_PIXELS, rotation }), place);
}

function nameOf(number: number, count: number, modified: string | null): Text {
  const date = modified === null ? null : longDate(modified);
  return {
    en: `Revision ${number} of ${count}${date ? `, ${date.en}` : ''}`,
    nl: `Versie ${number} van ${count}${date ? `, ${date.nl}` : ''}`,
  };
}

function differs(one: Raster, other: Raster): boolean {
  if (one.width !== other.width || one.height !== other.height) return true;
  return findDifferences(toGrey(one), toGrey(other)).length > 0;
}

function sidesOf({ x, y, width, height }: RelativeBox, page: Sides): Sides {
  const [wide, high] = [page.right - page.left, page.bottom - page.top];
  return {
    left: page.left + x * wide,
    top: page.top + y * high,
    right: page.left + (x + width) * wide,
    bottom: page.top + (y + height) * high,
  };
}

function cut({ width, height, channels, data }: Raster, place: RelativeBox): Raster {
  const left = Math.max(0, Math.floor(place.x * width));
  const top = Math.max(0, Math.floor(place.y * height));
  const right = Math.min(width, Math.ceil((place.x + place.width) * width));
  const bottom = Math.min(height, Math.ceil((place.y + place.height) * height));
  const row = (right - left) * channels;
  const part = new Uint8Array(row * (bottom - top));
  for (let y = top; y < bottom; y++) {
    const from = (y * width + left) * channels;
    part.set(data.subarray(from, from + row), (y - top) * row);
  }
  return { width: right - left, height: bottom - top, channels, data: part };
}
