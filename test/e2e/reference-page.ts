import type { Page } from 'playwright-core';
import { type Droppable, drop } from './drop.ts';

/** How long reading a specimen, or learning a model, may take on a busy machine, ms. */
const READ_MS = 120_000;

/** What a trainer knows of a new document before reading its scans. */
export interface FirstFacts {
  readonly issuer: string;
  readonly kind: string;
  readonly title: string;
  readonly edition: string;
}

/** The screens of the reference database, as a trainer uses them. */
export class ReferencePage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async go(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.page.url()).href);
  }

  /** Begins a model from scans of genuine documents; ends in its editor. */
  async begin(scans: readonly Droppable[], facts: FirstFacts): Promise<void> {
    await this.go('/reference/new?kind=model');
    const form = this.page.getByRole('form');
    await form.waitFor();
    await drop(this.page, scans);
    await form
      .getByRole('img')
      .nth(scans.length - 1)
      .waitFor({ timeout: READ_MS });
    await form.getByLabel('Issuer').fill(facts.issuer);
    await this.page.getByRole('option', { name: facts.issuer, exact: true }).click();
    await form.getByLabel('Kind of document').selectOption({ label: facts.kind });
    await form.getByLabel('Title of the document').fill(facts.title);
    await form.getByLabel('Edition').fill(facts.edition);
    await form.getByText('As measured on scan 2').waitFor({ timeout: READ_MS });
    await form.getByRole('button', { name: 'Begin' }).click();
    await this.page.locator('[data-item-editor="model"]').waitFor();
  }

  /** Has zones proposed from the scans, and takes all of them over. */
  async acceptProposals(): Promise<void> {
    await this.page.getByRole('button', { name: 'Propose zones' }).click();
    await this.page.getByRole('button', { name: 'Accept all' }).click({ timeout: READ_MS });
    await this.saved();
  }

  /** Says from when documents of this edition were issued. */
  async inUseFrom(year: string): Promise<void> {
    await this.page.getByRole('tab', { name: 'Document' }).click();
    await this.page.getByLabel('When documents of this edition were issued: from').fill(year);
    await this.saved();
  }

  /** Says where it is known from. */
  async knownFrom(source: string): Promise<void> {
    await this.page.getByRole('tab', { name: 'Offices and sources' }).click();
    await this.page.getByRole('button', { name: 'Add source' }).click();
    await this.page.getByRole('textbox', { name: /^Title/u }).fill(source);
    await this.saved();
  }

  /** Somebody else finds it right, and it comes into use. */
  async validateAndPublish(name: string, initials: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Validate…' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByLabel('Initials').fill(initials);
    await dialog.getByRole('button', { name: 'Validate and publish' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  private async saved(): Promise<void> {
    await this.page.locator('[data-save-state="saved"]').waitFor();
  }
}
