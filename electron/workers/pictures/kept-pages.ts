import type { PageLevels } from './page-levels.ts';

/**
 * Bytes of decoded pages that are kept, with their halved levels: two A4 pages in colour at 300 dpi (35 MB each), or
 * the newest alone (140 MB at 600 dpi). While documents are examined the process must leave them room.
 */
const MAX_KEPT_BYTES = 100_000_000;

/** Decoded pages by name, the one used longest ago leaving first. The newest always stays, however large. */
export class KeptPages {
  readonly #pages = new Map<string, PageLevels>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes = MAX_KEPT_BYTES) {
    this.#maxBytes = maxBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(name: string): PageLevels | null {
    const page = this.#pages.get(name);
    if (!page) return null;
    this.#pages.delete(name);
    this.#pages.set(name, page);
    return page;
  }

  /** Drops what a page of so many bytes would displace. */
  makeRoom(bytes: number): void {
    for (const name of this.#pages.keys()) {
      if (this.#bytes + bytes <= this.#maxBytes) return;
      this.#drop(name);
    }
  }

  put(name: string, page: PageLevels): void {
    this.#drop(name);
    this.makeRoom(page.bytes);
    this.#pages.set(name, page);
    this.#bytes += page.bytes;
  }

  #drop(name: string): void {
    this.#bytes -= this.#pages.get(name)?.bytes ?? 0;
    this.#pages.delete(name);
  }
}
