import { fileURLToPath } from 'node:url';

/** The folder with package.json. */
export const ROOT_FOLDER = fileURLToPath(new URL('../..', import.meta.url));
