import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Drops files on the window, as a file manager does. */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const given = await Promise.all(
    files.map(async (file) => ({
      name: path.basename(file),
      base64: (await readFile(file)).toString('base64'),
    })),
  );
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
      );
  }, given);
}
