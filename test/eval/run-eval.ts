import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeEvalSet } from '../press/make-eval-set.ts';

/** `npm run eval`: presses a set of genuine and altered pages and measures the engine on it with `loep eval`. */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' } },
});
const folder = await mkdtemp(path.join(tmpdir(), 'loep-eval-'));
try {
  await makeEvalSet(folder, { seed: Number(values.seed), count: Number(values.count) });
  const cli = path.resolve(import.meta.dirname, '../../electron/cli.ts');
  const child = spawn(process.execPath, [cli, 'eval', '--reference', 'none', folder], { stdio: 'inherit' });
  const [status] = await once(child, 'exit');
  process.exitCode = status;
} finally {
  await rm(folder, { recursive: true });
}
