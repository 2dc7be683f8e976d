import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LoepError } from '../../shared/model/errors.ts';
import type { Language, Text } from '../../shared/model/text.ts';
import { fill } from '../../shared/text/fill.ts';
import { fingerprintGroups } from '../../shared/text/fingerprint-groups.ts';
import { databasePath, isCurrent, openDatabase, readDatabase } from '../db/open.ts';
import { takePackage } from '../exchange/take-package.ts';
import { lockHome } from '../files/home-lock.ts';
import { openVault, vaultToRead } from '../files/vault.ts';
import { addStarterSet, LOEP, setUpOf } from '../starter-set.ts';
import { today } from '../today.ts';
import { openReferences, type References } from '../workers/references.ts';
import { ensureReadable } from './ensure-readable.ts';
import { printable } from './printable.ts';

/** Says that a check is to use no reference material at all. */
const NO_REFERENCE = 'none';

/** How long a data folder may take that another Loep is just setting up, ms, and how often it is looked at. */
const SET_UP_MS = 60_000;
const LOOK_MS = 200;

/** Reference material of one command; null when it is to use none. */
export interface CommandReferences {
  readonly references: References | null;
  close(): Promise<void>;
}

/**
 * Opens what pages are recognised by: the reference database of the data folder, which is set up when it is new; the
 * material of one package alone, named by its path; or nothing, for `none`.
 *
 * Throws LoepError when the package is refused, or when the data folder cannot be set up.
 */
export async function openCommandReferences(
  set: string | null,
  { home, language }: { home: string; language: Language },
): Promise<CommandReferences> {
  if (set === NO_REFERENCE) return { references: null, close: async () => {} };
  if (set !== null) return openPackageAlone(set, language);
  await setUp(home);
  const references = openReferences({ database: databasePath(home), vault: await vaultToRead(home) });
  return { references, close: () => references.close() };
}

/** Takes a package into a folder of its own, which goes when the command ends. Says on stderr who signed it. */
async function openPackageAlone(path: string, language: Language): Promise<CommandReferences> {
  await ensureReadable(path);
  const folder = await mkdtemp(join(tmpdir(), 'loep-reference-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const db = await openDatabase(databasePath(folder));
    const tools = { db, vault: await openVault(folder), actor: LOEP, today: today() };
    const { manifest, fingerprint } = await takePackage(tools, path, { isTrusted: true }).finally(() =>
      db.destroy(),
    );
    const names = { title: printable(manifest.title), signer: printable(manifest.signer.name) };
    const said = fill(SIGNED_BY, { ...names, fingerprint: fingerprintGroups(fingerprint) }, language);
    process.stderr.write(`${said}\n`);
    const references = openReferences({ database: databasePath(folder), vault: tools.vault.location });
    const close = () => references.close().finally(remove);
    return { references, close };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * A data folder in which nothing was done yet gets the starter set, and one of an older Loep what is new since; one that
 * another Loep is just setting up is waited for.
 */
async function setUp(home: string): Promise<void> {
  const until = performance.now() + SET_UP_MS;
  while (!(await isSetUp(home))) {
    try {
      await setUpAlone(home);
    } catch (error) {
      const isWorthWaiting = error instanceof LoepError && error.code === 'busy' && performance.now() < until;
      if (!isWorthWaiting) throw error;
      await pause(LOOK_MS);
    }
  }
}

async function setUpAlone(home: string): Promise<void> {
  const lock = await lockHome(home);
  try {
    const db = await openDatabase(databasePath(home));
    try {
      if ((await setUpOf(db)) === 'nothing') await addStarterSet({ db, vault: await openVault(home) });
    } finally {
      await db.destroy();
    }
  } finally {
    lock.release();
  }
}

async function isSetUp(home: string): Promise<boolean> {
  const db = await readDatabase(databasePath(home));
  if (!db) return false;
  try {
    return (await isCurrent(db)) && (await setUpOf(db)) !== 'nothing';
  } finally {
    await db.destroy();
  }
}

const SIGNED_BY: Text = {
  en: 'Reference material: "{title}", signed by {signer} with the key {fingerprint}.',
  nl: 'Referentiemateriaal: "{title}", ondertekend door {signer} met de sleutel {fingerprint}.',
};
