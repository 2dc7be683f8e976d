import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import type { Db } from '../../electron/db/open.ts';
import { importVersion } from '../../electron/db/reference/import-version.ts';
import { addImages } from '../../electron/db/reference/packaged-images.ts';
import { digestOf } from '../../electron/db/reference/versions.ts';
import type { Vault } from '../../electron/files/vault.ts';
import type { ImageRef } from '../../shared/model/reference/basics.ts';
import { ItemContent } from '../../shared/model/reference/item.ts';
import { FEATURES } from '../../shared/model/taxonomy.ts';

const AT = '2026-03-01T09:00:00.000Z';
const ANNA = { by: 'Anna', role: 'trainer' } as const;
/** As many as a well described extract has. */
const ZONES = 40;
const FEATURES_A_MODEL = 12;
const [WIDTH_PX, HEIGHT_PX] = [240, 340];
const MODELS_AN_ISSUER = 100;

/** Puts models with two small images each into use, with an issuer for every hundred. */
export async function stockModels(tools: { db: Db; vault: Vault }, count: number): Promise<void> {
  const { db } = tools;
  let issuer = '';
  for (let at = 0; at < count; at++) {
    if (at % MODELS_AN_ISSUER === 0) {
      issuer = randomUUID();
      await publish(db, issuer, issuerOf(at / MODELS_AN_ISSUER));
    }
    const images = [await keepImage(tools, 2 * at), await keepImage(tools, 2 * at + 1)] as const;
    await publish(db, randomUUID(), modelOf(issuer, at, images));
  }
}

async function publish(db: Db, id: string, given: unknown): Promise<void> {
  const content = ItemContent.parse(given);
  const digest = digestOf({ content, tier: 'public' });
  await db.transaction().execute((step) =>
    importVersion(step, {
      ...{ id, content, tier: 'public', digest, history: [], expires: null, actor: ANNA, at: AT },
      ...{ author: 'Anna', validatedBy: 'Bram', publishedAt: AT, signer: 'Anna' },
    }),
  );
}

/** Noise of its own in every image, so that each has the bytes of a small scan. */
async function keepImage({ db, vault }: { db: Db; vault: Vault }, at: number): Promise<ImageRef> {
  const noise = { type: 'gaussian', mean: 190, sigma: 12 } as const;
  const plain = { width: WIDTH_PX, height: HEIGHT_PX, channels: 3, background: 'white' } as const;
  const jpeg = await sharp({ create: { ...plain, noise } })
    .withExif({ IFD0: { ImageDescription: `Specimen ${at}` } })
    .jpeg()
    .toBuffer();
  const { sha256 } = await vault.keep(Readable.from([jpeg]));
  const page = { page: 1, widthPx: WIDTH_PX, heightPx: HEIGHT_PX, dpi: 30, dpiSource: 'file' } as const;
  const image = { sha256, fileName: `specimen-${at}.jpg`, pages: [page] };
  await db.transaction().execute((step) => addImages(step, [image], AT));
  return { sha256, page: 1, box: null, light: 'VIS', caption: null };
}

function issuerOf(at: number) {
  const letters = [at / 26, at % 26].map((part) => String.fromCharCode(65 + Math.floor(part))).join('');
  return {
    ...{ kind: 'issuer', type: 'state', iso: `X${letters}`, icao: null, recognised: true, sources: [] },
    names: [{ name: { en: `State ${letters}`, nl: `Staat ${letters}` }, period: { from: null, to: null } }],
  };
}

function modelOf(issuer: string, at: number, [first, second]: readonly [ImageRef, ImageRef]) {
  const corners = [
    ...[
      { x: 0, y: 0 },
      { x: WIDTH_PX, y: 0 },
    ],
    ...[
      { x: WIDTH_PX, y: HEIGHT_PX },
      { x: 0, y: HEIGHT_PX },
    ],
  ];
  const specimen = { face: 1, corners, origin: 'Registry', tier: 'public' };
  return {
    ...{ kind: 'model', issuer, documentKind: 'birth-extract', edition: String(1900 + (at % 120)) },
    ...{ title: { en: `Birth extract ${at}`, nl: `Uittreksel ${at}` }, sources: [], offices: [] },
    ...{ inUse: { from: String(1900 + (at % 120)), to: null }, mrz: null, materials: null, printing: null },
    ...{ numbering: { rules: null, mask: null, zone: null, series: [] }, alerts: [] },
    faces: [{ widthMm: 210, heightMm: 297, name: { en: 'Front', nl: 'Voorkant' } }],
    zones: Array.from({ length: ZONES }, (_, zone) => ({
      ...{ id: `zone-${zone}`, face: 1, box: { x: 20, y: 10 + 6 * zone, width: 80, height: 5 } },
      ...{ kind: 'fixed-text', words: `Words ${zone} of model ${at}`, language: 'en' },
      ...{ typeface: 'serif', isBold: false },
    })),
    features: Array.from({ length: FEATURES_A_MODEL }, (_, part) => ({
      ...{ id: `feature-${part}`, feature: FEATURES[(at + part) % FEATURES.length]!.id, face: 1, box: null },
      ...{ lights: ['VIS'], images: part < 2 ? [part === 0 ? first : second] : [], level: 1 },
      ...{ methods: ['look'], tolerance: null, tier: 'public' },
      description: { en: `What feature ${part} looks like here`, nl: `Hoe kenmerk ${part} er hier uitziet` },
    })),
    specimens: [
      { ...specimen, id: 'first', image: first },
      { ...specimen, id: 'second', image: second },
    ],
  };
}
