import type { PdfFacts } from '../../../shared/model/metadata.ts';
import { readMetadataDate } from '../../../shared/rules/metadata/metadata-date.ts';
import { openPdf } from './document.ts';

const MAX_TEXT_CHARS = 500;
const MAX_ATTACHMENTS = 50;
/** A linearised file says so in its first object (ISO 32000-2, annex F). */
const HEAD_BYTES = 1024;

/** A PDF's own statements about itself, and its XMP packet. */
export interface PdfReading {
  readonly facts: PdfFacts;
  readonly xmp: string | null;
}

/**
 * Reads what a PDF says of its making.
 *
 * @throws LoepError `encrypted` or `unreadable-file`
 */
export async function readPdfFacts(bytes: Uint8Array): Promise<PdfReading> {
  const pdf = await openPdf(bytes);
  try {
    const [{ info, metadata }, scripts, attachments] = await Promise.all([
      pdf.proxy.getMetadata(),
      pdf.proxy.hasJSActions(),
      pdf.proxy.getAttachments(),
    ]);
    const entries = new Map<string, unknown>(Object.entries(info));
    const text = (name: string) => textOf(entries.get(name));
    const [original, current] = pdf.proxy.fingerprints;
    const raw: unknown = metadata?.getRaw();
    const facts: PdfFacts = {
      version: text('PDFFormatVersion'),
      title: text('Title'),
      creator: text('Creator'),
      producer: text('Producer'),
      created: readMetadataDate(text('CreationDate')),
      modified: readMetadataDate(text('ModDate')),
      ids: original && current ? [original, current] : null,
      endMarks: occurrences(bytes, '%%EOF'),
      linearised: occurrences(bytes.subarray(0, HEAD_BYTES), '/Linearized') > 0,
      signatures: occurrences(bytes, '/ByteRange'),
      hasScripts: scripts,
      attachments: namesOf(attachments),
    };
    return { facts, xmp: typeof raw === 'string' ? raw : null };
  } finally {
    await pdf.destroy();
  }
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return value.replace(/\0/g, '').slice(0, MAX_TEXT_CHARS).trim() || null;
}

function namesOf(attachments: unknown): readonly string[] {
  if (typeof attachments !== 'object' || attachments === null) return [];
  const names = attachments instanceof Map ? [...attachments.keys()].map(String) : Object.keys(attachments);
  return names.slice(0, MAX_ATTACHMENTS).map((name) => name.slice(0, MAX_TEXT_CHARS));
}

function occurrences(bytes: Uint8Array, word: string): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = buffer.indexOf(word); at !== -1; at = buffer.indexOf(word, at + word.length)) count++;
  return count;
}
