import { readMrz } from '../../../electron/readers/mrz.ts';
import { openFile } from '../../../electron/readers/open-file.ts';
import { readPage } from '../../../electron/readers/pages.ts';
import type { PageImage } from '../../../electron/readers/reader.ts';
import type { ReadPage } from '../../../electron/readers/reference/laid-face.ts';
import { readFingerprint } from '../../../electron/readers/reference/read-fingerprint.ts';
import { readText } from '../../../electron/readers/text/read-text.ts';
import type { MrzReading } from '../../../shared/model/mrz.ts';
import type { PageText } from '../../../shared/model/words.ts';

/** What takes long to read of a page. */
export interface SlowReading {
  readonly text: PageText;
  readonly mrz: MrzReading | null;
}

/** Reads the first page of a file as an examination does. `slow` spares the text and the zone when they are known. */
export async function readForRecognition(bytes: Uint8Array, slow: SlowReading | null): Promise<ReadPage> {
  const page = await pageOf(bytes);
  const text = slow?.text ?? (await readText(page));
  const mrz = slow === null ? await readMrz(page, text) : slow.mrz;
  return { page, text, mrz, sheet: readFingerprint(page, text.lines.length > 0 ? text.turn : null) };
}

/** The first page of a file as pixels. */
export async function pageOf(bytes: Uint8Array): Promise<PageImage> {
  return readPage(await openFile(bytes), 1);
}
