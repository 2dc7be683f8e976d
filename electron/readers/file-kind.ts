import { LoepError } from '../../shared/model/errors.ts';
import type { FileKind } from '../../shared/model/page.ts';

/** A run of bytes at a place; in a pattern `?` stands for any byte. */
interface Magic {
  readonly at: number;
  readonly bytes: string;
}

const OPENED: readonly (Magic & { readonly kind: FileKind })[] = [
  { at: 0, bytes: '\xff\xd8\xff', kind: 'jpeg' },
  { at: 0, bytes: '\x89PNG\r\n\x1a\n', kind: 'png' },
  { at: 0, bytes: 'II*\0', kind: 'tiff' },
  { at: 0, bytes: 'MM\0*', kind: 'tiff' },
  { at: 0, bytes: 'II+\0', kind: 'tiff' },
  { at: 0, bytes: 'MM\0+', kind: 'tiff' },
  { at: 0, bytes: 'RIFF????WEBP', kind: 'webp' },
];

const NAMED: readonly (Magic & { readonly name: string })[] = [
  { at: 0, bytes: 'GIF8', name: 'GIF' },
  { at: 0, bytes: 'BM', name: 'BMP' },
  { at: 0, bytes: '8BPS', name: 'Photoshop (PSD)' },
  { at: 0, bytes: '\0\0\0\x0cjP  ', name: 'JPEG 2000' },
  { at: 0, bytes: '\xff\x4f\xff\x51', name: 'JPEG 2000' },
  { at: 0, bytes: '\xff\x0a', name: 'JPEG XL' },
  { at: 0, bytes: '\0\0\0\x0cJXL ', name: 'JPEG XL' },
  { at: 0, bytes: 'II\xbc', name: 'JPEG XR' },
  { at: 0, bytes: 'AT&TFORM', name: 'DjVu' },
  { at: 0, bytes: '\0\0\x01\0', name: 'ICO' },
  { at: 0, bytes: '%!PS', name: 'PostScript' },
  { at: 0, bytes: '{\\rtf', name: 'RTF' },
  { at: 0, bytes: '\xd0\xcf\x11\xe0', name: 'Word, Excel or Outlook' },
  { at: 0, bytes: 'Rar!', name: 'RAR' },
  { at: 0, bytes: '7z\xbc\xaf', name: '7-Zip' },
  { at: 0, bytes: '\x1f\x8b', name: 'gzip' },
  { at: 0, bytes: 'MZ', name: 'Windows program' },
  { at: 0, bytes: '\x7fELF', name: 'Linux program' },
  { at: 0, bytes: '\xcf\xfa\xed\xfe', name: 'macOS program' },
  { at: 0, bytes: 'SQLite format 3', name: 'SQLite' },
  { at: 0, bytes: 'RIFF????AVI ', name: 'AVI' },
  { at: 4, bytes: 'ftypqt', name: 'QuickTime' },
];

/** HEIF brands (ISO/IEC 23008-12) of still images coded as HEVC, or not yet said how. */
const HEIF_BRANDS: ReadonlySet<string> = new Set([
  'heic',
  'heix',
  'heim',
  'heis',
  'hevc',
  'hevx',
  'mif1',
  'msf1',
]);

/** A PDF header may stand anywhere in the first 1024 bytes (ISO 32000-1, annex H). */
const PDF_HEADER_REACH = 1024;

function matches(head: string, { at, bytes }: Magic): boolean {
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] !== '?' && head[at + index] !== bytes[index]) return false;
  }
  return true;
}

function nameOf(head: string): string | null {
  const named = NAMED.find((magic) => matches(head, magic));
  if (named) return named.name;
  if (head.startsWith('PK\x03\x04')) {
    if (head.includes('word/') || head.includes('[Content_Types].xml')) return 'Word, Excel or PowerPoint';
    return head.includes('mimetypeapplication/vnd.oasis') ? 'OpenDocument' : 'ZIP';
  }
  if (head.slice(4, 8) === 'ftyp') return head.slice(8, 11) === 'avi' ? 'AVIF' : 'MP4';
  const text = head
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .slice(0, 400)
    .toLowerCase();
  if (text.startsWith('<!doctype html') || text.startsWith('<html')) return 'HTML';
  if (text.startsWith('<svg') || (text.startsWith('<?xml') && text.includes('<svg'))) return 'SVG';
  if (text.startsWith('<?xml')) return 'XML';
  return null;
}

function refusal(head: string): LoepError {
  const name = nameOf(head);
  const opens = 'JPEG, PNG, TIFF, WebP';
  return new LoepError('unsupported-format', {
    en: `${name === null ? 'The format of this file is not recognised.' : `This file is recognised as: ${name}.`} Loep opens ${opens} and PDF; save or scan the document as one of these.`,
    nl: `${name === null ? 'De indeling van dit bestand wordt niet herkend.' : `Dit bestand is herkend als: ${name}.`} Loep opent ${opens} en PDF; bewaar of scan het document als een daarvan.`,
  });
}

/**
 * What the first bytes say the file is; its name says nothing.
 *
 * @throws LoepError `empty-file`, or `unsupported-format` with what Loep opens and, when it is known, what this is.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) {
    throw new LoepError('empty-file', {
      en: 'The file is empty (0 bytes). Send or scan the document again.',
      nl: 'Het bestand is leeg (0 bytes). Verstuur of scan het document opnieuw.',
    });
  }
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  const opened = OPENED.find((magic) => matches(head, magic));
  if (opened) return opened.kind;
  if (head.slice(4, 8) === 'ftyp' && HEIF_BRANDS.has(head.slice(8, 12))) return 'heif';
  if (nameOf(head) === null && head.slice(0, PDF_HEADER_REACH).includes('%PDF-')) return 'pdf';
  throw refusal(head);
}
