import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Something to drop: bytes under any name, also one that no file system takes. */
export interface Droppable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops files on the window, as a file manager does. */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  await drop(
    page,
    await Promise.all(
      files.map(async (file) => ({ name: path.basename(file), bytes: await readFile(file) })),
    ),
  );
}

/** Drops bytes on the window, each as a file of its own. */
export async function drop(page: Page, given: readonly Droppable[]): Promise<void> {
  const files = given.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
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
  }, files);
}
