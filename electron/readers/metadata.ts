import { parseJpegStructure } from '../../shared/imaging/jpeg-structure.ts';
import type { JpegStructure } from '../../shared/model/jpeg-structure.ts';
import type {
  ExifFacts,
  FactGroup,
  Metadata,
  MetadataFact,
  NamedSoftware,
  PdfFacts,
  SoftwareSource,
  XmpTraces,
} from '../../shared/model/metadata.ts';
import type { FileKind } from '../../shared/model/page.ts';
import { softwareFamily } from '../../shared/rules/metadata/editing-software.ts';
import { readMetadataDate } from '../../shared/rules/metadata/metadata-date.ts';
import { readXmpTraces, readXmpValues, type XmpValue } from '../../shared/rules/metadata/xmp-packet.ts';
import { type ImageChunks, type PngText, readPngChunks, readWebpChunks } from './image/chunks.ts';
import { type ExifBlocks, type MetadataBlock, NO_BLOCKS, readExifBlocks } from './image/exif-blocks.ts';
import type { PdfReading } from './pdf/facts.ts';

/** Lines kept for the examiner, and characters of each value. */
const MAX_FACTS = 500;
const MAX_FACT_CHARS = 300;

const EMPTY: MetadataBlock = new Map();

/** Everything that was read of one file, still in the form of its format. */
interface Gathered {
  readonly kind: FileKind;
  readonly blocks: ExifBlocks;
  readonly values: readonly XmpValue[];
  readonly texts: readonly PngText[];
  readonly jpeg: JpegStructure | null;
  readonly pdf: PdfFacts | null;
}

/**
 * Reads what a file says of its own making: EXIF, XMP, IPTC, ICC, text chunks, the structure of a JPEG, the
 * particulars of a PDF. Damaged metadata in an image is told by `damaged`, not thrown.
 *
 * @throws LoepError `encrypted` or `unreadable-file` for a PDF that cannot be opened
 */
export async function readMetadata(bytes: Uint8Array, kind: FileKind): Promise<Metadata> {
  const pdf = kind === 'pdf' ? await readPdf(bytes) : null;
  const chunks: ImageChunks | null =
    kind === 'png' ? readPngChunks(bytes) : kind === 'webp' ? readWebpChunks(bytes) : null;
  const tagged = kind === 'pdf' ? null : chunks ? chunks.exif : bytes;
  const blocks = tagged ? await readExifBlocks(tagged) : NO_BLOCKS;
  const packet = pdf?.xmp ?? chunks?.xmp ?? blocks.xmp;
  const gathered: Gathered = {
    kind,
    blocks,
    values: packet === null ? [] : readXmpValues(packet),
    texts: chunks?.texts ?? [],
    jpeg: kind === 'jpeg' ? parseJpegStructure(bytes) : null,
    pdf: pdf?.facts ?? null,
  };
  const xmp = packet === null ? null : readXmpTraces(gathered.values);
  return {
    kind,
    stored: storedSize(gathered, chunks),
    software: namedSoftware(gathered, xmp),
    exif: exifFacts(blocks.blocks.get('exif') ?? EMPTY),
    xmp,
    jpeg: gathered.jpeg,
    pdf: gathered.pdf,
    facts: factsOf(gathered),
    damaged: blocks.damaged,
  };
}

/** Loaded on demand: the PDF library takes longer to start than an image takes to read. */
async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const { readPdfFacts } = await import('./pdf/facts.ts');
  return readPdfFacts(bytes);
}

function storedSize({ kind, jpeg, blocks }: Gathered, chunks: ImageChunks | null): Metadata['stored'] {
  if (jpeg?.frame) return { widthPx: jpeg.frame.widthPx, heightPx: jpeg.frame.heightPx };
  if (chunks) return chunks.stored;
  const exif = blocks.blocks.get('exif') ?? EMPTY;
  const [widthPx, heightPx] = [numberOf(exif, 'ImageWidth'), numberOf(exif, 'ImageHeight')];
  return kind === 'tiff' && widthPx && heightPx ? { widthPx, heightPx } : null;
}

function exifFacts(exif: MetadataBlock): ExifFacts | null {
  if (exif.size === 0) return null;
  return {
    make: textOf(exif, 'Make'),
    model: textOf(exif, 'Model'),
    taken: readMetadataDate(exif.get('DateTimeOriginal'), exif.get('OffsetTimeOriginal')),
    digitised: readMetadataDate(exif.get('CreateDate'), exif.get('OffsetTimeDigitized')),
    modified: readMetadataDate(exif.get('ModifyDate'), exif.get('OffsetTime')),
    widthPx: numberOf(exif, 'ExifImageWidth'),
    heightPx: numberOf(exif, 'ExifImageHeight'),
    orientation: numberOf(exif, 'Orientation'),
  };
}

function textOf(block: MetadataBlock, name: string): string | null {
  const value = block.get(name);
  return value === undefined ? null : String(value);
}

function numberOf(block: MetadataBlock, name: string): number | null {
  const value = block.get(name);
  return typeof value === 'number' ? value : null;
}

/** A comment is free text: it names the program only when it says so. */
const SAYS_PROGRAM = /\b(created|written|saved|made|edited|generated) (with|by|using|in)\b|software|creator/i;

/** Every program that the file names, in the order of the report, each name once per place. */
function namedSoftware({ blocks, texts, jpeg, pdf }: Gathered, xmp: XmpTraces | null): NamedSoftware[] {
  const exif = blocks.blocks.get('exif') ?? EMPTY;
  const named: NamedSoftware[] = [];
  const add = (source: SoftwareSource, name: string | null | undefined) => {
    if (name && !named.some((one) => one.source === source && one.name === name))
      named.push({ source, name });
  };
  add('exif-software', textOf(exif, 'Software'));
  add('exif-processing', textOf(exif, 'ProcessingSoftware'));
  add('xmp-creator-tool', xmp?.creatorTool);
  for (const step of xmp?.history ?? []) add('xmp-history', step.software);
  add('iptc-program', textOf(blocks.blocks.get('iptc') ?? EMPTY, 'OriginatingProgram'));
  for (const { keyword, text } of texts) {
    if (keyword === 'Software' || SAYS_PROGRAM.test(text)) add('png-text', text.slice(0, MAX_FACT_CHARS));
  }
  for (const comment of jpeg?.comments ?? []) if (SAYS_PROGRAM.test(comment)) add('jpeg-comment', comment);
  // Adobe's "Save for Web" leaves this segment even when all other metadata is stripped.
  if (jpeg?.markers.some((marker) => marker.identifier === 'Ducky'))
    add('jpeg-segment', 'Adobe Save for Web');
  const profile = textOf(blocks.blocks.get('icc') ?? EMPTY, 'ProfileDescription');
  if (profile && softwareFamily(profile)) add('icc-profile', profile);
  add('pdf-creator', pdf?.creator);
  add('pdf-producer', pdf?.producer);
  return named;
}

function factsOf({ kind, blocks, values, texts, jpeg, pdf }: Gathered): MetadataFact[] {
  const facts: MetadataFact[] = [];
  const add = (group: FactGroup, name: string, value: string | number | null) => {
    if (value === null || value === '' || facts.length >= MAX_FACTS) return;
    facts.push({ group, name, value: String(value).slice(0, MAX_FACT_CHARS) });
  };
  if (jpeg) addJpegFacts(jpeg, add);
  if (pdf) addPdfFacts(pdf, add);
  for (const [group, block] of blocks.blocks) {
    for (const [name, value] of block) add(kind === 'tiff' && group === 'exif' ? 'tiff' : group, name, value);
  }
  for (const { keyword, text } of texts) add('png', keyword, text);
  for (const { path, value } of values) add('xmp', path, value);
  return facts;
}

type AddFact = (group: FactGroup, name: string, value: string | number | null) => void;

function addJpegFacts(jpeg: JpegStructure, add: AddFact): void {
  const { frame, quality } = jpeg;
  if (frame) {
    add('jpeg', 'Size', `${frame.widthPx} × ${frame.heightPx}`);
    add('jpeg', 'Process', frame.process);
    add('jpeg', 'Sampling', frame.sampling);
  }
  if (quality) {
    const nearest = quality.exact ? '' : `, nearest; mean difference ${quality.distance.toFixed(2)}`;
    add('jpeg', 'Quality', `${quality.quality} (${quality.family}${nearest})`);
  }
  add('jpeg', 'Huffman tables', jpeg.huffman);
  add('jpeg', 'Markers', jpeg.markers.map(({ name, identifier }) => identifier ?? name).join(' '));
  for (const comment of jpeg.comments) add('jpeg', 'Comment', comment);
  if (jpeg.trailingBytes > 0) add('jpeg', 'Bytes after the image', jpeg.trailingBytes);
  if (jpeg.furtherImages > 0) add('jpeg', 'Further images', jpeg.furtherImages);
}

function addPdfFacts(pdf: PdfFacts, add: AddFact): void {
  add('pdf', 'Version', pdf.version);
  add('pdf', 'Title', pdf.title);
  add('pdf', 'Creator', pdf.creator);
  add('pdf', 'Producer', pdf.producer);
  add('pdf', 'CreationDate', pdf.created?.raw ?? null);
  add('pdf', 'ModDate', pdf.modified?.raw ?? null);
  if (pdf.ids) add('pdf', 'ID', pdf.ids.join(' '));
  add('pdf', 'End-of-file marks', pdf.endMarks);
  if (pdf.signatures > 0) add('pdf', 'Signatures', pdf.signatures);
  if (pdf.hasScripts) add('pdf', 'Scripts', 'yes');
  for (const name of pdf.attachments) add('pdf', 'Attachment', name);
}
