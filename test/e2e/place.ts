import type { Page } from 'playwright-core';
import type { Prepared } from './tour.ts';

/** A screen in one of its states, and how to get there. */
export interface Place {
  readonly name: string;
  readonly address: (prepared: Prepared) => string;
  /** What is there when the screen is ready. */
  readonly ready: string;
  /** What to do when it is ready, to reach the state. */
  readonly act?: (page: Page) => Promise<void>;
}
