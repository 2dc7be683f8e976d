import { Readable } from 'node:stream';
import { LoepError } from '../../shared/model/errors.ts';
import { type ImportEffect, joinedHistory } from '../../shared/rules/reference/import-effect.ts';
import { type Actor, addAuditEntry } from '../db/audit.ts';
import type { Db } from '../db/open.ts';
import { writeFaces } from '../db/reference/faces.ts';
import { readImages } from '../db/reference/images.ts';
import { importVersion } from '../db/reference/import-version.ts';
import { addImages } from '../db/reference/packaged-images.ts';
import { facesIn } from '../files/reference-package/faces-file.ts';
import { type OpenPackage, openPackage } from '../files/reference-package/read-package.ts';
import type { Vault } from '../files/vault.ts';
import { inTurns } from '../in-turns.ts';
import { type CheckedPackage, readFacesFile, readItem } from './check-package.ts';
import type { Report } from './jobs.ts';
import { comingOf, isExpired, lastDay, type Weighed, weighItems } from './preview-package.ts';
import { isTrusted } from './trusted-keys.ts';

/** Images that are put into the vault at once: each waits for the disk more than it works. */
const IMAGES_AT_ONCE = 8;

/** What an import stands on. */
export interface ImportTools {
  readonly db: Db;
  readonly vault: Vault;
  readonly actor: Actor;
  readonly today: string;
}

/**
 * Takes a package in that was found right: its images first, which nothing shows yet, then everything else at once.
 * Items in conflict are left as they are here unless `isReplaced` says otherwise. Gives the ids of what changed.
 *
 * Throws LoepError `not-allowed` when its key is not trusted, `conflict` when it expired.
 */
export async function importPackage(
  tools: ImportTools,
  checked: CheckedPackage,
  { isReplaced, report }: { isReplaced: (id: string) => boolean; report: Report },
): Promise<readonly string[]> {
  if (!(await isTrusted(tools.db, checked.fingerprint))) throw unknownKey();
  if (isExpired(checked, tools.today)) throw expired(checked.manifest.expires!);
  const { images, items } = checked.manifest;
  const total = images.length + items.length;
  const opened = await openPackage(checked.path);
  try {
    await keepImages(tools, opened, (done) => report({ done, total }));
    return await tools.db
      .transaction()
      .execute((step) =>
        writeItems(step, { tools, checked, opened, isReplaced }, (done) =>
          report({ done: images.length + done, total }),
        ),
      );
  } finally {
    opened.close();
  }
}

/** Puts images into the vault; one whose row never comes is only a file that nothing shows. */
async function keepImages(
  { db, vault }: ImportTools,
  opened: OpenPackage,
  onKept: (done: number) => void,
): Promise<void> {
  const { images } = opened.manifest;
  const kept = await readImages(
    db,
    images.map(({ sha256 }) => sha256),
  );
  const here = new Set(kept.map(({ sha256 }) => sha256));
  let done = 0;
  await inTurns(images, IMAGES_AT_ONCE, async (image) => {
    if (!here.has(image.sha256)) await vault.keep(Readable.from([await opened.read(image)]));
    onKept(++done);
  });
}

interface Writing {
  readonly tools: ImportTools;
  readonly checked: CheckedPackage;
  readonly opened: OpenPackage;
  readonly isReplaced: (id: string) => boolean;
}

async function writeItems(
  step: Db,
  { tools, checked, opened, isReplaced }: Writing,
  onWritten: (done: number) => void,
): Promise<readonly string[]> {
  const at = new Date().toISOString();
  const { manifest, fingerprint } = checked;
  const images = manifest.images.map(({ sha256, name, pages }) => ({ sha256, fileName: name, pages }));
  await addImages(step, images, at);
  // As things stand now, with nobody else writing.
  const weighed = await weighItems(step, checked);
  const taken = weighed.filter(({ item, effect }) => isTaken(effect, isReplaced(item.head.id)));
  let done = weighed.length - taken.length;
  for (const each of taken) {
    await writeItem(step, each, { tools, checked, opened, at });
    onWritten(++done);
  }
  const details = {
    ...{ package: manifest.id, title: manifest.title, signer: manifest.signer.name, fingerprint },
    ...{ items: taken.length, images: images.length },
  };
  await addAuditEntry(step, { ...tools.actor, action: 'references.imported', caseId: null, details }, at);
  return taken.map(({ item }) => item.head.id);
}

function isTaken(effect: ImportEffect, isNamed: boolean): boolean {
  return effect === 'new' || effect === 'changed' || (effect === 'conflict' && isNamed);
}

async function writeItem(
  step: Db,
  { item, here }: Weighed,
  { tools, checked, opened, at }: Omit<Writing, 'isReplaced'> & { readonly at: string },
): Promise<void> {
  const { head } = item;
  const content = await readItem(opened, head);
  const version = await importVersion(step, {
    ...{ id: head.id, content, tier: head.tier, digest: head.digest },
    ...{ author: head.author, validatedBy: head.validatedBy, publishedAt: head.publishedAt },
    // Both lines of descent: a package of either finds its versions among what was.
    history: joinedHistory(comingOf(item, checked.manifest.expires), here),
    ...{ expires: lastDay(item, checked.manifest.expires), signer: checked.manifest.signer.name },
    ...{ actor: tools.actor, at },
  });
  const faces = opened.manifest.faces.find(({ model }) => model === head.id);
  if (!faces) return;
  await writeFaces(step, facesIn(await readFacesFile(opened, faces), { model: head.id, version }));
}

function unknownKey(): LoepError {
  return new LoepError('not-allowed', {
    en: 'The key that signed this package is not trusted yet. Compare its fingerprint with the sender by another way, by telephone for instance; then trust the key and try again.',
    nl: 'De sleutel waarmee dit pakket is ondertekend, wordt nog niet vertrouwd. Vergelijk de vingerafdruk langs een andere weg met de afzender, bijvoorbeeld telefonisch; vertrouw dan de sleutel en probeer het opnieuw.',
  });
}

function expired(day: string): LoepError {
  return new LoepError('conflict', {
    en: `This package could be used until ${day}. Ask its sender for a newer one.`,
    nl: `Dit pakket was te gebruiken tot en met ${day}. Vraag de afzender om een nieuwer pakket.`,
  });
}
