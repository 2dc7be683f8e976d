import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How long a scan may take to be examined on a busy machine, ms. */
const EXAMINED_MS = 90_000;

/** The inbox, as its user sees it. */
export class InboxPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  row(title: string): Locator {
    return this.page.getByRole('row').filter({ hasText: title });
  }

  /** Waits until the case of this title has an outcome. */
  async outcomeOf(title: string): Promise<string | null> {
    const badge = this.row(title).locator('[data-outcome]:not([data-outcome="none"])').first();
    await badge.waitFor({ timeout: EXAMINED_MS });
    return badge.getAttribute('data-outcome');
  }

  /** Moves to a case with the keys alone and opens it. */
  async openByKeyboard(title: string): Promise<void> {
    await this.row(title).waitFor({ timeout: EXAMINED_MS });
    await this.page.getByRole('grid').focus();
    await this.page.keyboard.press('Home');
    for (let step = 0; step < 20; step++) {
      const isThere = await this.row(title).getAttribute('aria-selected');
      if (isThere === 'true') break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL(/\/cases\//);
  }
}

/** A case on the workbench. */
export class CasePage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get findings(): Locator {
    return this.page.locator('[data-finding]');
  }

  get deviations(): Locator {
    return this.page.locator('[data-finding][data-verdict="deviation"]');
  }

  get selected(): Locator {
    return this.page.locator('[data-finding][data-selected]');
  }

  get marks(): Locator {
    return this.page.locator('[data-case-viewer] svg [role="button"]');
  }

  async examined(): Promise<void> {
    await this.deviations.first().waitFor({ timeout: EXAMINED_MS });
  }

  /** Answers the selected finding with a key, and waits until the answer is kept. */
  async answer(key: 'c' | 'd' | 'a', answer: string): Promise<string> {
    const id = await this.selected.first().getAttribute('data-finding');
    await this.page.keyboard.press(key);
    await this.page.locator(`[data-finding="${id}"][data-answer="${answer}"]`).waitFor();
    return id!;
  }
}

/** Writing, signing and reading a conclusion. */
export class ConclusionPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Gives an aspect its grade, and a reason where one is owed. */
  async grade(aspect: string, grade: string, reason?: string): Promise<void> {
    const group = this.page.getByRole('region', { name: aspect, exact: true });
    await group.getByRole('radio', { name: grade, exact: true }).check({ force: true });
    if (reason !== undefined) await group.getByRole('textbox').fill(reason);
  }

  async reference(line: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add reference' }).click();
    await this.page.getByRole('textbox', { name: 'Reference 1' }).fill(line);
  }

  async reasoning(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Reasoning', exact: true }).fill(text);
  }

  /** Signs what was written, once it is kept; over when it is signed, or waits for a reader. */
  async sign(name: string, initials: string): Promise<void> {
    const sign = this.page.getByRole('region', { name: 'Signing' }).getByRole('button', { name: 'Sign…' });
    await expect.poll(() => sign.isEnabled(), { timeout: 15_000 }).toBe(true);
    await sign.click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByLabel('Initials').fill(initials);
    await dialog.getByRole('button', { name: /^Sign/ }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** The form of a reader who grades without seeing the grades of those before. */
  reading(which: 'Second' | 'Third'): Locator {
    return this.page.getByRole('form', { name: `${which} reading` });
  }

  async signReading(name: string, initials: string): Promise<void> {
    await this.page.getByLabel('Name').fill(name);
    await this.page.getByLabel('Initials').fill(initials);
    await this.page.getByRole('button', { name: 'Sign reading' }).click();
  }

  /** Asks to take a waiting conclusion back under this name; refused or not. */
  async takeBack(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Take back' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Your name').fill(name);
    await dialog.getByRole('button', { name: 'Take back' }).click();
  }

  get signed(): Locator {
    return this.page.locator('article[data-state="signed"]');
  }
}
