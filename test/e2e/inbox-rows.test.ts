import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryHome } from '../electron/temporary-home.ts';
import { ask } from './ask.ts';
import { startBrowser } from './doors.ts';
import { drop } from './drop.ts';

/** More than the window holds. */
const CASES = 25;

async function startInbox(cases: number) {
  const door = await startBrowser(await temporaryHome(), { withDemonstration: false });
  onTestFinished(() => door.close());
  const { page } = door;
  await page.setViewportSize({ width: 1100, height: 700 });
  for (let number = 1; number <= cases; number++)
    await ask(page, 'case.create', { id: randomUUID(), title: `case ${number}` });
  await drop(page, [{ name: 'broken.pdf', bytes: Buffer.from('this is no document at all') }]);
  const tray = page.getByRole('region', { name: 'Files being taken in' });
  await tray.waitFor();
  return { page, tray };
}

test('a row says why a document was not examined, in the height of every row', async () => {
  const { page } = await startInbox(1);
  const row = page.getByRole('row').filter({ hasText: 'broken' });
  const other = page.getByRole('row').filter({ hasText: 'case 1' });
  const sentence = row.getByText('The format of this file is not recognised');
  await sentence.waitFor();
  expect(await sentence.getAttribute('title')).toBe(await sentence.textContent());
  const [height, usual] = [await row.boundingBox(), await other.boundingBox()].map((box) => box?.height);
  expect(height).toBe(usual);
  expect(await row.evaluate((element) => element.scrollHeight <= element.clientHeight)).toBe(true);
});

test('the uploads in the corner leave the menus of rows and the foot free', async () => {
  const { page, tray } = await startInbox(CASES);
  await tray.getByRole('button', { name: 'Show the files' }).click();
  await tray.getByText('broken.pdf').waitFor();
  const grid = page.getByRole('grid');
  await grid.focus();
  await grid.press('End');
  const last = page.getByRole('row', { selected: true });
  // A click waits until nothing else would be hit.
  await last.getByRole('button').last().click({ timeout: 5000 });
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('footer').getByRole('button', { name: 'Keys' }).click({ timeout: 5000 });
  await page.getByRole('dialog').waitFor();
});
