import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { placed, readWindowState, writeWindowState } from '../../../electron/shell/window-state.ts';
import { temporaryHome } from '../temporary-home.ts';

const left = { x: 0, y: 0, width: 1920, height: 1080 };
const right = { x: 1920, y: 0, width: 2560, height: 1440 };
const both = [{ workArea: left }, { workArea: right }];

test('a window opens where it was left', () => {
  const bounds = { x: 2000, y: 100, width: 1200, height: 800 };
  expect(placed(bounds, both)).toEqual(bounds);
});

test('a window of a display that is gone opens where the system wants it, not larger than what there is', () => {
  const bounds = { x: 2000, y: 100, width: 2400, height: 1300 };
  expect(placed(bounds, [{ workArea: left }])).toEqual({ width: 1920, height: 1080 });
});

test.each([
  [{ x: -1150, y: 10, width: 1200, height: 800 }],
  [{ x: 100, y: -30, width: 1200, height: 800 }],
  [{ x: 100, y: 1075, width: 1200, height: 800 }],
])('a window that cannot be taken hold of is brought back: %o', (bounds) => {
  expect(placed(bounds, [{ workArea: left }])).toEqual({ width: 1200, height: 800 });
});

test('at first it has a size of its own', () => {
  expect(placed(null, both)).toEqual({ width: 1440, height: 900 });
});

test('it is remembered, and what cannot be used is not', async () => {
  const home = await temporaryHome();
  expect(readWindowState(home)).toBeNull();
  const state = { bounds: { x: 5, y: 6, width: 700, height: 500 }, isMaximized: true };
  writeWindowState(home, state);
  expect(readWindowState(home)).toEqual(state);
  for (const broken of ['', '{', '{"bounds":{"x":"5"}}', 'null']) {
    await writeFile(path.join(home, 'window.json'), broken);
    expect(readWindowState(home)).toBeNull();
  }
});
