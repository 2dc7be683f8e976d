import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';

// The engine remarks on every odd image ("Error in boxClipToRectangle") on standard error, which belongs to the
// command line. What went wrong comes back as a message to the caller, so nothing is lost.
console.error = () => undefined;
console.warn = () => undefined;
process.stderr.write = () => true;

createRequire(import.meta.url)('tesseract.js/src/worker-script/node/index.js');

// A thread makes too few objects for V8 ever to look for what of loading is over: twice the model, up to 45 MB.
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
parentPort!.on('message', ({ action }: { readonly action: string }) => {
  if (action === 'setParameters') collectGarbage();
});
