import { expect, onTestFinished, test } from 'vitest';
import { temporaryHome } from '../electron/temporary-home.ts';
import { violationsOn } from './accessibility.ts';
import { startBrowser } from './doors.ts';
import { drop } from './drop.ts';

test('files that are no scans are told in one message at the place, each by its name', async () => {
  const { page, address, close } = await startBrowser(await temporaryHome(), { withDemonstration: false });
  onTestFinished(() => close());
  await page.goto(new URL('/reference/new?kind=model', address).href);
  await page.getByRole('form').waitFor();
  const names = ['broken.jpg', 'empty.png', 'letter.docx'];
  await drop(
    page,
    names.map((name) => ({ name, bytes: Buffer.from('no picture') })),
  );
  const message = page.locator('[data-not-taken="3"]');
  await message.getByText('3 files are not taken').waitFor();
  for (const name of names) await message.getByText(name, { exact: true }).waitFor();
  await message.getByText('or begin without them').waitFor();
  expect(await page.getByRole('alert').count()).toBe(1);
  expect(await violationsOn(page)).toEqual([]);
}, 60_000);
