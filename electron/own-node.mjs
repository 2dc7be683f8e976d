// Starts a program of Loep on the Node that it needs. Plain JavaScript, since an older Node cannot read TypeScript.
import { spawn } from 'node:child_process';
import * as modules from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED_MAJOR = 24;

/** Runs a program in this process where Node is new enough, else on the Node that comes with the packages. */
export async function runOnOwnNode(program) {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) {
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
  const child = spawn(node, [fileURLToPath(program), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? (signal === 'SIGINT' ? 130 : 1);
  });
}
