import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from './durable.ts';
import { prepareHome } from './home.ts';

const TOKEN_BYTES = 32;

/** As `randomToken` writes it. */
const TOKEN = /^[\w-]{43}$/;

/** Where the token of a data folder lies. */
export const doorTokenPath = (home: string) => join(home, 'serve.token');

/** What nobody guesses, in letters that may stand in an address. */
export const randomToken = () => randomBytes(TOKEN_BYTES).toString('base64url');

/**
 * The token that opens the browser's door to a data folder: the same at every start, so that a window that was open
 * goes on. Made when there is none, or what is there is none; whoever takes the file away shuts out every window.
 */
export async function openDoorToken(home: string): Promise<string> {
  await prepareHome(home);
  const path = doorTokenPath(home);
  const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  if (TOKEN.test(kept)) return kept;
  const made = randomToken();
  await writeDurably(path, made, 0o600);
  return made;
}
