import { ATTACKS, type AttackId, CHANNELS } from '../../shared/model/evaluation.ts';
import type { Box } from '../../shared/model/region.ts';
import { editInRevision, type PdfPair, paintOverlay } from './attacks/alter-pdf.ts';
import { PIXEL_ATTACKS } from './attacks/attacks.ts';
import { digitField, otherText } from './attacks/fields.ts';
import {
  isWholeCopy,
  makeWholeCopy,
  SORTS_OF_COPY,
  WHOLE_COPIES,
  type WholeCopy,
} from './attacks/whole-copies.ts';
import { CAPTURES, captureSheet } from './capture.ts';
import { asJpeg, boxInFile, openChannel, type SavedPage } from './channels.ts';
import { fieldOf, type PressedDocument } from './document.ts';
import { captured, DPI_OF_SORT, type PagePlan, stampedPlan } from './honest-pages.ts';
import { partSeed, pick, seeded } from './seed.ts';
import { makeSheet, plainSort, SORTS, type Sort } from './sorts.ts';

/** What one pair of a set is: a page that is altered, and the same page left alone. */
export interface PairPlan extends PagePlan {
  readonly attack: AttackId;
}

/** Both leave by the same way, so that nothing but the alteration tells them apart. */
export interface Pair {
  readonly honest: SavedPage;
  readonly altered: SavedPage;
  /** In px of the altered file. */
  readonly region: Box;
  readonly document: PressedDocument;
}

const WITH_PORTRAIT: readonly Sort[] = ['card-front', 'passport'];
const WITH_STAMP: readonly Sort[] = ['extract', 'letter', 'form'];
const WITH_SIGNATURE: readonly Sort[] = ['letter', 'card-front', 'passport', 'extract'];
const FITTING: Readonly<Partial<Record<AttackId, readonly Sort[]>>> = {
  'transplant-stamp': WITH_STAMP,
  'transplant-signature': WITH_SIGNATURE,
  'repeat-stamp': [...WITH_STAMP, 'passport'],
  'swap-portrait': WITH_PORTRAIT,
};
/** A seed may give a page without what an attack needs; the next one hardly ever does. */
const MOST_TRIES = 12;
/** Below this a digit has too few pixels to be told from its like. */
const COPIED_DPI = 200;
/** Qualities of a scan inside a PDF before it is edited there, and of the JPEG it was before that. */
const PDF_QUALITIES = [75, 85, 92] as const;

/** Attacks that change a place of a document, in the order of the row; those of PDF files among them. */
const ALTERATIONS = ATTACKS.filter((attack) => !isWholeCopy(attack) && attack !== 'lay-stamp-over');

/** The pair at a place of a row in which every alteration meets every channel, and all sorts and captures in turn. */
export function pairPlan(seed: number, at: number): PairPlan {
  const turn = at % ALTERATIONS.length;
  const round = Math.floor(at / ALTERATIONS.length);
  const attack = ALTERATIONS[turn]!;
  const fitting = FITTING[attack] ?? SORTS;
  const sort = fitting[(round + turn) % fitting.length]!;
  const own = partSeed(seed, `pair ${at}`);
  const channel = isOfPdf(attack) ? 'pdf' : CHANNELS[(round + turn) % CHANNELS.length]!;
  const capture = CAPTURES[(round * 2 + turn) % CAPTURES.length]!;
  const dpi = Math.max(attack === 'copy-digit' ? COPIED_DPI : 0, pick(seeded(own), DPI_OF_SORT[sort]));
  return { seed: own, attack, sort, capture, channel, dpi };
}

/** The pair at a place of a row in which every way to put a copy in place of the original meets every channel. */
export function copyPlan(seed: number, at: number): PairPlan {
  const turn = at % WHOLE_COPIES.length;
  const round = Math.floor(at / WHOLE_COPIES.length);
  const attack = WHOLE_COPIES[turn]!;
  const sorts = SORTS_OF_COPY[attack];
  const sort = sorts[round % sorts.length]!;
  const own = partSeed(seed, `copy ${at}`);
  const channel = CHANNELS[(round + turn) % CHANNELS.length]!;
  const capture = attack === 'screen-photo' ? 'photo' : CAPTURES[(round * 2 + turn) % CAPTURES.length]!;
  return { seed: own, attack, sort, capture, channel, dpi: pick(seeded(own), DPI_OF_SORT[sort]) };
}

/** The pair at a place of a row of pages that have ink over their print: one with a picture of a stamp over it as well. */
export function overlayPlan(seed: number, at: number): PairPlan {
  return { ...stampedPlan(partSeed(seed, 'over'), at), attack: 'lay-stamp-over' };
}

/** Makes a pair. */
export async function makePair(plan: PairPlan): Promise<Pair> {
  for (let turn = 0; turn < MOST_TRIES; turn++) {
    const pair = await tryPair({ ...plan, seed: partSeed(plan.seed, `try ${turn}`) });
    if (pair !== null) return pair;
  }
  throw new Error(`no page of the sort "${plan.sort}" has what "${plan.attack}" needs`);
}

async function tryPair(plan: PairPlan): Promise<Pair | null> {
  const { attack, seed } = plan;
  if (isWholeCopy(attack)) return copyPair(plan, attack);
  const scan = captured(plan);
  if (attack === 'pdf-revision' || attack === 'pdf-overlay') return pdfPair(plan, attack, scan);
  const channel = openChannel(plan.channel, seed);
  const page = await channel.before(scan);
  const random = seeded(partSeed(seed, 'attack'));
  const altered = await PIXEL_ATTACKS[attack]({ scan: page, donor: () => donorOf(plan), random });
  if (altered === null) return null;
  const file = await channel.save(altered.document);
  const region = boxInFile(altered.region, file);
  return { honest: await channel.save(page), altered: file, region, document: altered.document };
}

/** The document itself, and a copy that was captured as it was. */
async function copyPair(plan: PairPlan, attack: WholeCopy): Promise<Pair> {
  const { original, copy } = makeWholeCopy(plan, attack);
  const channel = openChannel(plan.channel, plan.seed);
  const altered = await channel.save(await channel.before(copy));
  const { width, height } = copy.raster;
  return {
    honest: await channel.save(await channel.before(original)),
    altered,
    region: boxInFile({ x: 0, y: 0, width, height }, altered),
    document: copy,
  };
}

/** Another document of the sort, without ink over its print: scanned elsewhere, and kept as a JPEG more often than not. */
function donorOf({ seed, sort, capture, dpi }: PairPlan): Promise<PressedDocument> {
  const own = partSeed(seed, 'donor');
  const random = seeded(own);
  const by = capture === 'photo' ? capture : pick(random, CAPTURES.slice(0, 3));
  const scan = captureSheet(makeSheet(plainSort(sort), own, Math.max(dpi, 200)), { by, dpi, seed: own });
  return random() < 0.75 ? asJpeg(pick(random, [75, 85, 92]))(scan) : Promise.resolve(scan);
}

async function pdfPair(
  { seed }: PairPlan,
  attack: 'pdf-revision' | 'pdf-overlay',
  scan: PressedDocument,
): Promise<Pair | null> {
  const random = seeded(partSeed(seed, 'pdf'));
  const field = digitField(scan, random);
  if (field === null) return null;
  const of = random() < 0.7 ? 'scan' : 'text';
  const text = otherText(fieldOf(scan, field).text, random);
  const how = { field, text, of, quality: pick(random, PDF_QUALITIES) } as const;
  const make: typeof editInRevision = attack === 'pdf-revision' ? editInRevision : paintOverlay;
  const pair: PdfPair = await make(scan, how);
  return { ...pair, document: scan };
}

function isOfPdf(attack: AttackId): attack is 'pdf-revision' | 'pdf-overlay' {
  return attack === 'pdf-revision' || attack === 'pdf-overlay';
}
