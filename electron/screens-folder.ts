import { fileURLToPath } from 'node:url';

/** Where the built screens are. */
export const SCREENS_FOLDER = fileURLToPath(new URL('../out/renderer', import.meta.url));
