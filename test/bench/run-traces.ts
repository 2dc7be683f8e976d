import { readFile } from 'node:fs/promises';
import { readGlyphs } from '../../electron/readers/glyphs.ts';
import { openFile } from '../../electron/readers/open-file.ts';
import { embeddedJpeg, readPage } from '../../electron/readers/pages.ts';
import { closeText, readText } from '../../electron/readers/text/read-text.ts';
import { readTraces } from '../../electron/readers/traces/read-traces.ts';

/** Looks for traces on pages one after the other, the first once more to be warm: run as a process of its own. */
const files = process.argv.slice(2);
const seconds: number[] = [];
let addedMb = 0;
for (const [at, file] of [files[0]!, ...files].entries()) {
  const opened = await openFile(new Uint8Array(await readFile(file)));
  const image = await readPage(opened, 1);
  const text = await readText(image);
  const stored = image.storage === 'jpeg' ? await embeddedJpeg(opened, 1) : null;
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  readTraces(image, { text, glyphs: readGlyphs(image, text), stored });
  if (at > 0) seconds.push((performance.now() - start) / 1000);
  // The highest so far: what the first page took is not given back.
  addedMb += (process.resourceUsage().maxRSS - before) / 1024;
  await opened.close();
}
await closeText();
console.log(JSON.stringify({ seconds, addedMb }));
