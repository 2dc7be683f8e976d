import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { LoepError } from '../../../shared/model/errors.ts';
import { loepHome } from '../../files/home.ts';

/** `best_int` reads text with the LSTM engine; `legacy` also holds the older engine, which MRZ and OSD need. */
export type TesseractModels = 'best_int' | 'legacy';

const PACKAGE_FOLDER = { best_int: '4.0.0_best_int', legacy: '4.0.0' } as const;

const require = createRequire(import.meta.url);

/**
 * Folder that holds `<lang>.traineddata`, unpacked, for each language asked for.
 *
 * Tesseract reads several languages from one folder only, and the npm packages hold one each, gzipped: they
 * are unpacked once into the data folder, under the packages' version.
 */
export async function unpackModels(langs: readonly string[], models: TesseractModels): Promise<string> {
  const folder = join(loepHome(), 'ocr', packageVersion(), models);
  for (const lang of langs) {
    const target = join(folder, `${lang}.traineddata`);
    if (existsSync(target)) continue;
    const packed = packedModel(lang, models);
    try {
      await mkdir(folder, { recursive: true });
      await unpack(packed, target);
    } catch (cause) {
      throw folderNotWritable(folder, cause);
    }
  }
  return folder;
}

/** Writes beside the target and renames, so that two processes that start together never see half a file. */
async function unpack(packed: string, target: string): Promise<void> {
  const bytes = await promisify(gunzip)(await readFile(packed));
  const beside = `${target}.${randomUUID()}`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
}

function packedModel(lang: string, models: TesseractModels): string {
  const root = dirname(require.resolve(`@tesseract.js-data/${lang}/package.json`));
  return join(root, PACKAGE_FOLDER[models], `${lang}.traineddata.gz`);
}

/** All language packages are pinned to one version in package.json; English stands for them. */
function packageVersion(): string {
  const { version }: { version: string } = require('@tesseract.js-data/eng/package.json');
  return version;
}

function folderNotWritable(folder: string, cause: unknown): LoepError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  // Either way it is the disk's doing and not the document's: no examination may rest on it.
  return new LoepError(['ENOSPC', 'EDQUOT'].includes(code) ? 'storage-full' : 'busy', {
    en: `The reading models could not be unpacked into ${folder} (${reason}). Make room there, or set LOEP_HOME to a folder that can be written to.`,
    nl: `De leesmodellen konden niet worden uitgepakt in ${folder} (${reason}). Maak daar ruimte, of laat LOEP_HOME naar een map wijzen waarin geschreven kan worden.`,
  });
}
