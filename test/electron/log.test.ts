import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openLog } from '../../electron/log.ts';
import { temporaryHome } from './temporary-home.ts';

test('what a fault cites of a document stays out of the log', async () => {
  const home = await temporaryHome();
  const log = openLog(home);
  try {
    JSON.parse('{"name": Jansen, Maria}');
  } catch (error) {
    log(error, 'reading of a page');
  }
  log('Jansen, Maria', 'something that is no error');
  const written = await readFile(path.join(home, 'loep.log'), 'utf8');
  expect(written).toContain('reading of a page: SyntaxError');
  expect(written).toContain('something that is no error: string');
  expect(written).not.toContain('Maria');
});

test('the log stays small, with the one before it', async () => {
  const home = await temporaryHome();
  const log = openLog(home);
  const error = Object.assign(new Error('again'), { stack: `Error\n    at ${'x'.repeat(400_000)}` });
  for (let at = 0; at < 8; at++) log(error, 'a loop');
  expect((await stat(path.join(home, 'loep.log'))).size).toBeLessThan(2e6);
  expect((await stat(path.join(home, 'loep.old.log'))).size).toBeLessThan(2e6);
});
