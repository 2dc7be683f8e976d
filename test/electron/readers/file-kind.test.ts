import { expect, test } from 'vitest';
import { fileKind } from '../../../electron/readers/file-kind.ts';
import { LoepError } from '../../../shared/model/errors.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

function refusalOf(content: Uint8Array): LoepError {
  try {
    fileKind(content);
  } catch (error) {
    if (error instanceof LoepError) return error;
  }
  throw new Error('was not refused');
}

test.each([
  ['\xff\xd8\xff\xe0', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
  ['\0\0\0\x18ftypheic', 'heif'],
  ['%PDF-1.7', 'pdf'],
  ['stray bytes before\n%PDF-1.4', 'pdf'],
])('%j is %s', (head, kind) => {
  expect(fileKind(bytes(head))).toBe(kind);
});

test.each([
  ['GIF89a', 'GIF'],
  ['BM\0\0', 'BMP'],
  ['8BPS', 'Photoshop'],
  ['\0\0\0\x0cjP  ', 'JPEG 2000'],
  ['\0\0\0\x18ftypavif', 'AVIF'],
  ['PK\x03\x04 word/document.xml', 'Word'],
  ['PK\x03\x04 photo.jpg', 'ZIP'],
  ['MZ\x90', 'Windows program'],
  ['  <!DOCTYPE html><body>', 'HTML'],
  ['<?xml version="1.0"?><svg xmlns="x">', 'SVG'],
])('%j is refused as %s, with what can be opened', (head, name) => {
  const refusal = refusalOf(bytes(head));
  expect(refusal.code).toBe('unsupported-format');
  expect(refusal.text.en).toContain(name);
  expect(refusal.text.nl).toContain('PDF');
});

test('an empty file and unknown bytes are refused', () => {
  expect(refusalOf(new Uint8Array(0)).code).toBe('empty-file');
  expect(refusalOf(bytes('hello')).code).toBe('unsupported-format');
});
