import type { Entry, ZipFile } from 'yauzl';
import { PACKAGE_FILES_MAX } from '../../../shared/model/reference/package.ts';
import type { Text } from '../../../shared/model/text.ts';
import { damaged, refused, refusedFile } from './refusals.ts';

/** The names that a package's files may have. */
const NAMES = /^(?:manifest\.json|signature|(?:items|faces)\/[0-9a-f-]{36}\.json|images\/[0-9a-f]{64})$/;

/** Largest file in a package that is read whole into memory, bytes. */
const READ_WHOLE_MAX = 64_000_000;
const MANIFEST_MAX = 128_000_000;
const SIGNATURE_BYTES = 64;
/** An image is no larger than a file that is taken in otherwise. */
const IMAGE_MAX = 300_000_000;

/** A file above `SWELLS_FROM` bytes that is packed more than this many times smaller is a bomb; JSON reaches 30. */
const RATIO_MAX = 100;
const SWELLS_FROM = 1_000_000;

const STORED = 0;
const DEFLATED = 8;

/** Bits of the external attributes that say what a Unix file is, and what a plain one is. */
const TYPE_MASK = 0o170000;
const PLAIN_FILE = 0o100000;
const MADE_ON_UNIX = 3;
const DOS_DIRECTORY = 0x10;

/** The least that a file takes in a zip besides its bytes and its name: both of its headers. */
const HEADERS_BYTES = 30 + 46;

/**
 * The files of a package by name, none of them read yet.
 *
 * Throws LoepError with the name of the first one that has no business there.
 */
export async function readDirectory(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > PACKAGE_FILES_MAX) throw tooMany(zip.entryCount);
  const found = new Map<string, Entry>();
  let bytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      const wrong = wrongWith(name, entry);
      if (wrong) throw refusedFile(name, wrong);
      if (found.has(name)) throw refusedFile(name, { en: 'is in it twice.', nl: 'zit er tweemaal in.' });
      found.set(name, entry);
      bytes += entry.compressedSize + HEADERS_BYTES + 2 * name.length;
    }
  } catch (error) {
    throw error instanceof Error && error.name === 'LoepError' ? error : damaged(null, error);
  }
  // Files that lie over one another: a small zip that unpacks to more than any disk holds.
  if (bytes > zip.fileSize) {
    throw refused({
      en: 'its files lie over one another; it is made to swell.',
      nl: 'de bestanden erin liggen over elkaar heen; het is gemaakt om te zwellen.',
    });
  }
  return found;
}

/** The name as its bytes stand there: what is allowed has plain letters only. */
function nameOf({ fileNameRaw }: Entry): string {
  return fileNameRaw.toString('latin1');
}

function wrongWith(name: string, entry: Entry): Text | null {
  return wrongName(name, entry) ?? wrongKind(entry) ?? wrongSize(name, entry);
}

function wrongName(name: string, { extraFields }: Entry): Text | null {
  // A second name in the extra fields, which some programs would unpack it under (Info-ZIP Unicode Path).
  if (extraFields.some(({ id }) => id === 0x7075))
    return { en: 'has a second name.', nl: 'heeft een tweede naam.' };
  if (NAMES.test(name)) return null;
  if (name.includes('\0')) return { en: 'has a zero byte in its name.', nl: 'heeft een nulbyte in de naam.' };
  if (name.includes('\\'))
    return { en: 'has a backslash in its name.', nl: 'heeft een backslash in de naam.' };
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) {
    return { en: 'has an absolute path as its name.', nl: 'heeft een absoluut pad als naam.' };
  }
  if (name.split('/').includes('..')) {
    return {
      en: 'has a name that leads out of the package.',
      nl: 'heeft een naam die buiten het pakket wijst.',
    };
  }
  if (name.endsWith('/')) return { en: 'is a folder.', nl: 'is een map.' };
  if (NAMES.test(name.toLowerCase())) {
    return { en: 'is written with capitals.', nl: 'is met hoofdletters geschreven.' };
  }
  return { en: 'does not belong in a package.', nl: 'hoort niet in een pakket.' };
}

function wrongKind(entry: Entry): Text | null {
  if (entry.isEncrypted()) return { en: 'is encrypted.', nl: 'is versleuteld.' };
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    return { en: 'is compressed in an unusual way.', nl: 'is op een ongebruikelijke manier gecomprimeerd.' };
  }
  const type = (entry.externalFileAttributes >>> 16) & TYPE_MASK;
  const isOddOnUnix = entry.versionMadeBy >>> 8 === MADE_ON_UNIX && type !== 0 && type !== PLAIN_FILE;
  if (isOddOnUnix || entry.externalFileAttributes & DOS_DIRECTORY) {
    return { en: 'is a link or a folder and no file.', nl: 'is een koppeling of een map en geen bestand.' };
  }
  return null;
}

function wrongSize(name: string, { compressedSize, uncompressedSize }: Entry): Text | null {
  if (uncompressedSize > largest(name)) {
    return { en: 'is larger than it can be.', nl: 'is groter dan het kan zijn.' };
  }
  if (uncompressedSize > SWELLS_FROM && uncompressedSize > RATIO_MAX * compressedSize) {
    return { en: 'swells too much when it is unpacked.', nl: 'zwelt bij het uitpakken te veel op.' };
  }
  return null;
}

function largest(name: string): number {
  if (name === 'signature') return SIGNATURE_BYTES;
  if (name === 'manifest.json') return MANIFEST_MAX;
  return name.startsWith('images/') ? IMAGE_MAX : READ_WHOLE_MAX;
}

function tooMany(count: number) {
  return refused({
    en: `it holds ${count} files; ${PACKAGE_FILES_MAX} is the most.`,
    nl: `het bevat ${count} bestanden; ${PACKAGE_FILES_MAX} is het hoogste aantal.`,
  });
}
