import type { Page } from 'playwright-core';
import type { Place } from './place.ts';
import { REFERENCE_PLACES } from './reference-places.ts';
import type { Prepared } from './tour.ts';

const onCase = ({ caseId, draftId }: Prepared) => `/cases/${caseId}?document=${draftId}`;
const onConclusion = (id: keyof Prepared) => (prepared: Prepared) =>
  `/cases/${prepared.caseId}/conclusion/${prepared[id]}`;

/** Every screen, and every section and state of it that looks different. */
export const PLACES: readonly Place[] = [
  { name: 'inbox', address: () => '/', ready: 'tbody tr' },
  { name: 'inbox-nothing-found', address: () => '/?q=nothing%20like%20this', ready: 'main button' },
  {
    name: 'inbox-keys',
    address: () => '/',
    ready: 'tbody tr',
    act: (page) => page.keyboard.press('?'),
  },
  { name: 'case', address: onCase, ready: '[data-finding]' },
  {
    name: 'case-finding',
    address: onCase,
    ready: '[data-finding]',
    act: async (page) => {
      await page.keyboard.press('j');
      await page.locator('[data-finding][data-selected] img').first().waitFor();
    },
  },
  {
    name: 'case-withheld',
    address: ({ caseId, waitingId }) => `/cases/${caseId}?document=${waitingId}`,
    ready: '[data-answers="withheld"]',
  },
  {
    name: 'case-not-judged',
    address: (prepared) => `${onCase(prepared)}&section=not-judged`,
    ready: '[data-not-judged-of]',
  },
  {
    name: 'case-text',
    address: (prepared) => `${onCase(prepared)}&section=text`,
    ready: '[data-zones]',
    act: (page) => page.keyboard.press('t'),
  },
  { name: 'case-file', address: (prepared) => `${onCase(prepared)}&section=file`, ready: 'aside dl' },
  { name: 'case-history', address: (prepared) => `${onCase(prepared)}&section=history`, ready: 'aside li' },
  {
    name: 'case-refused',
    address: ({ refusedCaseId }) => `/cases/${refusedCaseId}`,
    ready: '[data-document-state="refused"]',
  },
  {
    name: 'case-absent',
    address: () => '/cases/00000000-0000-4000-8000-000000000000',
    ready: 'main h1, main h2',
  },
  { name: 'conclusion-draft', address: onConclusion('draftId'), ready: '[role="radiogroup"]' },
  { name: 'conclusion-second-reader', address: onConclusion('waitingId'), ready: '[role="radiogroup"]' },
  { name: 'conclusion-signed', address: onConclusion('signedId'), ready: 'article[data-state="signed"]' },
  ...REFERENCE_PLACES,
  { name: 'calibration', address: () => '/calibration', ready: '[data-calibration]' },
  { name: 'limits', address: () => '/limits', ready: '[data-limits]' },
  { name: 'settings', address: () => '/settings', ready: 'main h1' },
  { name: 'nowhere', address: () => '/nowhere', ready: 'main h1' },
];

/** For what is drawn once more after the pictures came, ms. */
const PAUSE_MS = 100;

/** Goes to a place and waits until it stands still. */
export async function visit(page: Page, prepared: Prepared, place: Place): Promise<void> {
  await page.goto(new URL(place.address(prepared), page.url()).href);
  await page.locator(place.ready).first().waitFor();
  await place.act?.(page);
  // Pictures come after the rest; the stream of events never ends, so that there is no quiet to wait for.
  await page.waitForFunction(
    () =>
      [...document.images].every(({ complete }) => complete) &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  await page.waitForTimeout(PAUSE_MS);
}
