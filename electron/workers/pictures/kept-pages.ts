import type { PageLevels } from './page-levels.ts';

/**
 * Bytes of decoded pages that are kept, with their halved levels: an A4 page in colour at 600 dpi (140 MB), or five
 * at 300 dpi. With what decoding takes besides, the process stays below 1.5 GB while two documents are examined.
 */
const MAX_KEPT_BYTES = 200_000_000;

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
