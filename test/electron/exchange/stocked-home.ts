import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import type { Db } from '../../../electron/db/open.ts';
import { databasePath, openDatabase } from '../../../electron/db/open.ts';
import { importVersion } from '../../../electron/db/reference/import-version.ts';
import { addImages } from '../../../electron/db/reference/packaged-images.ts';
import { digestOf } from '../../../electron/db/reference/versions.ts';
import { openEventBus } from '../../../electron/event-bus.ts';
import { type Exchange, openExchange } from '../../../electron/exchange/exchange.ts';
import { trustKey } from '../../../electron/exchange/trusted-keys.ts';
import { makeFolder } from '../../../electron/files/home.ts';
import { openVault, type Vault } from '../../../electron/files/vault.ts';
import type { LoepEvent } from '../../../shared/api/events.ts';
import type {
  ExchangeJob,
  ExportOrder,
  PackagePreview,
} from '../../../shared/api/schemas/reference/exchange.ts';
import type { ImageRef, Tier } from '../../../shared/model/reference/basics.ts';
import { ItemContent } from '../../../shared/model/reference/item.ts';
import { temporaryHome } from '../temporary-home.ts';

const AT = '2026-03-01T09:00:00.000Z';
export const ANNA = { by: 'Anna', role: 'trainer' } as const;

const OPEN = { from: null, to: null };
const SOURCES = [{ title: 'Registry of Noordmark', date: '2020', place: '' }];

/** An exchange on an empty data folder of its own, with what it told. */
export async function openHome(given?: { home: string }): Promise<Home> {
  const home = given?.home ?? (await temporaryHome());
  await makeFolder(home);
  const db = await openDatabase(databasePath(home));
  const vault = await openVault(home);
  const events = openEventBus();
  const told: LoepEvent[] = [];
  events.listen((event) => told.push(event));
  const onBug = (error: unknown) => {
    throw error;
  };
  const exchange = await openExchange({ home, db, vault, events, onBug });
  const opened = { home, db, vault, exchange, told };
  onTestFinished(() => closeHome(opened));
  return opened;
}

/** Lets go of a data folder; doing so twice is doing it once. */
export async function closeHome({ db, exchange }: Pick<Home, 'db' | 'exchange'>): Promise<void> {
  await exchange.close();
  await db.destroy();
}

export interface Home {
  readonly home: string;
  readonly db: Db;
  readonly vault: Vault;
  readonly exchange: Exchange;
  readonly told: readonly LoepEvent[];
}

/** A small picture of one colour, kept as an image of the collection. */
async function keepPicture({ db, vault }: { db: Db; vault: Vault }, colour: string): Promise<ImageRef> {
  const background = colour;
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer();
  const { sha256 } = await vault.keep(Readable.from([png]));
  const page = { page: 1, widthPx: 40, heightPx: 30, dpi: 100, dpiSource: 'file' } as const;
  await db
    .transaction()
    .execute((step) => addImages(step, [{ sha256, fileName: `${colour}.png`, pages: [page] }], AT));
  return { sha256, page: 1, box: null, light: 'VIS', caption: null };
}

/** Puts an item into use, as one that was written, validated and published here. */
export async function publish(
  db: Db,
  id: string,
  content: ItemContent,
  { tier = 'public', expires = null }: { tier?: Tier; expires?: string | null } = {},
): Promise<string> {
  const parsed = ItemContent.parse(content);
  const digest = digestOf({ content: parsed, tier });
  const rows = await db
    .selectFrom('reference_versions')
    .select('digest')
    .where('item_id', '=', id)
    .orderBy('version')
    .execute();
  await db.transaction().execute((step) =>
    importVersion(step, {
      ...{ id, content: parsed, tier, digest, expires, actor: ANNA, at: AT },
      ...{ author: 'Anna', validatedBy: 'Bram', publishedAt: AT, signer: 'Anna' },
      history: rows.map((row) => row.digest),
    }),
  );
  return digest;
}

/** The ids of the items of `stock`. */
export interface Stock {
  readonly issuer: string;
  readonly office: string;
  readonly official: string;
  readonly stamp: string;
  readonly list: string;
  readonly note: string;
  readonly model: string;
}

export const issuerContent = (name = 'Noordmark'): ItemContent => ({
  ...{ kind: 'issuer', type: 'state', iso: 'XNM', icao: null, recognised: true, sources: SOURCES },
  names: [{ name: { en: name }, period: OPEN }],
});

/** A model with a feature and a specimen for everybody, and a feature, a specimen and an alert for the bureau alone. */
export function modelContent(
  { issuer, office }: Pick<Stock, 'issuer' | 'office'>,
  { open, secret, edition = '2020' }: { open: ImageRef; secret: ImageRef; edition?: string },
): Extract<ItemContent, { kind: 'model' }> {
  const face = { face: 1, box: { x: 10, y: 10, width: 50, height: 8 } };
  const corner = (x: number, y: number) => ({ x, y });
  const corners: [P, P, P, P] = [corner(0, 0), corner(40, 0), corner(40, 30), corner(0, 30)];
  const feature = {
    ...face,
    lights: ['VIS' as const],
    level: 1 as const,
    methods: ['look' as const],
    tolerance: null,
  };
  return {
    ...{ kind: 'model', issuer, documentKind: 'birth-extract', title: { en: 'Birth extract' }, edition },
    ...{ inUse: { from: '2020', to: null }, faces: [{ widthMm: 210, heightMm: 297, name: { en: 'Front' } }] },
    ...{ materials: null, printing: null, mrz: null, sources: SOURCES, offices: [office] },
    numbering: { rules: null, mask: null, zone: null, series: [] },
    zones: [
      {
        ...{ ...face, id: 'heading', kind: 'fixed-text', words: 'Extract of birth' },
        ...{ language: 'en', typeface: 'serif', isBold: true },
      },
    ],
    features: [
      {
        ...{ ...feature, id: 'rosette', feature: 'print.offset', images: [open] },
        ...{ description: { en: 'A rosette' }, tier: 'public' },
      },
      {
        ...{ ...feature, id: 'mark', feature: 'substrate.fibres.uv', images: [secret] },
        ...{ description: { en: 'A hidden mark' }, tier: 'restricted' },
      },
    ],
    specimens: [
      { id: 'first', face: 1, image: open, corners, origin: 'Registry', tier: 'public' },
      { id: 'second', face: 1, image: secret, corners, origin: 'A case', tier: 'restricted' },
    ],
    alerts: [
      {
        ...{ id: 'print-shop', title: { en: 'A print shop' }, description: { en: 'Misspelt' } },
        ...{ indicator: 'forged.digital_edit', since: null, images: [secret], tier: 'restricted' },
        signs: [{ kind: 'words', zone: 'heading', words: 'Extract of brith' }],
      },
    ],
  };
}

type P = { x: number; y: number };

/** Puts one item of each kind into use, all belonging together. */
export async function stock(tools: {
  db: Db;
  vault: Vault;
}): Promise<Stock & { open: ImageRef; secret: ImageRef }> {
  const [open, secret] = [await keepPicture(tools, 'teal'), await keepPicture(tools, 'maroon')];
  const id = () => randomUUID();
  const ids = {
    ...{ issuer: id(), office: id(), official: id(), stamp: id(), list: id(), note: id(), model: id() },
  };
  const { issuer, office } = ids;
  const base = { period: OPEN, sources: SOURCES };
  await publish(tools.db, issuer, issuerContent());
  await publish(tools.db, office, {
    ...{ ...base, kind: 'office', issuer, name: { en: 'Sundholm' }, place: 'Sundholm' },
    ...{ competence: [], restDays: [] },
  });
  await publish(tools.db, ids.official, {
    ...{ ...base, kind: 'official', office, name: 'E. Berg', role: { en: 'Registrar' }, signatures: [open] },
  });
  await publish(tools.db, ids.stamp, {
    ...{ ...base, kind: 'stamp', office, name: { en: 'Round stamp' }, shape: 'round', size: null },
    ...{ colour: 'blue', words: ['Sundholm'], impressions: [] },
  });
  await publish(tools.db, ids.list, {
    ...{ kind: 'number-list', issuer, kinds: ['birth-extract'], title: { en: 'Stolen' }, sources: SOURCES },
    ranges: [{ from: 'A100', to: 'A200', why: 'stolen', since: '2021', source: '' }],
  });
  await publish(tools.db, ids.note, {
    ...{ kind: 'note', issuer, kinds: [], title: { en: 'Births' }, sources: SOURCES },
    ...{ issuing: { en: 'By the registrar' }, supporting: null, lateRegistration: null, remarks: null },
  });
  await publish(tools.db, ids.model, modelContent(ids, { open, secret }), { tier: 'public' });
  return { ...ids, open, secret };
}

export const order = (given: Partial<ExportOrder> = {}): ExportOrder => ({
  ...{ id: randomUUID(), title: 'Noordmark', tier: 'restricted', expires: null },
  ...{ items: [], issuers: [], documentKinds: [], ...given },
});

/** Exports, and gives where the package lies. */
export async function exported({ exchange }: Home, wanted: ExportOrder): Promise<string> {
  exchange.export(wanted, ANNA);
  const job = await exchange.ended(wanted.id);
  if (job.state !== 'done') throw new Error(`export ${job.state}: ${job.text?.en}`);
  return exchange.exported(wanted.id).path;
}

/** Sends a package to a data folder. */
export async function send({ exchange }: Home, path: string, id = randomUUID()): Promise<PackagePreview> {
  const signal = new AbortController().signal;
  return exchange.take(id, { fileName: 'x.loepref', sender: createReadStream(path), signal });
}

/** Sends a package, trusts its key and takes it in. */
export async function imported(
  home: Home,
  path: string,
  replace: readonly string[] = [],
  { isCancelled = false } = {},
): Promise<ExchangeJob> {
  const { id } = await send(home, path);
  await trustKey(home.db, { ...home.exchange.signerOf(id), isOwn: false }, ANNA);
  home.exchange.import({ id, replace }, ANNA);
  if (isCancelled) home.exchange.cancel(id);
  return home.exchange.ended(id);
}

export const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
