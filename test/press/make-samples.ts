import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCard } from './card.ts';
import { fieldOf } from './document.ts';
import { makeExtract } from './extract.ts';
import { checkDigit } from './mrz-lines.ts';
import { withAlteredDigit } from './planted.ts';
import { printAndScan } from './print-and-scan.ts';
import { makeReferenceScan } from './reference/reference-scan.ts';
import { saveJpeg } from './save.ts';

/** Where the samples of the README live. */
export const SAMPLE_FOLDER = join(import.meta.dirname, '../../assets/sample');

const SCAN = { grain: 1.4, dust: 4 };
const EXTRACT_SEED = 2031;
const CARD_SEED = 11;
const MONTCLAIR_SEED = 21;
const UTOPIA_SEED = 55;

/**
 * The samples by file name.
 *
 * On the extract nothing was altered. On the back of the residence card the last digit of the number in
 * the machine-readable zone was changed and its check digit left as it was: it contradicts that digit,
 * and the number printed above. The other two are of models of the starter set: on the extract of Montclair nothing
 * was altered, that of Utopia is on a form that was not in use yet, with other arms.
 */
export async function makeSamples(): Promise<ReadonlyMap<string, Uint8Array>> {
  const extract = makeExtract({ seed: EXTRACT_SEED, language: 'nl', valueFace: 'typewriter-bold' });
  const number = fieldOf(makeCard({ seed: CARD_SEED, side: 'back' }), 'documentNumber').text;
  const mrzOverrides = {
    documentNumber: withAlteredDigit(number),
    documentNumberCheck: checkDigit(number.padEnd(9, '<')),
  };
  const card = makeCard({ seed: CARD_SEED, side: 'back', dpi: 400, mrzOverrides });
  const montclair = { model: 'montclair-birth', edition: '2011', seed: MONTCLAIR_SEED, dpi: 200 };
  const utopia = {
    ...{ model: 'utopia-birth', edition: '2009', seed: UTOPIA_SEED, dpi: 200, grain: 1 },
    deviation: 'date-before-edition',
    besides: ['emblem-different'],
  } as const;
  return new Map([
    ['birth-extract.jpg', await saveJpeg(printAndScan(extract, { seed: 1, ...SCAN }), { quality: 78 })],
    ['residence-card-back.jpg', await saveJpeg(printAndScan(card, { seed: 2, ...SCAN }), { quality: 85 })],
    ['birth-extract-montclair.jpg', await saveJpeg(makeReferenceScan(montclair).document, { quality: 78 })],
    ['birth-extract-utopia.jpg', await saveJpeg(makeReferenceScan(utopia).document, { quality: 85 })],
  ]);
}

if (process.argv[1] === import.meta.filename) {
  await mkdir(SAMPLE_FOLDER, { recursive: true });
  for (const [file, bytes] of await makeSamples()) await writeFile(join(SAMPLE_FOLDER, file), bytes);
}
