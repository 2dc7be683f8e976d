import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { LoadedModel } from '../../electron/readers/reference/loaded-model.ts';
import { closeText } from '../../electron/readers/text/read-text.ts';
import { DOCXPAND_FACES } from './recognition/docxpand-faces.ts';
import { readTemplate } from './recognition/fill-template.ts';
import { modelOf } from './recognition/model-set.ts';
import { readForRecognition, type SlowReading } from './recognition/read-page.ts';
import { recognise } from './recognition/recognise.ts';
import { otherLine, summaryOf, type Trial, trialLine, tryPage } from './recognition/trials.ts';

/**
 * How well pages are recognised: `node test/eval/run-recognition.ts --templates DIR [--others DIR] [--count 10]`.
 *
 * DIR is the folder `templates` of DocXPand. Each of its faces becomes a model and is filled in, printed, scanned and
 * photographed; every page is also tried with its own model away, and the images of `--others` with all models.
 * `--only TEXT` takes the pages whose name holds the text; `--cache DIR` keeps what was read for the next run.
 */
const { values } = parseArgs({
  options: {
    templates: { type: 'string' },
    others: { type: 'string', multiple: true, default: [] },
    count: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    cache: { type: 'string' },
  },
});
const { templates } = values;
if (templates === undefined) throw new Error('say where the templates are: --templates DIR');

const faces = await Promise.all(
  DOCXPAND_FACES.map((face) => readTemplate(face, path.join(templates, face.template, `${face.side}.png`))),
);
const models: LoadedModel[] = [];
for (const template of new Set(DOCXPAND_FACES.map((face) => face.template))) {
  const own = faces.filter(({ face }) => face.template === template);
  models.push(await modelOf(template, own, slowly));
}

const trials: Trial[] = [];
for (const by of ['scan', 'photo'] as const) {
  for (const empty of faces) {
    if (!`${empty.face.template}-${empty.face.side}-${by}`.includes(values.only)) continue;
    for (let seed = 1; seed <= Number(values.count); seed++) {
      const trial = await tryPage(empty, by, seed, models, slowly);
      trials.push(trial);
      console.log(trialLine(trial));
    }
  }
}
for (const folder of values.others) {
  for (const file of await readdir(folder)) {
    if (!/\.(jpe?g|png)$/i.test(file)) continue;
    const bytes = new Uint8Array(await readFile(path.join(folder, file)));
    const read = await readForRecognition(bytes, await slowly(`other-${file}`, bytes));
    console.log(otherLine(file, await recognise(read, models)));
  }
}
await closeText();
console.log(summaryOf(trials));
process.exitCode = trials.some(({ outcome, alone }) => outcome === 'wrong' || alone !== null) ? 1 : 0;

/** What was read of these bytes before, from the folder given for it, or read now and kept there. */
async function slowly(key: string, bytes: Uint8Array): Promise<SlowReading> {
  const file = values.cache && path.join(values.cache, `${key}.json`);
  // A page that was not read before is read now.
  const kept = file && (await readFile(file, 'utf8').catch(() => null));
  if (kept) return JSON.parse(kept);
  const { text, mrz } = await readForRecognition(bytes, null);
  if (file) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ text, mrz }));
  }
  return { text, mrz };
}
