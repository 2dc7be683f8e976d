import type { Readable } from 'node:stream';
import type {
  ExchangeJob,
  ExportOrder,
  ItemChanges,
  PackagePreview,
} from '../../shared/api/schemas/reference/exchange.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { PackageManifest } from '../../shared/model/reference/package.ts';
import { type Actor, addAuditEntry } from '../db/audit.ts';
import type { Db } from '../db/open.ts';
import type { EventBus } from '../event-bus.ts';
import { fingerprintOf } from '../files/reference-package/public-key.ts';
import { openSigningKey } from '../files/reference-package/signing-key.ts';
import type { Vault } from '../files/vault.ts';
import type { OnBug } from '../log.ts';
import { today } from '../today.ts';
import { exportPackage } from './export-package.ts';
import { importPackage } from './import-package.ts';
import { itemChanges } from './item-changes.ts';
import { type Jobs, openJobs } from './jobs.ts';
import { emptyPackageFolders, exportPath, makeExport } from './package-folders.ts';
import { openReceived } from './received-packages.ts';
import { trustKey } from './trusted-keys.ts';

/** Packages of reference material that are made and taken in. */
export interface Exchange extends Pick<Jobs, 'list' | 'cancel' | 'ended'> {
  /** Begins to make a package. Throws LoepError `bad-input` when its last day is over. */
  export(order: ExportOrder, actor: Actor): ExchangeJob;
  /** Where a package that was made lies, and what it is called. Throws LoepError `not-found`. */
  exported(id: string): { readonly path: string; readonly title: string };
  /** Keeps a package that is sent in, and reads it whole. Throws LoepError with the reason that it is refused for. */
  take(
    id: string,
    sent: { fileName: string; sender: Readable; signal: AbortSignal },
  ): Promise<PackagePreview>;
  /** What a package that was sent in holds, and would do as things stand now. */
  preview(id: string): Promise<PackagePreview>;
  /** In what an item of a package that was sent in differs from the same here. Throws LoepError `not-found`. */
  changes(id: string, item: string): Promise<ItemChanges>;
  /** Who signed a package that was sent in. */
  signerOf(id: string): PackageManifest['signer'];
  /** Begins to take a package in. Items in conflict are left unless they are named, or all are to be replaced. */
  import(
    order: { readonly id: string; readonly replace: readonly string[] | 'all' },
    actor: Actor,
  ): ExchangeJob;
  /** Makes the own key at first need, and gives its fingerprint. */
  ownKey(actor: Actor): Promise<string>;
  /** Stops what is under way and removes the packages that lie about. */
  close(): Promise<void>;
}

/** What the exchange stands on. */
export interface ExchangeTools {
  readonly home: string;
  readonly db: Db;
  readonly vault: Vault;
  readonly events: EventBus;
  readonly onBug: OnBug;
}

/** Opens the exchange of a data folder. Packages that the last Loep left there are removed. */
export async function openExchange(tools: ExchangeTools): Promise<Exchange> {
  const { home, events } = tools;
  await emptyPackageFolders(home);
  const jobs = openJobs(tools);
  const received = openReceived(tools);
  return {
    list: jobs.list,
    cancel: jobs.cancel,
    ended: jobs.ended,
    export: (order, actor) => {
      if (order.expires !== null && order.expires < today()) throw lastDayOver(order.expires);
      return jobs.start({ id: order.id, what: 'export', title: order.title }, async (report, signal) => {
        const key = await ownKey(tools, actor);
        const at = new Date().toISOString();
        const items = await makeExport(home, order.id, (path) =>
          exportPackage({ ...tools, key, signer: actor.by, at, today: today() }, order, {
            path,
            report,
            signal,
          }),
        );
        await logExport(tools.db, order, { items, actor, at });
        return items;
      });
    },
    exported: (id) => {
      const job = jobs.list().find((each) => each.id === id && each.what === 'export');
      if (job?.state !== 'done') throw noExport();
      return { path: exportPath(home, id), title: job.title };
    },
    take: received.take,
    preview: received.preview,
    changes: (id, item) => itemChanges(tools.db, received.get(id).checked, item),
    signerOf: (id) => received.get(id).checked.manifest.signer,
    import: ({ id, replace }, actor) => {
      const { checked } = received.get(id);
      const head = { id, what: 'import', title: checked.manifest.title } as const;
      return jobs.start(head, async (report) => {
        const named = new Set(replace);
        const isReplaced = (item: string) => replace === 'all' || named.has(item);
        const work = { isReplaced, report };
        const ids = await importPackage({ ...tools, actor, today: today() }, checked, work);
        events.tell({ name: 'reference.changed', payload: { ids: [...ids] } });
        return ids.length;
      });
    },
    ownKey: async (actor) => fingerprintOf((await ownKey(tools, actor)).publicKey),
    close: async () => {
      await jobs.close();
      await emptyPackageFolders(home);
    },
  };
}

/** The key to sign with. Whoever signed here may come back here: it is trusted under the name of who made it. */
async function ownKey({ home, db }: ExchangeTools, actor: Actor) {
  const key = await openSigningKey(home);
  await trustKey(db, { publicKey: key.publicKey, name: actor.by, isOwn: true }, actor);
  return key;
}

async function logExport(
  db: Db,
  { id, title, tier, expires }: ExportOrder,
  { items, actor, at }: { items: number; actor: Actor; at: string },
): Promise<void> {
  const details = { package: id, title, tier, expires, items };
  await db
    .transaction()
    .execute((step) =>
      addAuditEntry(step, { ...actor, action: 'references.exported', caseId: null, details }, at),
    );
}

function lastDayOver(day: string): LoepError {
  return new LoepError('bad-input', {
    en: `The last day on which this package may be used, ${day}, is over: nobody could take it in. Choose today or later, or no end.`,
    nl: `De laatste dag waarop dit pakket te gebruiken is, ${day}, is voorbij: niemand zou het kunnen overnemen. Kies vandaag of later, of geen einde.`,
  });
}

function noExport(): LoepError {
  return new LoepError('not-found', {
    en: 'This package is no longer here: packages are kept until Loep is closed. Export it again.',
    nl: 'Dit pakket is er niet meer: pakketten blijven tot Loep wordt gesloten. Exporteer het opnieuw.',
  });
}
