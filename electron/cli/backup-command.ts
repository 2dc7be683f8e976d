import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { LoepError } from '../../shared/model/errors.ts';
import type { Language, Text } from '../../shared/model/text.ts';
import { fill } from '../../shared/text/fill.ts';
import { copyDatabase } from '../db/copy-database.ts';
import { databasePath, readDatabase } from '../db/open.ts';
import { originalsOf } from '../db/originals.ts';
import { storeTroubleOf } from '../db/store-trouble.ts';
import { copyOriginals, prepareEmpty } from '../files/backup.ts';
import { syncFolder } from '../files/durable.ts';
import { loepHome } from '../files/home.ts';
import { vaultToRead } from '../files/vault.ts';
import { spokenLanguage } from './language.ts';
import { parseOptions } from './options.ts';
import { printable } from './printable.ts';

const LOST = 1;

/**
 * `loep backup FOLDER`: a data folder that holds the same, as it stands at this moment, also while Loep is open. Gives
 * the exit status.
 */
export async function backupCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, { lang: { type: 'string' } });
  const language = spokenLanguage(values.lang, process.env);
  const [named, ...more] = positionals;
  if (named === undefined || more.length > 0) throw oneFolder();
  const home = loepHome();
  const target = resolve(named);
  if (!existsSync(databasePath(home))) throw nothingYet(home);
  const { copied, failed } = await backUp(home, target, language).catch((error: unknown) => {
    throw backupFailure(error, target);
  });
  for (const { text } of failed) process.stderr.write(`${printable(text[language])}\n`);
  const summary = failed.length === 0 ? COMPLETE : INCOMPLETE;
  const counts = { copied: String(copied), failed: String(failed.length), target: printable(target) };
  process.stdout.write(`${fill(summary, counts, language)}\n`);
  return failed.length === 0 ? 0 : LOST;
}

async function backUp(home: string, target: string, language: Language) {
  const from = await vaultToRead(home);
  await prepareEmpty(target);
  // Only a backup that came to its end has a database of this name.
  const draft = join(target, 'unfinished.sqlite');
  await copyDatabase(databasePath(home), draft);
  const originals = await originalsIn(draft);
  const progress = progressOf(originals.length, language);
  const failed = await copyOriginals(originals, { from, target, onCopied: progress.next });
  progress.clear();
  await rename(draft, databasePath(target));
  await syncFolder(target);
  return { copied: originals.length - failed.length, failed };
}

/** What ended a backup, as a sentence where its own disk did; anything else as it came. */
export function backupFailure(error: unknown, target: string): unknown {
  if (storeTroubleOf(error) !== 'full') return error;
  const folder = printable(target);
  return new LoepError('storage-full', {
    en: `The disk of ${folder} is full; what lies there is no backup, and Loep does not take it for one. Remove it, make room, or name a folder on another disk.`,
    nl: `De schijf van ${folder} is vol; wat daar staat is geen back-up, en Loep ziet het niet als een. Verwijder het, maak ruimte, of noem een map op een andere schijf.`,
  });
}

async function originalsIn(path: string): Promise<readonly string[]> {
  const db = await readDatabase(path);
  try {
    return db === null ? [] : await originalsOf(db);
  } finally {
    await db?.destroy();
  }
}

/** One line on standard error that counts; nothing when that is no terminal. */
function progressOf(total: number, language: Language) {
  const { stderr } = process;
  let done = 0;
  return {
    next: () => {
      done++;
      const counts = { done: String(done), total: String(total) };
      if (stderr.isTTY) stderr.write(`\r\u001b[K${fill(COPYING, counts, language)}`);
    },
    clear: () => {
      if (stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}

const COPYING: Text = {
  en: '{done} of {total} originals copied and read again ...',
  nl: '{done} van {total} originelen gekopieerd en teruggelezen ...',
};

const COMPLETE: Text = {
  en: 'Backed up to {target}: the database, the vault key and {copied} originals, each read again. Keep it as safe as the data folder: it holds the key.',
  nl: 'Back-up gemaakt in {target}: de database, de kluissleutel en {copied} originelen, elk teruggelezen. Bewaar hem even veilig als de gegevensmap: de sleutel zit erin.',
};

const INCOMPLETE: Text = {
  en: 'Backed up to {target}: the database, the vault key and {copied} originals. {failed} originals could not be read, as said above.',
  nl: 'Back-up gemaakt in {target}: de database, de kluissleutel en {copied} originelen. {failed} originelen waren niet te lezen, zoals hierboven gezegd.',
};

function oneFolder(): LoepError {
  return new LoepError('bad-input', {
    en: 'Name one new folder for the backup: loep backup FOLDER.',
    nl: 'Noem één nieuwe map voor de back-up: loep backup MAP.',
  });
}

function nothingYet(home: string): LoepError {
  return new LoepError('not-found', {
    en: `There is no database in the data folder ${home} yet: there is nothing to back up. LOEP_HOME names another folder.`,
    nl: `In de gegevensmap ${home} is nog geen database: er valt niets te bewaren. LOEP_HOME noemt een andere map.`,
  });
}
