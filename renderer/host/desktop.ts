import type { Desktop } from '../../shared/api/desktop.ts';

declare global {
  interface Window {
    readonly loepDesktop?: Desktop;
  }
}

/** What the desktop window can do besides; null in a browser. */
export const desktop: Desktop | null = window.loepDesktop ?? null;
