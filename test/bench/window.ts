import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { violationsOn } from '../e2e/accessibility.ts';
import { startBrowser } from '../e2e/doors.ts';
import { PLACES, visit } from '../e2e/places.ts';
import { prepare } from '../e2e/tour.ts';
import { benchCases } from './cases.ts';
import { benchPictures } from './pictures.ts';
import { report } from './report.ts';
import { measureStart } from './start.ts';

const MAX_START_MS = 2000;
const MAX_FIRST_PICTURE_MS = 800;
const MAX_SHARP_MS = 2000;
const MAX_LIST_P95_MS = 100;

/** From `npm start` on a fresh data folder to a page that answers. */
export async function startMeasured(): Promise<void> {
  report('npm start to an answering page, ms', await measureStart(), '<=', MAX_START_MS);
}

/** From opening a case in the browser to its page of 35 megapixels: something to see, and all of it sharp. */
export async function picturesMeasured(): Promise<void> {
  for (const { kind, firstMs, unmadeFirstMs, sharpMs, tilesPerSecond } of await benchPictures()) {
    console.log(`${kind}: ${tilesPerSecond.toFixed(0)} tiles a second`);
    report(`${kind}, first picture, ms`, firstMs, '<=', MAX_FIRST_PICTURE_MS);
    console.log(`${kind}, first picture that was not made before: ${unmadeFirstMs.toFixed(0)} ms`);
    report(`${kind}, sharp, ms`, sharpMs, '<=', MAX_SHARP_MS);
  }
}

/** Lists, filters and searches over a hundred thousand cases. */
export async function casesMeasured(): Promise<void> {
  for (const { kind, p50Ms, p95Ms } of await benchCases()) {
    report(`${kind} (half in ${p50Ms.toFixed(1)} ms), 95th percentile, ms`, p95Ms, '<=', MAX_LIST_P95_MS);
  }
}

/** What axe finds on every screen. */
export async function screensMeasured(): Promise<void> {
  const home = await mkdtemp(path.join(tmpdir(), 'loep-bench-'));
  const { page, close } = await startBrowser(home);
  try {
    const prepared = await prepare(page);
    let violations = 0;
    for (const place of PLACES) {
      await visit(page, prepared, place);
      const found = await violationsOn(page);
      for (const line of found) console.log(`${place.name}: ${line}`);
      violations += found.length;
    }
    report(`serious violations on ${PLACES.length} screens`, violations, '<=', 0);
  } finally {
    await close();
    await rm(home, { recursive: true, force: true });
  }
}
