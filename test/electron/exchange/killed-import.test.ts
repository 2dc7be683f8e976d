import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
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
  const start = performance.now();
  await ended(importing(await temporaryHome(), args));
  const wholeMs = performance.now() - start;

  const home = await temporaryHome();
  let midway = 0;
  for (let kill = 1; kill <= KILLS; kill++) {
    const child = importing(home, args);
    await Promise.race([sleep((wholeMs * (kill + 2)) / (KILLS + 4)), once(child, 'exit')]);
    child.kill('SIGKILL');
    await ended(child);
    if (existsSync(join(home, 'imports')) && (await readdir(join(home, 'imports'))).length > 0) midway++;
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

function importing(home: string, args: readonly string[]) {
  const env = { ...process.env, LOEP_HOME: home, LANG: 'C' };
  return spawn(process.execPath, [...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
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
