import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The data folder: `LOEP_HOME` when it is set, else the user's usual place for application data.
 *
 * Whoever writes there creates what is needed; the folder itself may not exist yet.
 */
export function loepHome(): string {
  const { LOEP_HOME, LOCALAPPDATA, XDG_DATA_HOME } = process.env;
  if (LOEP_HOME) return LOEP_HOME;
  if (process.platform === 'win32') return join(LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'Loep');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Loep');
  return join(XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'loep');
}
