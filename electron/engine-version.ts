import { readFileSync } from 'node:fs';

const manifest: { version: string } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

/** Version of the engine: kept with every examination, so that a result can be repeated. */
export const ENGINE_VERSION = manifest.version;
