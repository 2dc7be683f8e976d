import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const ROOT = path.resolve(import.meta.dirname, '..');
const SCAN = path.join(ROOT, 'assets/sample/residence-card-back.jpg');

/**
 * Examines a scan once where nothing was compiled yet: processes that a test ends by force never write down what they
 * compiled, and each of some hundred would start from nothing.
 */
export default async function warmUp({ config }: TestProject): Promise<void> {
  if (existsSync(config.env.NODE_COMPILE_CACHE!)) return;
  // With what serves the screens beside what examines.
  const program = ['--import', './electron/cli/serve-command.ts', 'electron/cli.ts'];
  const args = [...program, 'check', '--json', '--reference', 'none', SCAN];
  await promisify(execFile)(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...config.env },
  });
}
