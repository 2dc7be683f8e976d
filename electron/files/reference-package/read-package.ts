import { createHash, verify } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { z } from 'zod';
import { LoepError } from '../../../shared/model/errors.ts';
import { PACKAGE_SCHEMA, PackageManifest } from '../../../shared/model/reference/package.ts';
import { readDirectory } from './directory.ts';
import { facesFile, imageFile, itemFile } from './file-names.ts';
import { fingerprintOf, publicKeyOf } from './public-key.ts';
import { damaged, noZip, refused, refusedFile, shown } from './refusals.ts';

/** A package whose directory, manifest and signature hold together; its files are checked as they are read. */
export interface OpenPackage {
  readonly manifest: PackageManifest;
  /** Of the key that signed it. */
  readonly fingerprint: string;
  readonly sizeBytes: number;
  /** Reads one of its files whole. Throws LoepError when it is not what the manifest says. */
  read(file: PackagedFile): Promise<Buffer>;
  close(): void;
}

/** A file as the manifest has it. */
export interface PackagedFile {
  readonly file: string;
  readonly sha256: string;
}

/**
 * Opens a package, and makes sure that its manifest is signed by the key that it names and names each of its files
 * once. Whether that key is trusted is another question.
 *
 * Throws LoepError with the reason and the place.
 */
export async function openPackage(path: string): Promise<OpenPackage> {
  const zip = await openZip(path);
  try {
    const entries = await readDirectory(zip);
    const bytes = await readEntry(zip, entries, 'manifest.json');
    const signature = await readEntry(zip, entries, 'signature');
    const manifest = manifestIn(bytes);
    const key = publicKeyOf(manifest.signer.publicKey);
    if (!verify(null, bytes, key, signature)) throw badSignature();
    compareNames(manifest, entries);
    return {
      manifest,
      fingerprint: fingerprintOf(manifest.signer.publicKey),
      sizeBytes: zip.fileSize,
      read: async ({ file, sha256 }) => {
        const content = await readEntry(zip, entries, file);
        if (createHash('sha256').update(content).digest('hex') === sha256) return content;
        throw refusedFile(file, {
          en: 'was changed after it was signed (its SHA-256 differs).',
          nl: 'is na het ondertekenen gewijzigd (de SHA-256 verschilt).',
        });
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openZip(path: string): Promise<ZipFile> {
  const file = await open(path, 'r');
  const head = Buffer.alloc(4);
  try {
    await file.read(head, 0, head.length, 0);
  } finally {
    await file.close();
  }
  const isBegun = head.toString('latin1') === 'PK\x03\x04';
  if (!isBegun) throw noZip(false);
  try {
    const options = { decodeStrings: false, validateEntrySizes: true, autoClose: false };
    const zip = await openPromise(path, options);
    // What goes wrong while an entry is read is told by that entry.
    zip.on('error', () => {});
    return zip;
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error;
    throw /not found|truncated/.test(String(error)) ? noZip(true) : damaged(null, error);
  }
}

async function readEntry(zip: ZipFile, entries: ReadonlyMap<string, Entry>, name: string): Promise<Buffer> {
  const entry = entries.get(name);
  if (!entry) throw refusedFile(name, { en: 'is missing from it.', nl: 'ontbreekt erin.' });
  try {
    return await contentOf(await zip.openReadStreamPromise(entry), entry.uncompressedSize);
  } catch (error) {
    // The disk that it lies on, and not the package.
    if (error instanceof Error && 'syscall' in error) throw error;
    throw damaged(name, error);
  }
}

/** The reader itself refuses more or fewer bytes than the directory says. */
async function contentOf(stream: Readable, sizeBytes: number): Promise<Buffer> {
  const content = Buffer.alloc(sizeBytes);
  let at = 0;
  for await (const chunk of stream) {
    if (at + chunk.length > sizeBytes) throw new Error('too many bytes');
    at += (chunk as Buffer).copy(content, at);
  }
  if (at < sizeBytes) throw new Error('too few bytes');
  return content;
}

function manifestIn(bytes: Buffer): PackageManifest {
  const given = jsonIn(bytes, 'manifest.json');
  const schema = typeof given === 'object' && given !== null && 'schema' in given ? given.schema : null;
  if (schema !== PACKAGE_SCHEMA) throw otherForm(schema);
  const parsed = PackageManifest.safeParse(given);
  if (parsed.success) return parsed.data;
  throw refusedFile('manifest.json', misfit(parsed.error));
}

/** The JSON in a file of a package. Throws LoepError when it is none. */
export function jsonIn(bytes: Buffer, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // Not UTF-8, not JSON, or nested deeper than anything that we write.
    throw damaged(name, error);
  }
}

/** The first place that is not as the schema has it. */
export function misfit(error: z.ZodError): { en: string; nl: string } {
  const issue = error.issues[0];
  const where = shown(issue?.path.join('.') || '-');
  const why = shown(issue?.message ?? '');
  return {
    en: `is not as the format says, at ${where} (${why}).`,
    nl: `is niet volgens het formaat, bij ${where} (${why}).`,
  };
}

function otherForm(schema: unknown): LoepError {
  const version = /^loep\.reference\/(\d{1,9})$/.exec(typeof schema === 'string' ? schema : '')?.[1];
  if (version === undefined) {
    return refusedFile('manifest.json', {
      en: 'is not the manifest of a reference package.',
      nl: 'is niet het manifest van een referentiepakket.',
    });
  }
  if (Number(version) > Number(PACKAGE_SCHEMA.split('/')[1])) {
    return new LoepError('unsupported-format', {
      en: `This package was made by a newer Loep (form ${version}). Update Loep, or ask its sender for form 1.`,
      nl: `Dit pakket is door een nieuwere Loep gemaakt (vorm ${version}). Werk Loep bij, of vraag de afzender om vorm 1.`,
    });
  }
  return new LoepError('unsupported-format', {
    en: `This package was made by an older Loep (form ${version}), which is no longer read. Ask its sender to export it with a present one.`,
    nl: `Dit pakket is door een oudere Loep gemaakt (vorm ${version}), die niet meer wordt gelezen. Vraag de afzender het met een huidige te exporteren.`,
  });
}

function badSignature(): LoepError {
  return refused({
    en: 'its signature does not fit; it was changed after it was signed.',
    nl: 'de handtekening klopt niet; het is na het ondertekenen gewijzigd.',
  });
}

/** Everything that is there is named, once, by the name that it must have; what is missing shows when it is read. */
function compareNames({ items, images, faces }: PackageManifest, entries: ReadonlyMap<string, Entry>): void {
  const named = new Set(['manifest.json', 'signature']);
  const due = [
    ...items.map(({ id, file }) => ({ file, expected: itemFile(id) })),
    ...faces.map(({ model, file }) => ({ file, expected: facesFile(model) })),
    ...images.map(({ sha256, file }) => ({ file, expected: imageFile(sha256) })),
  ];
  for (const { file, expected } of due) {
    if (file !== expected) {
      throw refusedFile(file, { en: `should be named ${expected}.`, nl: `hoort ${expected} te heten.` });
    }
    if (named.has(file)) throw refusedFile(file, { en: 'is named twice.', nl: 'wordt tweemaal genoemd.' });
    if (!entries.has(file)) throw refusedFile(file, { en: 'is missing from it.', nl: 'ontbreekt erin.' });
    named.add(file);
  }
  for (const name of entries.keys()) {
    if (!named.has(name)) {
      throw refusedFile(name, { en: 'is not named in the manifest.', nl: 'staat niet in het manifest.' });
    }
  }
}
