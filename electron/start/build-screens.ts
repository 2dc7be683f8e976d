import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LoepError } from '../../shared/model/errors.ts';
import { SCREENS_FOLDER } from '../screens-folder.ts';
import { ROOT_FOLDER } from './root-folder.ts';

/** Builds the screens when they are not there, as after a checkout without `npm ci`. Throws LoepError when that fails. */
export async function buildScreens(): Promise<void> {
  if (existsSync(join(SCREENS_FOLDER, 'index.html'))) return;
  const vite = join(ROOT_FOLDER, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '-c', 'renderer/vite.config.ts', '--logLevel', 'warn'];
  const build = spawn(process.execPath, args, { cwd: ROOT_FOLDER, stdio: ['ignore', 'inherit', 'inherit'] });
  const [status] = await once(build, 'exit');
  if (status === 0) return;
  throw new LoepError('internal', {
    en: 'The screens could not be built. Run "npm ci", then "npm run build", and see what it says.',
    nl: 'De schermen konden niet worden gebouwd. Voer "npm ci" uit, dan "npm run build", en zie wat dat meldt.',
  });
}
