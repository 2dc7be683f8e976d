import type { KeyView } from '../../shared/api/schemas/reference/exchange.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { type Actor, addAuditEntry } from '../db/audit.ts';
import type { Db } from '../db/open.ts';
import { addKey, keyOf, listKeys, removeKey } from '../db/reference/keys.ts';
import { fingerprintOf } from '../files/reference-package/public-key.ts';
import { knownSigners } from './known-signers.ts';

/** Whether packages of a key may be imported. */
export async function isTrusted(db: Db, fingerprint: string): Promise<boolean> {
  const isKnown = knownSigners().some(({ publicKey }) => fingerprintOf(publicKey) === fingerprint);
  return isKnown || (await keyOf(db, fingerprint)) !== undefined;
}

/** Own keys, those that were trusted, and those that Loep brings. */
export async function keyViews(db: Db): Promise<KeyView[]> {
  const kept = (await listKeys(db)).map((row): KeyView => {
    const { fingerprint, name, trusted_at: trustedAt, trusted_by: trustedBy } = row;
    return { fingerprint, name, origin: row.is_own ? 'own' : 'trusted', trustedAt, trustedBy };
  });
  const had = new Set(kept.map(({ fingerprint }) => fingerprint));
  const brought = knownSigners()
    .map(({ name, publicKey }): KeyView => {
      const fingerprint = fingerprintOf(publicKey);
      return { fingerprint, name, origin: 'brought', trustedAt: null, trustedBy: null };
    })
    .filter(({ fingerprint }) => !had.has(fingerprint));
  return [...kept, ...brought];
}

/** Takes packages of a key from here on. */
export async function trustKey(
  db: Db,
  { publicKey, name, isOwn }: { publicKey: string; name: string; isOwn: boolean },
  actor: Actor,
): Promise<void> {
  const fingerprint = fingerprintOf(publicKey);
  const had = await keyOf(db, fingerprint);
  if (had && had.name === name && had.is_own === (isOwn ? 1 : 0)) return;
  const at = new Date().toISOString();
  const row = { fingerprint, public_key: publicKey, name, trusted_at: at, trusted_by: actor.by };
  await db.transaction().execute(async (step) => {
    await addKey(step, { ...row, is_own: isOwn ? 1 : 0 });
    const details = { fingerprint, name };
    const action = isOwn ? 'reference-key.made' : 'reference-key.trusted';
    await addAuditEntry(step, { ...actor, action, caseId: null, details }, at);
  });
}

/** Takes packages of a key no longer; what came with it stays. Throws LoepError for one that is our own or brought. */
export async function distrustKey(db: Db, fingerprint: string, actor: Actor): Promise<void> {
  const row = await keyOf(db, fingerprint);
  if (row?.is_own) throw ownKey();
  if (!row) {
    if (await isTrusted(db, fingerprint)) throw ownKey();
    return;
  }
  const at = new Date().toISOString();
  await db.transaction().execute(async (step) => {
    await removeKey(step, fingerprint);
    const details = { fingerprint, name: row.name };
    await addAuditEntry(step, { ...actor, action: 'reference-key.distrusted', caseId: null, details }, at);
  });
}

function ownKey(): LoepError {
  return new LoepError('not-allowed', {
    en: 'The key of this data folder and the one that Loep brings are always trusted.',
    nl: 'De sleutel van deze gegevensmap en die van Loep zelf worden altijd vertrouwd.',
  });
}
