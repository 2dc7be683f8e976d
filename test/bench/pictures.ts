import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { addDocument } from '../../electron/db/documents.ts';
import { previewPath, previewsFolder } from '../../electron/files/kept-previews.ts';
import { openVault } from '../../electron/files/vault.ts';
import { openServices } from '../../electron/open-services.ts';
import { openPictures } from '../../electron/workers/pictures.ts';
import { maxTileLevel, TILE_PX } from '../../shared/api/addresses.ts';
import { startBrowser } from '../e2e/doors.ts';
import { makeExtract } from '../press/extract.ts';
import { printAndScan } from '../press/print-and-scan.ts';
import { saveJpeg, savePng, saveScanPdf, saveTiff } from '../press/save.ts';

/** How often is looked whether the first picture was made, ms. */
const LOOK_MS = 20;

/** Times of opening one page, ms. */
export interface PictureTimes {
  readonly kind: string;
  /** From opening the case to the page on the screen. */
  readonly firstMs: number;
  /** The same of a page whose first picture was not made before. */
  readonly unmadeFirstMs: number;
  /** From opening the case to every tile of the first view (1440 × 900). */
  readonly sharpMs: number;
  readonly tilesPerSecond: number;
}

/**
 * Opens cases with an A4 page of 600 dpi (35 megapixels) in a real browser, and measures how long it takes until the
 * page can be seen: of a document that was examined, with the first picture that Loep made after that, and again
 * without it. The window is on the inbox; the case was not opened before.
 */
export async function benchPictures(kinds = Object.keys(FORMATS)): Promise<readonly PictureTimes[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'loep-bench-pictures-'));
  try {
    const scan = printAndScan(makeExtract({ seed: 1, dense: true, dpi: 600 }), { seed: 1 });
    const times: PictureTimes[] = [];
    for (const kind of kinds) {
      const bytes = await FORMATS[kind]!(scan);
      const home = await mkdtemp(path.join(folder, 'home-'));
      const caseId = await prepare(home, bytes);
      const opened = await timesOfOpening(home, caseId);
      await rm(previewsFolder(home), { recursive: true });
      const { firstMs: unmadeFirstMs } = await timesOfOpening(home, caseId);
      times.push({ kind, ...opened, unmadeFirstMs, tilesPerSecond: await tileRate(home, bytes) });
    }
    return times;
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Scan = ReturnType<typeof printAndScan>;

const FORMATS: Readonly<Record<string, (scan: Scan) => Promise<Uint8Array>>> = {
  jpeg: (scan) => saveJpeg(scan, { quality: 85 }),
  png: (scan) => savePng(scan),
  tiff: (scan) => saveTiff([scan], 'lzw'),
  'scanned pdf': (scan) => saveScanPdf([scan]),
};

/** A data folder with one case, examined to the end and left open until its first picture was made. */
async function prepare(home: string, bytes: Uint8Array): Promise<string> {
  const services = await openServices({
    home,
    door: 'browser',
    systemLanguage: 'en',
    withDemonstration: false,
  });
  const { db, vault, queue } = services;
  const kept = await vault.keep(Readable.from([bytes]));
  const act = { actor: { by: 'bench', role: 'examiner' }, at: new Date().toISOString() } as const;
  const given = { id: randomUUID(), caseId: null, fileName: 'a4-600-dpi', ...kept, languages: null };
  const { caseId } = await addDocument(db, given, act);
  queue.wake();
  await queue.idle();
  while (!existsSync(previewPath(home, { sha256: kept.sha256, page: 1 }))) await setTimeout(LOOK_MS);
  await services.close();
  return caseId;
}

async function timesOfOpening(home: string, caseId: string): Promise<{ firstMs: number; sharpMs: number }> {
  const door = await startBrowser(home);
  try {
    await door.page.locator(`a[href="/cases/${caseId}"]`).first().waitFor();
    await door.page.waitForLoadState('load');
    return await door.page.evaluate(watchOpening, `/cases/${caseId}`);
  } finally {
    await door.close();
  }
}

/** Runs in the page: goes to the case, and looks at every frame whether the page is there. */
async function watchOpening(address: string): Promise<{ firstMs: number; sharpMs: number }> {
  const start = performance.now();
  history.pushState(null, '', address);
  const frame = () => new Promise(requestAnimationFrame);
  const isDrawn = () => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-page-view] canvas');
    if (!canvas?.width) return false;
    const middle = canvas.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1);
    return (middle?.data[3] ?? 0) > 0;
  };
  while (!isDrawn()) await frame();
  await frame();
  const firstMs = performance.now() - start;
  while (!document.querySelector('[data-page-view][data-sharp]')) await frame();
  await frame();
  return { firstMs, sharpMs: performance.now() - start };
}

/** Tiles of the page itself, without loss, a second. */
async function tileRate(home: string, bytes: Uint8Array): Promise<number> {
  const vault = await openVault(home);
  const { sha256 } = await vault.keep(Readable.from([bytes]));
  const pictures = openPictures({ home, vault });
  const of = { sha256, page: 1 };
  const { widthPx, heightPx } = await pictures.size(of);
  const level = maxTileLevel(widthPx, heightPx);
  await pictures.tile(of, { level, column: 0, row: 0 });
  const start = performance.now();
  const [columns, rows] = [Math.ceil(widthPx / TILE_PX), Math.ceil(heightPx / TILE_PX)];
  await Promise.all(
    Array.from({ length: columns * rows }, (_, at) =>
      pictures.tile(of, { level, column: at % columns, row: Math.floor(at / columns) }),
    ),
  );
  const seconds = (performance.now() - start) / 1000;
  await pictures.close();
  return (columns * rows) / seconds;
}

if (import.meta.main) {
  console.log('an A4 page of 600 dpi           first ms  unmade ms   sharp ms    tiles/s');
  for (const { kind, firstMs, unmadeFirstMs, sharpMs, tilesPerSecond } of await benchPictures(
    process.argv[2] ? [process.argv[2]] : undefined,
  )) {
    const figures = [firstMs, unmadeFirstMs, sharpMs, tilesPerSecond].map((value) =>
      value.toFixed(0).padStart(10),
    );
    console.log(`${kind.padEnd(28)} ${figures.join(' ')}`);
  }
}
