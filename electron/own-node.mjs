// Starts a program of Loep on the Node that it needs. Plain JavaScript, since an older Node cannot read TypeScript.
import { spawn } from 'node:child_process';
import * as modules from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED_MAJOR = 24;

/**
 * Pictures are made by many threads, and glibc keeps freed memory apart for each of them: with 200 files dropped at once
 * the application held 470 to 510 MB, with two such stores 360 MB, and took as long. Read only as a process starts.
 */
const FEW_MEMORY_STORES = process.platform === 'linux' ? { MALLOC_ARENA_MAX: '2' } : {};

/** Runs a program in this process where Node is new enough, else on the Node that comes with the packages. */
export async function runOnOwnNode(program) {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) {
    if (!hasFewMemoryStores()) startAnew();
    // Halves the time to start from the second start on. Within our own folder: nobody else can plant code there.
    modules.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/loep', import.meta.url)));
    await import(program.href);
    return;
  }
  const node = ownNode();
  if (node) runOn(node, program);
  else {
    process.stderr.write(
      `Loep needs Node ${NEEDED_MAJOR} or later; this is ${process.version}. Install Node ${NEEDED_MAJOR} and try again.\n`,
    );
    process.exitCode = 2;
  }
}

function hasFewMemoryStores() {
  return Object.keys(FEW_MEMORY_STORES).every((name) => process.env[name] !== undefined);
}

/** The same program in the same process, from its beginning: a child would outlive a parent that is killed. */
function startAnew() {
  const argv = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  process.execve(process.execPath, argv, { ...FEW_MEMORY_STORES, ...process.env });
}

/** The Node that comes with the packages; null where there is none for this platform. */
function ownNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  try {
    const manifest = modules
      .createRequire(import.meta.url)
      .resolve(`node-${platform}-${process.arch}/package.json`);
    return join(dirname(manifest), 'bin', platform === 'win' ? 'node.exe' : 'node');
  } catch {
    // Not among the packages of this platform: said above, with what to do.
    return null;
  }
}

/** Hands everything on: arguments, streams, signals and the exit status. */
function runOn(node, program) {
  const child = spawn(node, [fileURLToPath(program), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...FEW_MEMORY_STORES, ...process.env },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? (signal === 'SIGINT' ? 130 : 1);
  });
}
