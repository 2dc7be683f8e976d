import type { Page } from 'playwright-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import {
  closeHome,
  exported,
  imported,
  modelContent,
  openHome,
  order,
  publish,
  stock,
} from '../electron/exchange/stocked-home.ts';
import { violationsOn } from './accessibility.ts';
import { ask } from './ask.ts';
import { startBrowser } from './doors.ts';

let page: Page;
let id: string;
let go: (path: string) => Promise<unknown>;

/** Somebody writes a draft of a model while a newer version of it comes in with a package. */
beforeEach(async () => {
  const [from, to] = [await openHome(), await openHome()];
  const ids = await stock(from);
  await imported(to, await exported(from, order()));
  await closeHome(to);
  id = ids.model;
  await publish(from.db, id, modelContent(ids, { ...ids, edition: '2021' }));
  const door = await startBrowser(to.home, { withDemonstration: false });
  onTestFinished(() => door.close());
  page = door.page;
  go = (path) => page.goto(new URL(path, door.address).href);
  await ask(page, 'settings.save', { name: 'Carla', initials: 'C' });
  const { content, tier, shown } = await ask(page, 'reference.edit', { id, version: 1 });
  if (content.kind !== 'model') throw new Error('no model');
  const draft = { ...content, title: { en: 'Extract of mine' } };
  const seen = { id, version: shown.version, seenRevision: shown.revision };
  await ask(page, 'reference.save', { ...seen, content: draft, tier });
  await go('/reference/exchange');
  await page.locator('input[data-chooser="package"]').setInputFiles(await exported(from, order()));
});

const takeIn = async () => {
  await page.getByRole('button', { name: 'Take in 1 item' }).click();
  await expect.poll(async () => (await ask(page, 'reference.open', { id })).shown.version).toBe(3);
};

test('the preview tells of the draft and in what the item changes; the draft is laid on top of what came in', async () => {
  await page.getByText('Version 2 here is a draft of Carla').waitFor();
  await page.getByRole('button', { name: 'What changes' }).click();
  const change = page.getByRole('region', { name: 'What it is' }).getByRole('row', { name: /Edition/u });
  expect(await change.innerText()).toMatch(/2020\s+2021/u);
  expect(await violationsOn(page)).toEqual([]);
  await takeIn();

  await go(`/reference/items/${id}`);
  await page.getByText('A draft was begun before this version came into use').waitFor();
  await page.getByRole('link', { name: 'Go on with the draft' }).click();
  await page.locator('[data-passed-by="3"]').waitFor();
  expect(await page.getByRole('button', { name: 'Begin new version' }).count()).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lay on top…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Changed elsewhere' });
  await dialog.getByText('Version 3, signed by Anna, came in with a package').waitFor();
  await dialog.getByText('You changed different parts').waitFor();
  await dialog.getByRole('button', { name: 'Put my changes on top' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('[data-passed-by]').waitFor({ state: 'detached' });
  const { versions } = await ask(page, 'reference.open', { id });
  const { content } = await ask(page, 'reference.open', { id, version: versions[0]!.version });
  expect(content).toMatchObject({ edition: '2021', title: { en: 'Extract of mine' } });
  expect(versions[0]).toMatchObject({ state: 'draft', author: 'Carla' });
  await page.getByRole('button', { name: 'Validate…' }).waitFor();
}, 120_000);

test('a draft that was passed by is put aside, or discarded, and a new version begun', async () => {
  await takeIn();
  await go(`/reference/items/${id}/edit`);
  await page.locator('[data-passed-by="3"]').waitFor();
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('button', { name: 'Restore version 3' }).click();
  await page.locator('[data-passed-by]').waitFor({ state: 'detached' });
  const { versions } = await ask(page, 'reference.open', { id });
  expect(versions.map(({ state }) => state)).toEqual(['draft', 'published', 'superseded', 'superseded']);

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Discard draft…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Discard draft' }).click();
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByRole('button', { name: 'Begin new version' }).click();
  await page.getByRole('button', { name: 'Validate…' }).waitFor();
}, 120_000);
