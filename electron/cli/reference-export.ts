import { constants, copyFile, stat } from 'node:fs/promises';
import { LoepError } from '../../shared/model/errors.ts';
import type { Text } from '../../shared/model/text.ts';
import { fill } from '../../shared/text/fill.ts';
import { fingerprintGroups } from '../../shared/text/fingerprint-groups.ts';
import { issuersByCode } from '../db/reference/issuers-by-code.ts';
import { endOfJob } from './exchange-progress.ts';
import { printable } from './printable.ts';
import type { ExportArguments } from './reference-arguments.ts';
import type { ReferenceTools } from './reference-tools.ts';

/**
 * `loep reference export`: writes a package. Gives the exit status.
 *
 * Throws LoepError when an issuer is not known, nothing is to be exported, or a file of this name is there.
 */
export async function referenceExport(
  { db, exchange, actor }: ReferenceTools,
  { order, issuerCodes, path, language, json }: ExportArguments,
): Promise<number> {
  const issuers = await issuersByCode(db, issuerCodes);
  const { id, items } = await endOfJob(exchange, exchange.export({ ...order, issuers }, actor));
  await copyFile(exchange.exported(id).path, path, constants.COPYFILE_EXCL).catch((error: unknown) => {
    throw notWritten(error, path);
  });
  const fingerprint = await exchange.ownKey(actor);
  const { size: sizeBytes } = await stat(path);
  if (json) {
    const told = { file: path, id, title: order.title, tier: order.tier, expires: order.expires, items };
    process.stdout.write(`${JSON.stringify({ ...told, sizeBytes, signer: actor.by, fingerprint })}\n`);
    return 0;
  }
  const values = {
    ...{ items: String(items), file: printable(path), tier: order.tier, name: printable(actor.by) },
    ...{ megabytes: (sizeBytes / 1e6).toFixed(1), fingerprint: fingerprintGroups(fingerprint) },
  };
  process.stdout.write(`${fill(EXPORTED, values, language)}\n`);
  return 0;
}

const EXPORTED: Text = {
  en: '{file}: {items} items up to tier {tier}, {megabytes} MB, signed by {name} with the key\n{fingerprint}\nTell the receiver this fingerprint by another way than the package itself.',
  nl: '{file}: {items} onderdelen tot en met niveau {tier}, {megabytes} MB, ondertekend door {name} met de sleutel\n{fingerprint}\nGeef de ontvanger deze vingerafdruk langs een andere weg dan het pakket zelf.',
};

function notWritten(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const file = printable(path);
  if (code === 'EEXIST') {
    return new LoepError('conflict', {
      en: `${file} is there already. Name another file, or remove this one.`,
      nl: `${file} bestaat al. Noem een ander bestand, of verwijder dit.`,
    });
  }
  if (code !== 'ENOENT' && code !== 'EACCES' && code !== 'EPERM' && code !== 'EISDIR') return error;
  return new LoepError('not-allowed', {
    en: `${file} cannot be written (${code}). Name a file in a folder that is there and may be written to.`,
    nl: `${file} kan niet worden geschreven (${code}). Noem een bestand in een map die er is en waarin geschreven mag worden.`,
  });
}
