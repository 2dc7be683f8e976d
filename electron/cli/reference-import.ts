import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { PackagePreview } from '../../shared/api/schemas/reference/exchange.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { fill } from '../../shared/text/fill.ts';
import { trustKey } from '../exchange/trusted-keys.ts';
import { shownFileName } from '../files/file-name.ts';
import { ensureReadable } from './ensure-readable.ts';
import { endOfJob } from './exchange-progress.ts';
import { IMPORT_TEXTS, previewText } from './preview-text.ts';
import type { ImportArguments } from './reference-arguments.ts';
import type { ReferenceTools } from './reference-tools.ts';

/** A key that is not trusted, or a package that is too old: nothing was written. */
const NOT_TAKEN = 1;

/**
 * `loep reference import`: says who signed a package and what it would do, then takes it in. Gives the exit status.
 *
 * Throws LoepError with the reason that the package is refused for.
 */
export async function referenceImport(tools: ReferenceTools, given: ImportArguments): Promise<number> {
  const { exchange, actor } = tools;
  const { language, json, isDryRun } = given;
  const taken = await take(tools, given.path);
  if (given.trust !== null) await trust(tools, taken, given.trust);
  const preview = await exchange.preview(taken.id);
  if (!json) process.stdout.write(previewText(preview, language));
  const stop = reasonNotTo(preview, isDryRun);
  if (stop !== null) {
    if (json) process.stdout.write(`${JSON.stringify({ ...preview, imported: null })}\n`);
    else process.stdout.write(`\n${IMPORT_TEXTS[stop][language]}\n`);
    return stop === 'dryRun' ? 0 : NOT_TAKEN;
  }
  const order = { id: taken.id, replace: given.replace };
  const { items } = await endOfJob(exchange, exchange.import(order, actor));
  if (json) process.stdout.write(`${JSON.stringify({ ...preview, imported: items })}\n`);
  else process.stdout.write(`\n${fill(IMPORT_TEXTS.imported, { items: String(items) }, language)}\n`);
  return 0;
}

async function take({ exchange }: ReferenceTools, path: string): Promise<PackagePreview> {
  await ensureReadable(path);
  const file = createReadStream(path);
  const signal = new AbortController().signal;
  return exchange.take(randomUUID(), { fileName: shownFileName(basename(path)), sender: file, signal });
}

/** Trusts the key of a package when it is the one that was meant. */
async function trust(
  { db, exchange, actor }: ReferenceTools,
  { id, signer }: PackagePreview,
  fingerprint: string,
): Promise<void> {
  if (signer.fingerprint !== fingerprint) throw otherKey();
  if (!signer.isTrusted) await trustKey(db, { ...exchange.signerOf(id), isOwn: false }, actor);
}

function reasonNotTo({ signer, isExpired }: PackagePreview, isDryRun: boolean) {
  if (isDryRun) return 'dryRun';
  if (!signer.isTrusted) return 'unknownKey';
  return isExpired ? 'expired' : null;
}

function otherKey(): LoepError {
  return new LoepError('not-allowed', {
    en: 'The package was signed with another key than the one named with --trust. Nothing was imported; ask the sender which is right.',
    nl: 'Het pakket is met een andere sleutel ondertekend dan die bij --trust is genoemd. Er is niets geïmporteerd; vraag de afzender welke de juiste is.',
  });
}
