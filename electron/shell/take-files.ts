import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname, isAbsolute, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { uploadAddress } from '../../shared/api/addresses.ts';
import type { TakenFiles } from '../../shared/api/desktop.ts';
import type { Uploaded } from '../../shared/api/schemas/document.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { type Application, askApp, replyOf } from './ask-app.ts';
import { APP_ADDRESS } from './scheme.ts';

/**
 * Puts files of this machine in by the way of every upload, one after another: as the settings say, into one new case
 * or one each.
 */
export async function takeFiles(app: Application, paths: readonly string[]): Promise<TakenFiles> {
  const added: TakenFiles['added'][number][] = [];
  const refused: TakenFiles['refused'][number][] = [];
  const into = await caseOfAll(app, paths);
  for (const path of paths) {
    try {
      const { caseId, documentId } = await takeFile(app, path, into);
      added.push({ caseId, documentId });
    } catch (error) {
      // The others are put in all the same; this one is told with its name.
      if (!(error instanceof LoepError)) throw error;
      refused.push({ fileName: basename(path), text: error.text });
    }
  }
  return { added, refused };
}

/** The new case of several files that belong together; null when each becomes one of its own. */
async function caseOfAll(app: Application, paths: readonly string[]): Promise<string | null> {
  if (paths.length < 2) return null;
  const { dropAs } = await askApp(app, 'settings.get', {});
  if (dropAs !== 'one-case') return null;
  const [first, id] = [paths[0]!, randomUUID()];
  await askApp(app, 'case.create', { id, title: basename(first, extname(first)).slice(0, 200) });
  return id;
}

async function takeFile(app: Application, path: string, caseId: string | null): Promise<Uploaded> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw noFile();
  const address = uploadAddress(randomUUID(), { fileName: basename(path), caseId });
  const file = createReadStream(path);
  const body = Readable.toWeb(file) as ReadableStream;
  const request = new Request(new URL(address, APP_ADDRESS), { method: 'PUT', body, duplex: 'half' });
  try {
    return (await replyOf(await app.fetch(request))) as Uploaded;
  } finally {
    file.destroy();
  }
}

/** The files among the words of a command line, as whole paths; options are left out. */
export function filesOf(words: readonly string[], folder: string): readonly string[] {
  return words
    .filter((word) => word !== '' && !word.startsWith('-'))
    .map((word) => (isAbsolute(word) ? word : resolve(folder, word)));
}

function noFile(): LoepError {
  return new LoepError('not-found', {
    en: 'There is no such file (any more), or Loep may not read it.',
    nl: 'Dit bestand is er niet (meer), of Loep mag het niet lezen.',
  });
}
