import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { _electron } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { stageApp } from '../../../build/stage-app.ts';
import { hasScreen } from '../../../electron/cli/open-browser.ts';
import { temporaryHome } from '../temporary-home.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const named = path.join(root, 'node_modules/electron/path.txt');
const program = existsSync(named)
  ? path.join(root, 'node_modules/electron/dist', readFileSync(named, 'utf8').trim())
  : null;

/** Where Electron's program is installed, the same window on the real thing. */
test.skipIf(program === null || !hasScreen())('the staged application opens in Electron itself', async () => {
  await mkdir(path.join(root, 'out'), { recursive: true });
  const staged = await mkdtemp(path.join(root, 'out/staged-'));
  onTestFinished(() => rm(staged, { recursive: true, force: true }));
  await stageApp(staged);
  const home = await temporaryHome();
  const desktop = await _electron.launch({
    executablePath: program!,
    args: [staged],
    env: { ...process.env, LOEP_HOME: home } as Record<string, string>,
  });
  onTestFinished(() => desktop.close());
  const page = await desktop.firstWindow();
  expect(page.url()).toBe('loep://app/');
  const seen = await page.evaluate(async () => {
    const reader = (await fetch('/events')).body!.getReader();
    const opened = new TextDecoder().decode((await reader.read()).value);
    await reader.cancel();
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
    const about = await (await fetch('/api/application.about', sent)).json();
    return { opened, door: about.value.door, node: 'require' in window || 'process' in window };
  });
  expect(seen).toEqual({ opened: expect.stringMatching(/^: open/), door: 'desktop', node: false });
});
