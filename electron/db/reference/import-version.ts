import { LoepError } from '../../../shared/model/errors.ts';
import type { Act } from '../case-rows.ts';
import type { Db } from '../open.ts';
import { insertItem, logItem } from './items.ts';
import { changeInUse } from './life.ts';
import { type Knowledge, moveVersion, nextVersion, publishedVersion } from './versions.ts';

/** A version that was published elsewhere, as it comes in. */
export interface ComingVersion extends Knowledge, Act {
  readonly id: string;
  /** Of the whole version where it was published, also when parts of it were left out on the way. */
  readonly digest: string;
  /** Digests of what was published before it, here and there, oldest first. */
  readonly history: readonly string[];
  readonly author: string;
  readonly validatedBy: string | null;
  readonly publishedAt: string;
  /** Last day on which it may be used; null for ever. */
  readonly expires: string | null;
  /** Name of who signed the package. */
  readonly signer: string;
}

/**
 * Takes in a version as the one in use. What was in use stays in the history, what is being written here is gone on
 * with. Gives its number.
 *
 * Throws LoepError `conflict` when the id is that of an item of another kind.
 */
export async function importVersion(step: Db, coming: ComingVersion): Promise<number> {
  const { id, content, tier, digest, signer, at } = coming;
  await itemForKind(step, coming);
  const before = await publishedVersion(step, id);
  if (before) await moveVersion(step, before, { state: 'superseded', changed_at: at });
  const version = await nextVersion(step, id);
  await step
    .insertInto('reference_versions')
    .values({
      ...{ item_id: id, version, state: 'published', revision: 0, begun_at: at, changed_at: at, note: '' },
      ...{ author: coming.author, authors: JSON.stringify([coming.author]), tier, digest, signer },
      ...{ validated_by: coming.validatedBy, published_at: coming.publishedAt, expires: coming.expires },
      content: JSON.stringify(content),
      history: JSON.stringify(coming.history),
    })
    .execute();
  const supersedes = before?.version ?? null;
  await logItem(step, 'reference.imported', { itemId: id, version, digest, signer, supersedes }, coming);
  await changeInUse(step, id, at);
  return version;
}

async function itemForKind(step: Db, { id, content: { kind }, at }: ComingVersion): Promise<void> {
  const item = await step
    .selectFrom('reference_items')
    .select('kind')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!item) return insertItem(step, { id, kind }, at);
  if (item.kind === kind) return;
  throw new LoepError('conflict', {
    en: `The package has an item of kind ${kind} with the id of one here that is a ${item.kind} (${id}). Ask its sender to mend the package.`,
    nl: `Het pakket heeft een onderdeel van de soort ${kind} met het kenmerk van een hier dat van de soort ${item.kind} is (${id}). Vraag de afzender het pakket te herstellen.`,
  });
}
