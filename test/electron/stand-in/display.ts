import type { Page } from 'playwright-core';

type ThemeSource = 'system' | 'light' | 'dark';

/** One display of a usual size. */
export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
};

let source: ThemeSource = 'system';
let shown: Page | null = null;

/** The theme as the page sees it (`prefers-color-scheme`). */
export const nativeTheme = {
  get shouldUseDarkColors() {
    return source === 'dark';
  },
  get themeSource() {
    return source;
  },
  set themeSource(next: ThemeSource) {
    source = next;
    if (shown) void followTheme(shown);
  },
};

/** Makes a page follow the theme. */
export async function followTheme(page: Page): Promise<void> {
  shown = page;
  await page.emulateMedia({ colorScheme: source === 'system' ? null : source });
}
