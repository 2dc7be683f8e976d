import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TextLayer } from '../../../shared/api/schemas/examination.ts';
import type { Box } from '../../../shared/model/region.ts';
import { launchBrowser } from '../../browser.ts';
import { openViewerStage, type ViewerStage } from './viewer-stage.ts';

const [WIDTH, HEIGHT] = [1600, 2200];
/** Where the page has its coloured square. */
const SQUARE: Box = { x: 700, y: 900, width: 200, height: 100 };

let stage: ViewerStage;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [stage, browser] = await Promise.all([openViewerStage(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await stage.close();
});

beforeEach(async () => {
  complaints = [];
  const context = await browser.newContext({
    viewport: { width: 1000, height: 900 },
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(stage.address);
  await page.waitForFunction(() => 'show' in window);
});

afterEach(() => page.context().close());

/** White paper with one square of a colour. */
async function paper(background: string): Promise<Buffer> {
  const { x: left, y: top, width, height } = SQUARE;
  const square = { create: { width, height, channels: 3 as const, background } };
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#ffffff' } })
    .composite([{ input: square, left, top }])
    .png()
    .toBuffer();
}

function mark(number: number, box: Box) {
  const label = `Finding ${number}`;
  return { id: `m${number}`, number, box, label, tone: 'deviation' as const, isAnswered: false };
}

const pageOf = (documentId: string) => ({ of: 'document' as const, documentId, page: 1 });

const NOTHING = {
  label: 'a.png, page 1 of 1',
  selectedMark: null,
  text: null,
  hits: [],
  focus: null,
};

async function show(documentId: string, change: object = {}): Promise<void> {
  const shown = { ...NOTHING, marks: [mark(1, SQUARE)], source: pageOf(documentId), ...change };
  await page.evaluate((what) => window.show(what), shown);
  await page.waitForSelector('[data-page-view][data-sharp] canvas');
  await settled();
}

/** Until two looks at the screen, some frames apart, are the same. */
async function settled(): Promise<void> {
  let before = '';
  for (let look = 0; look < 40; look++) {
    await page.waitForTimeout(150);
    const now = (await page.screenshot()).toString('base64');
    if (now === before) return;
    before = now;
  }
}

async function screen() {
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return (x: number, y: number) => [
    ...data.subarray(
      3 * (Math.round(y) * info.width + Math.round(x)),
      3 * (Math.round(y) * info.width + Math.round(x)) + 3,
    ),
  ];
}

const isRed = ([r = 0, g = 0, b = 0]: number[]) => r > 180 && g < 70 && b < 70;
const isWhite = ([r = 0, g = 0, b = 0]: number[]) => r > 240 && g > 240 && b > 240;

/** Looks just inside and just outside the mark on each side: the square must fill it exactly. */
async function expectMarkOnSquare(): Promise<void> {
  const box = await page.locator('[data-mark="m1"] > rect').last().boundingBox();
  if (!box) throw new Error('the mark is not on the screen');
  const at = await screen();
  // Not half-way along the sides, where the number of the mark may stand.
  const [cx, cy] = [box.x + box.width / 5, box.y + box.height / 5];
  const reach = (by: number) =>
    [
      [box.x - by, cy],
      [box.x + box.width + by, cy],
      [cx, box.y - by],
      [cx, box.y + box.height + by],
    ].map(([x = 0, y = 0]) => at(x, y));
  // The line with its halo covers the pixels next to the edge.
  for (const inside of reach(-9)) expect(isRed(inside)).toBe(true);
  for (const outside of reach(6)) expect(isWhite(outside)).toBe(true);
}

test('marks lie on their pixels, whatever the zoom, the turn and the size of the window', async () => {
  const id = await stage.add(await paper('#dc1e1e'));
  await show(id);
  await expectMarkOnSquare();
  for (const keys of ['+', '1', 'r', '+', '2', '0']) {
    await page.keyboard.press(keys);
    await show(id, { focus: keys === '0' ? null : { box: SQUARE } });
    await expectMarkOnSquare();
  }
  await page.setViewportSize({ width: 700, height: 500 });
  await settled();
  await expectMarkOnSquare();
  expect(complaints).toEqual([]);
});

test('the second place of a mark is drawn with it, tied to it, and chosen like it', async () => {
  const id = await stage.add(await paper('#dc1e1e'));
  const other = { x: 200, y: 1500, width: 200, height: 100 };
  await show(id, { marks: [{ ...mark(1, SQUARE), other }] });
  const second = page.locator('[data-mark="m1"] [data-other-place]');
  const [first, box] = await Promise.all([
    page.locator('[data-mark="m1"] > rect').last().boundingBox(),
    second.locator('rect').last().boundingBox(),
  ]);
  expect(Math.abs(box!.width - first!.width)).toBeLessThan(2);
  expect(first!.x - box!.x).toBeGreaterThan(0);
  expect(box!.y - first!.y).toBeGreaterThan(0);
  expect(await second.locator('line').count()).toBe(1);
  await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => window.selected)).toEqual(['m1']);
  expect(complaints).toEqual([]);
});

test('from 100 % on, the screen shows pixels of the page and none that were made up', async () => {
  const [width, height] = [1200, 900];
  const pixels = new Uint8Array(width * height).map((_, at) =>
    ((at % width) + Math.floor(at / width)) % 2 ? 255 : 0,
  );
  const id = await stage.add(
    await sharp(pixels, { raw: { width, height, channels: 1 } })
      .png()
      .toBuffer(),
  );
  for (const keys of [['1'], ['1', '+']]) {
    await show(id, { marks: [] });
    for (const key of keys) await page.keyboard.press(key);
    await settled();
    const at = await screen();
    const seen = new Set<string>();
    for (let x = 200; x < 600; x++) seen.add(at(x, 300).join());
    expect([...seen].sort()).toEqual(['0,0,0', '255,255,255']);
  }
});

test('a mark is chosen by mouse and by keyboard, and those that lie on each other in turn', async () => {
  const id = await stage.add(await paper('#dc1e1e'));
  const around = { x: SQUARE.x - 50, y: SQUARE.y - 50, width: 300, height: 200 };
  await show(id, { marks: [mark(1, around), mark(2, SQUARE)] });
  const box = await page.locator('[data-mark="m2"] > rect').last().boundingBox();
  const [x, y] = [box!.x + box!.width / 2, box!.y + box!.height / 2];
  for (let click = 0; click < 3; click++) {
    await page.mouse.click(x, y);
    await page.waitForTimeout(400);
  }
  await page.mouse.click(30, 30);
  expect(await page.evaluate(() => window.selected)).toEqual(['m2', 'm1', 'm2', null]);
  await page.getByRole('button', { name: 'Finding 1' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.selected.at(-1))).toBe('m1');
  expect(await page.getByRole('button', { name: 'Finding 1' }).getAttribute('aria-pressed')).toBe('true');
});

test('dragging pans, and arrows pan while the page has the focus', async () => {
  await show(await stage.add(await paper('#dc1e1e')));
  const left = async () => (await page.locator('[data-mark="m1"] > rect').last().boundingBox())!;
  const start = await left();
  await page.mouse.move(300, 200);
  await page.mouse.down();
  await page.mouse.move(340, 260, { steps: 4 });
  await page.mouse.up();
  await settled();
  const dragged = await left();
  expect([dragged.x - start.x, dragged.y - start.y].map(Math.round)).toEqual([40, 60]);
  await page.getByRole('group', { name: 'a.png, page 1 of 1' }).focus();
  await page.keyboard.press('ArrowDown');
  await settled();
  expect((await left()).y).toBeLessThan(dragged.y - 40);
  expect(await page.evaluate(() => window.selected)).toEqual([]);
});

function line(y: number, ...words: string[]): TextLayer['lines'][number] {
  const placed = words.map((text, at) => ({
    text,
    box: { x: 200 + at * 320, y, width: 300, height: 50 },
    confidence: 1,
  }));
  const box = { x: 200, y, width: 320 * words.length - 20, height: 50 };
  return { text: words.join(' '), box, confidence: 1, words: placed };
}

test('text is selected by dragging, in the order of reading, also across gaps and turned', async () => {
  const id = await stage.add(await paper('#dc1e1e'));
  const lines = [line(300, 'Register', 'of', 'births'), line(1500, '<b>Port</b>', 'Ellery')];
  await show(id, { text: { page: 1, languages: ['eng'], unread: null, lines } });
  const word = (text: string) => page.locator('[data-text-layer] span', { hasText: text });
  const drag = async () => {
    const [from, to] = [(await word('of').boundingBox())!, (await word('Ellery').boundingBox())!];
    const isTurned = from.height > from.width;
    await page.mouse.move(
      ...(isTurned ? ([from.x + 3, from.y + 1] as const) : ([from.x + 1, from.y + 3] as const)),
    );
    await page.mouse.down();
    await page.mouse.move(500, 450);
    const end = [to.x + to.width, to.y + to.height] as const;
    await page.mouse.move(...end, { steps: 3 });
    await page.mouse.up();
    return page.evaluate(() => getSelection()?.toString());
  };
  expect(await drag()).toBe('of births\n<b>Port</b> Ellery');
  await page.keyboard.press('r');
  await settled();
  expect(await drag()).toBe('of births\n<b>Port</b> Ellery');
  const box = (await word('births').boundingBox())!;
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('births');
});

test('leafing fast never leaves the wrong picture, and nothing behind', async () => {
  const [red, blue] = await Promise.all([
    stage.add(await paper('#dc1e1e')),
    stage.add(await paper('#1e1edc')),
  ]);
  await show(red);
  for (let turn = 0; turn < 9; turn++) {
    await page.evaluate((source) => window.show({ source }), pageOf(turn % 2 ? red : blue));
    await page.waitForTimeout(turn * 12);
  }
  await settled();
  const box = (await page.locator('[data-mark="m1"] > rect').last().boundingBox())!;
  const [r = 0, , b = 0] = (await screen())(box.x + box.width / 2, box.y + box.height / 2);
  expect([r < 70, b > 180]).toEqual([true, true]);
  expect(await page.locator('.openseadragon-container').count()).toBe(2);
  expect(complaints).toEqual([]);
});

test('a page that cannot be shown says why, and can be tried again', async () => {
  const bytes = await sharp({ create: { width: 900, height: 900, channels: 3, background: '#777' } })
    .jpeg()
    .toBuffer();
  const broken = await stage.add(bytes.subarray(0, bytes.length / 2));
  const shown = { ...NOTHING, marks: [], source: pageOf(broken) };
  await page.evaluate((what) => window.show({ ...what, isDutch: true }), shown);
  await page.getByText('Deze pagina kan niet worden getoond').waitFor();
  await page.getByText('beschadigd of onvolledig').waitFor();
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await page.getByText('Deze pagina kan niet worden getoond').waitFor();
});

test.each([false, true])('there is no barrier that axe knows of (dark: %s)', async (isDark) => {
  const text = { page: 1, languages: ['eng'], unread: null, lines: [line(300, 'Register')] };
  await show(await stage.add(await paper('#dc1e1e')), { isDark, text, hits: [SQUARE] });
  await page.getByRole('button', { name: 'Overview of the page' }).click();
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
