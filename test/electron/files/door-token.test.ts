import { readFile, stat, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { doorTokenPath, openDoorToken } from '../../../electron/files/door-token.ts';
import { temporaryHome } from '../temporary-home.ts';

it('is made once for a data folder, for its owner alone', async () => {
  const home = await temporaryHome();
  const token = await openDoorToken(home);
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(await openDoorToken(home)).toBe(token);
  expect((await stat(doorTokenPath(home))).mode & 0o777).toBe(0o600);
  expect(await openDoorToken(await temporaryHome())).not.toBe(token);
});

it.each(['', 'short', `${'x'.repeat(43)}\n`])('is made anew where %j lies in its place', async (content) => {
  const home = await temporaryHome();
  await writeFile(doorTokenPath(home), content);
  const token = await openDoorToken(home);
  expect(token).not.toBe(content);
  expect(await readFile(doorTokenPath(home), 'utf8')).toBe(token);
});
