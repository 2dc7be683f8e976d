import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A log of this size becomes the old one, of which there is one, bytes. */
const MAX_LOG_BYTES = 1024 * 1024;

/** Longest message of an error that is kept, characters. */
const MAX_MESSAGE = 300;

/** Hears of every fault of ours, with the call or step it was in. */
export type OnBug = (error: unknown, where: string) => void;

/**
 * Opens `loep.log` in the data folder. Nothing of a document goes into it: of an error its kind, its place in our
 * code, and its message without what stands in double quotes, where JSON and the database cite what they read.
 */
export function openLog(home: string): OnBug {
  const path = join(home, 'loep.log');
  return (error, where) => {
    const entry = `${new Date().toISOString()} ${where}: ${inside(error)}\n`;
    process.stderr.write(entry);
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG_BYTES) {
        renameSync(path, join(home, 'loep.old.log'));
      }
      appendFileSync(path, entry, { mode: 0o600 });
    } catch (cause) {
      // A full disk must not turn the answer to one fault into another; it was said on standard error.
      process.stderr.write(`loep.log cannot be written: ${inside(cause)}\n`);
    }
  };
}

function inside(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const message = error.message
    .replace(/"[\s\S]*"/, '"…"')
    .replaceAll(/\s+/g, ' ')
    .slice(0, MAX_MESSAGE);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? '' : `\n  caused by ${inside(error.cause)}`;
  return `${error.name}: ${message}\n${frames.join('\n')}${cause}`;
}
