import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createCase } from '../../../electron/db/case-rows.ts';
import { databasePath, openDatabase } from '../../../electron/db/open.ts';
import { verifyAudit } from '../../../electron/db/verify-audit.ts';
import { openVault } from '../../../electron/files/vault.ts';
import { temporaryHome } from '../temporary-home.ts';
import { ANNA, closeHome, exported, type Home, openHome, order, publish, stock } from './stocked-home.ts';

const KILLS = 10;
const NOTES = 120;
const cli = join(import.meta.dirname, '../../../electron/cli.ts');

test('an import that is killed leaves the database as it was, and goes through afterwards', async () => {
  const from = await openHome();
  const { issuer, secret, open } = await stock(from);
  for (let at = 0; at < NOTES; at++) await publish(from.db, randomUUID(), noteOf(issuer, at));
  const path = join(await temporaryHome(), 'set.loepref');
  await copyFile(await exported(from, order()), path);
  const fingerprint = await from.exchange.ownKey(ANNA);
  const all = await itemsIn(from);
  await closeHome(from);

  const args = [cli, 'reference', 'import', '--trust', fingerprint, path];
  const trial = await usedHome();
  const whole = importing(trial, args);
  await begun(trial, whole);
  const start = performance.now();
  expect(await ended(whole)).toBe(0);
  const wholeMs = performance.now() - start;

  const home = await usedHome();
  let midway = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const child = importing(home, args);
    await begun(home, child);
    await Promise.race([sleep((wholeMs * kill) / KILLS), once(child, 'exit')]);
    child.kill('SIGKILL');
    await ended(child);
    if (isBegun(home)) midway++;
    const left = await leftIn(home);
    expect([0, all.length]).toContain(left);
    if (left > 0) break;
  }
  // The machine is not the same every time: this says that kills hit what they are meant to.
  expect(midway).toBeGreaterThan(0);
  expect(await ended(importing(home, args))).toBe(0);

  const to = await openHome({ home });
  expect(await itemsIn(to)).toEqual(all);
  expect(await verifyAudit(to.db)).toMatchObject({ ok: true });
  for (const { sha256 } of [secret, open]) await to.vault.read(sha256);
  expect(await readdir(join(home, 'vault', 'incoming'))).toEqual([]);
  expect(existsSync(join(home, 'imports'))).toBe(false);
}, 120_000);

/** A data folder in which something was done: a new one would get the starter set first. */
async function usedHome(): Promise<string> {
  const home = await temporaryHome();
  const used = await openHome({ home });
  await used.db
    .transaction()
    .execute((step) =>
      createCase(step, { id: randomUUID(), title: 'Own' }, { actor: ANNA, at: new Date().toISOString() }),
    );
  await closeHome(used);
  return home;
}

function importing(home: string, args: readonly string[]) {
  const env = { ...process.env, LOEP_HOME: home, LANG: 'C' };
  return spawn(process.execPath, [...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** A package lies there that is looked into or taken in. */
function isBegun(home: string): boolean {
  return existsSync(join(home, 'imports')) && readdirSync(join(home, 'imports')).length > 0;
}

/** Waits until the package is there, which is when what matters begins. */
async function begun(home: string, child: ReturnType<typeof importing>): Promise<void> {
  // The last one that was killed left its own; this one removes it first.
  await rm(join(home, 'imports'), { recursive: true, force: true });
  while (child.exitCode === null && !isBegun(home)) await sleep(2);
}

async function ended(child: ReturnType<typeof importing>): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

const noteOf = (issuer: string, at: number) => ({
  ...{ kind: 'note' as const, issuer, kinds: [], title: { en: `Note ${at}` }, sources: [] },
  ...{ issuing: { en: 'By the registrar' }, supporting: null, lateRegistration: null, remarks: null },
});

async function itemsIn({ db }: Pick<Home, 'db'>) {
  return db
    .selectFrom('reference_versions')
    .select(['item_id', 'digest', 'state'])
    .orderBy('item_id')
    .execute();
}

/** How many versions a kill left, with everything else in order. */
async function leftIn(home: string): Promise<number> {
  if (!existsSync(databasePath(home))) return 0;
  const db = await openDatabase(databasePath(home));
  try {
    await openVault(home);
    const rows = await itemsIn({ db });
    const images = await db.selectFrom('reference_images').select('sha256').execute();
    expect(images.length === 0).toBe(rows.length === 0);
    expect(await verifyAudit(db)).toMatchObject({ ok: true });
    return rows.length;
  } finally {
    await db.destroy();
  }
}
