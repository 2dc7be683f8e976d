import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../electron/app.ts';
import { openCalibrating } from '../../electron/calibration/calibrating.ts';
import { openDoorToken } from '../../electron/files/door-token.ts';
import { openServices } from '../../electron/open-services.ts';
import { SCREENS_FOLDER } from '../../electron/screens-folder.ts';
import { openDoor } from '../../electron/serve.ts';
import type { Calibration } from '../../shared/model/calibration.ts';
import { launchBrowser } from '../browser.ts';
import { temporaryHome } from '../electron/temporary-home.ts';
import { violationsOn } from './accessibility.ts';
import { ask } from './ask.ts';
import { drop } from './drop.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../assets/sample/residence-card-back.jpg');

/** These detectors have a finding on every scan of this test: they speak from 0.6, and pages usually score 0.2. */
const SHIPPED: Calibration = {
  detectors: (['paper-grain', 'cut-out-halo', 'identical-glyphs'] as const).map((detector) => ({
    ...{ detector, pages: 100, tests: 1e4, usual: 0.2 },
    highest: Array.from({ length: 100 }, (_, at) => 0.3 - at / 1000),
    tail: { threshold: 0.2, scale: 0.05, shape: 0, share: 0.01 },
  })),
  local: null,
};

/** The application at the browser's door, with thresholds of its own and as few scans as the test brings. */
async function open(fewestScans: number) {
  const home = await temporaryHome();
  const options = { home, door: 'browser', systemLanguage: 'en', withDemonstration: false } as const;
  const services = await openServices(options);
  onTestFinished(() => services.close());
  const calibrating = openCalibrating({ ...services, shipped: SHIPPED, fewestScans });
  const { onBug } = services;
  const door = await openDoor(
    (guard) =>
      createApp(
        { ...services, calibrating },
        { caller: { role: 'examiner' }, screens: SCREENS_FOLDER, onBug, guard },
      ),
    { port: 0, token: await openDoorToken(home) },
  );
  onTestFinished(() => door.close());
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(door.address);
  await ask(page, 'settings.save', { name: 'Anna de Wit' });
  return { page, at: (place: string) => new URL(place, door.address).href };
}

/** Small scans, each other bytes. */
async function smallScans(count: number) {
  const sample = await readFile(SAMPLE);
  const pages = Array.from({ length: count }, (_, at) =>
    sharp(sample)
      .resize(500)
      .jpeg({ quality: 80 + at })
      .toBuffer(),
  );
  return (await Promise.all(pages)).map((bytes, at) => ({ name: `scan ${at + 1}.jpg`, bytes }));
}

test('an examiner looks at the scans that stand out, counts in what is genuine, uses the thresholds and goes back', async () => {
  const { page, at } = await open(5);
  await page.goto(at('/settings'));
  await page.getByText('Loep’s own thresholds are in use.').waitFor();
  await page.getByRole('link', { name: 'Calibrate on your own scans' }).click();
  await page.getByRole('heading', { name: 'Calibrate on your own scans' }).waitFor();
  await page.getByText('Drop 5 to 300 scans here').waitFor();
  expect(await violationsOn(page)).toEqual([]);

  const scans = await smallScans(6);
  const broken = { name: 'broken.jpg', bytes: scans[0]!.bytes.subarray(0, 200) };
  const letter = { name: 'letter.docx', bytes: Buffer.from('words') };
  await drop(page, [...scans.slice(0, 3), broken, letter]);
  await page.getByText('1 file is not taken').waitFor();
  await page.getByText('3 scans measured, 0 of them count. Add at least 5 more.').waitFor();
  await page.getByText('1 file could not be measured').waitFor();
  await page.getByText('What would change is shown from 5 on').waitFor();

  await drop(page, [...scans.slice(3), { ...scans[0]!, name: 'again.jpg' }]);
  await page.getByText('again.jpg was there already, as scan 1.jpg.').waitFor();
  await page.getByText('6 scans measured, 0 of them count').waitFor();
  // Every one has a finding: none counts before its place was shown and somebody said that it is genuine.
  const whatOf = (name: string) => page.locator(`[data-standing="${name}"]`);
  const countIn = (name: string) => whatOf(name).getByRole('radio', { name: 'count it in' });
  for (const { name } of scans.slice(0, 5)) {
    await whatOf(name).scrollIntoViewIfNeeded();
    // The pictures of its places load together, and it can be counted in when all were shown.
    await whatOf(name)
      .getByText(/^[23] places$/)
      .waitFor();
    await countIn(name).check();
  }
  expect(await whatOf('scan 6.jpg').getAttribute('data-role')).toBe('left-out');
  await page.getByRole('table', { name: 'Thresholds by detector' }).waitFor();
  await page.getByText('Worked out from the 5 of 6 scans that count.').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await whatOf('scan 5.jpg').getByRole('radio', { name: 'Leave it out' }).check();
  await page.getByText('Scans that count: 4 of 6.').waitFor();
  await countIn('scan 5.jpg').check();
  // Measured scans, and what was said of them, wait here while one looks elsewhere.
  await page.reload();
  await page.getByText('Worked out from the 5 of 6 scans that count.').waitFor();

  await page.getByRole('button', { name: 'Use these thresholds' }).click();
  const first = page.locator('[data-calibration="1"]');
  await first.getByText('In use').waitFor();
  await first.getByText('On 5 scans, by Anna de Wit').waitFor();
  await first.getByText('1 that stood out left out · 5 that stood out counted in').waitFor();
  await page.getByRole('button', { name: 'Back to Loep’s own' }).click();
  await page.locator('[data-calibration="own"]').getByText('In use').waitFor();
  await page.getByRole('button', { name: 'Use again: calibration 1' }).click();
  await first.getByText('In use').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByText('Calibration 1 is in use, made on 5 scans by Anna de Wit.').waitFor();
}, 120_000);
