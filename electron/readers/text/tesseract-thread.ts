import { createRequire } from 'node:module';

// The engine remarks on every odd image ("Error in boxClipToRectangle") on standard error, which belongs to the
// command line. What went wrong comes back as a message to the caller, so nothing is lost.
console.error = () => undefined;
console.warn = () => undefined;
process.stderr.write = () => true;

createRequire(import.meta.url)('tesseract.js/src/worker-script/node/index.js');
