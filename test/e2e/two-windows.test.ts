import type { Page } from 'playwright-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { issuer, model, newId } from '../electron/reference-content.ts';
import { temporaryHome } from '../electron/temporary-home.ts';
import { violationsOn } from './accessibility.ts';
import { ask } from './ask.ts';
import { startBrowser } from './doors.ts';

let first: Page;
let second: Page;
let id: string;

/** A model of a published issuer, open in two windows that both have seen the same draft. */
beforeEach(async () => {
  const door = await startBrowser(await temporaryHome(), { withDemonstration: false });
  onTestFinished(() => door.close());
  first = door.page;
  await ask(first, 'settings.save', { name: 'Anna de Wit', initials: 'AW' });
  const state = newId();
  await ask(first, 'reference.create', { id: state, content: issuer(), tier: 'public' });
  const reader = { name: 'Reader', initials: 'R' };
  await ask(first, 'reference.validate', { id: state, version: 1, seenRevision: 0, reader, publish: true });
  id = newId();
  await ask(first, 'reference.create', { id, content: model(state), tier: 'public' });
  second = await first.context().newPage();
  for (const page of [first, second]) {
    await page.goto(new URL(`/reference/items/${id}/edit`, door.address).href);
    await page.getByRole('tab', { name: 'Document' }).click();
    await edition(page).waitFor();
  }
});

const edition = (page: Page) => page.getByRole('textbox', { name: /^Edition/u });
const title = (page: Page) => page.getByRole('textbox', { name: /^Title of the document/u }).first();
const saved = (page: Page) => page.locator('[data-save-state="saved"]').waitFor();
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Changed elsewhere' });

/** Both write before either hears of the other. */
async function bothWrite(writeFirst: () => Promise<void>, writeSecond: () => Promise<void>): Promise<void> {
  await second.route('**/api/reference.save', async (route) => {
    await first.locator('[data-save-state="saved"]').waitFor();
    await route.continue();
  });
  await writeSecond();
  await writeFirst();
  await saved(first);
  await second.keyboard.press('Control+s');
  await dialogOf(second).waitFor();
}

const versions = async () => {
  const { versions: heads } = await ask(first, 'reference.open', { id });
  const contents = [];
  for (const { version } of heads) {
    const { content } = await ask(first, 'reference.open', { id, version });
    if (content.kind === 'model') contents.push([content.edition, Object.values(content.title)[0]]);
  }
  return contents;
};

test('what does not overlap is put together, and both versions stay in the history and can be compared', async () => {
  await bothWrite(
    () => edition(first).fill('1999'),
    () => title(second).fill('Extract of mine'),
  );
  await dialogOf(second).getByText('You changed different parts').waitFor();
  expect(await violationsOn(second)).toEqual([]);
  await dialogOf(second).getByRole('button', { name: 'Put my changes on top' }).click();
  await dialogOf(second).waitFor({ state: 'detached' });
  expect(await edition(second).inputValue()).toBe('1999');
  expect(await versions()).toEqual([
    ['1999', 'Extract of mine'],
    ['1998', 'Extract of mine'],
    ['1999', 'Birth extract'],
  ]);
  await expect.poll(() => title(first).inputValue()).toBe('Extract of mine');
  await second.getByRole('tab', { name: 'History' }).click();
  const compared = second.getByRole('region', { name: 'Compare' });
  await compared.getByRole('combobox').first().selectOption('1');
  await compared.getByText('Extract of mine').waitFor();
  await compared.getByRole('combobox').first().selectOption('2');
  await compared.getByText('1998', { exact: true }).waitFor();
}, 120_000);

test('what both changed is chosen by a person, and undo brings back what was written here', async () => {
  await bothWrite(
    () => edition(first).fill('1999'),
    () => edition(second).fill('2005'),
  );
  const conflict = dialogOf(second).locator('[data-conflict="edition"]');
  expect(await conflict.locator('[data-chosen="true"]').innerText()).toContain('2005');
  await conflict.getByText('Theirs').first().click();
  await expect.poll(() => conflict.locator('[data-chosen="true"]').innerText()).toContain('1999');
  await dialogOf(second).getByRole('button', { name: 'Put my changes on top' }).click();
  await dialogOf(second).waitFor({ state: 'detached' });
  expect(await edition(second).inputValue()).toBe('1999');
  expect((await versions()).map(([each]) => each).sort()).toEqual(['1999', '1999', '2005']);
  await second.getByRole('button', { name: /^Undo/u }).click();
  expect(await edition(second).inputValue()).toBe('2005');
}, 120_000);

test('one may decide later, and go on with theirs or with mine alone', async () => {
  await bothWrite(
    () => edition(first).fill('1999'),
    () => edition(second).fill('2005'),
  );
  await dialogOf(second).getByRole('button', { name: 'Decide later' }).click();
  expect(await edition(second).inputValue()).toBe('2005');
  await second.getByRole('button', { name: 'Choose' }).click();
  await dialogOf(second).getByRole('button', { name: 'Go on with theirs' }).click();
  await dialogOf(second).waitFor({ state: 'detached' });
  expect(await edition(second).inputValue()).toBe('1999');
  expect((await versions()).map(([each]) => each)).toContain('2005');
}, 120_000);
