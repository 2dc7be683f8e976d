import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryHome } from '../electron/temporary-home.ts';
import { pressPdf, writeLines } from '../press/pdf.ts';
import { ask } from './ask.ts';
import { until } from './conclude.ts';
import { startBrowser } from './doors.ts';
import { type Droppable, drop } from './drop.ts';

/** What would run if it were taken for markup: an element that cannot load, with a handler. */
const MARKUP = '<img src=x onerror=alert(1)>';
const SOFTWARE = `Adobe Photoshop ${MARKUP}`;

/** A name as it is given, and as it is shown. */
const NAMES = [
  [`${MARKUP}.png`, `${MARKUP}.png`],
  ["Robert'); DROP TABLE cases;--.png", "Robert'); DROP TABLE cases;--.png"],
  ['..\\..\\windows\\system32.png', 'system32.png'],
  ['__proto__', '__proto__'],
  ['constructor.png', 'constructor.png'],
  ['invoice\u202Egnp.exe.png', 'invoice gnp.exe.png'],
  [`${'long'.repeat(75)}.png`, `${'long'.repeat(49)}.png`],
  ['{{7*7}} %s %00.png', '{{7*7}} %s %00.png'],
] as const;

const SHADES = { width: 120, height: 90, channels: 3 } as const;

/** A small picture, another for each name: the same file twice would be told as such. */
async function picture(shade: number): Promise<Uint8Array> {
  const background = { r: 200 + shade, g: 210, b: 220 };
  return sharp({ create: { ...SHADES, background } })
    .png()
    .toBuffer();
}

async function hostileContents(): Promise<readonly Droppable[]> {
  const scan = sharp({ create: { ...SHADES, background: '#eee' } });
  const jpeg = await scan
    .withExif({ IFD0: { Software: SOFTWARE, Artist: MARKUP } })
    .jpeg()
    .toBuffer();
  const pdf = await pressPdf((page, document, font) => {
    document.setTitle(MARKUP);
    document.setAuthor(`"><script>alert(2)</script>`);
    writeLines(page, font, ['<script>alert(3)</script>', MARKUP, "' OR 1=1; --"]);
  });
  return [
    { name: 'metadata.jpg', bytes: jpeg },
    { name: 'text.pdf', bytes: pdf },
  ];
}

test('names, metadata and text of files are words on every screen, and are found as such', async () => {
  const door = await startBrowser(await temporaryHome(), { withDemonstration: false });
  onTestFinished(() => door.close());
  const { page } = door;
  const ran: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => ran.push(dialog.message())));
  page.on('pageerror', ({ message }) => ran.push(message));
  /** Nothing of what was given has become an element, or run. */
  const expectWords = async () => {
    expect(await page.locator('img[src="x"], [onerror], script:not([src])').count()).toBe(0);
    expect(ran).toEqual([]);
  };
  await page.getByRole('main').waitFor();

  const named = await Promise.all(NAMES.map(async ([name], at) => ({ name, bytes: await picture(at) })));
  const given = [...named, ...(await hostileContents())];
  await drop(page, given);
  await page.getByRole('radio', { name: 'A case for each file' }).check();
  await expectWords();
  await page.getByRole('button', { name: `Take in ${given.length} files` }).click();
  await until(async () => {
    const { rows, total } = await ask(page, 'case.list', {});
    return total === given.length && rows.every(({ state }) => state !== 'examining');
  });
  await page.getByRole('grid').waitFor();
  await expectWords();

  const search = page.getByRole('searchbox');
  for (const [, shown] of NAMES) {
    await search.fill(shown.slice(0, 150));
    const row = page.getByRole('row').filter({ hasText: shown.replace(/\.png$/, '').slice(0, 150) });
    await row.waitFor();
    await expect.poll(() => page.locator('tbody tr').count(), { message: shown }).toBe(1);
    await expectWords();
  }

  const { rows } = await ask(page, 'case.list', {});
  for (const { id, title } of rows) {
    // What a file holds shows in every section, its name in two.
    const holdsMore = title === 'text' || title === 'metadata';
    for (const section of holdsMore ? ['findings', 'text', 'file', 'history'] : ['file']) {
      await page.goto(new URL(`/cases/${id}?section=${section}`, page.url()).href);
      await page.locator('[data-case-title]').getByText(title).waitFor();
      await page.locator('aside').first().waitFor();
      await expectWords();
    }
  }

  const [edited] = (await ask(page, 'case.list', { search: 'metadata' })).rows;
  await page.goto(new URL(`/cases/${edited!.id}`, page.url()).href);
  await page.locator('[data-verdict="deviation"] button').first().click();
  await page.locator('[data-evidence]').getByText(SOFTWARE).waitFor();
  await expectWords();
});
