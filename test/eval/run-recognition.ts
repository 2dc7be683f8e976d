import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadPage } from '../../electron/readers/reference/laid-face.ts';
import type { LoadedModel } from '../../electron/readers/reference/loaded-model.ts';
import { type MatchedPage, matchPage } from '../../electron/readers/reference/match-page.ts';
import { closeText } from '../../electron/readers/text/read-text.ts';
import { rateOf } from '../../shared/rules/evaluation/rates.ts';
import { openFaceShelf } from '../../shared/rules/matching/face-shelf.ts';
import { placedWords } from '../../shared/rules/matching/placed-words.ts';
import { type Capture, capture, strayMm } from './recognition/captured-page.ts';
import { DOCXPAND_FACES } from './recognition/docxpand-faces.ts';
import { type EmptyFace, fillTemplate, readTemplate } from './recognition/fill-template.ts';
import { modelOf } from './recognition/model-set.ts';
import { readForRecognition, type SlowReading } from './recognition/read-page.ts';

/**
 * How well pages are recognised: `node test/eval/run-recognition.ts --templates DIR [--others DIR] [--count 10]`.
 *
 * DIR is the folder `templates` of DocXPand; each of its faces becomes a model and is filled in, printed, scanned and
 * photographed. Every page is also tried with its own model away, and the images of `--others` with all of them.
 */
const { values } = parseArgs({
  options: {
    templates: { type: 'string' },
    others: { type: 'string', multiple: true, default: [] },
    count: { type: 'string', default: '10' },
    cache: { type: 'string' },
    only: { type: 'string' },
  },
});
if (values.templates === undefined) throw new Error('say where the templates are: --templates DIR');
const templates = values.templates;
const SHORTLIST = 5;

interface Row {
  name: string;
  right: number;
  wrong: number;
  none: number;
  byWords: number;
  listed: number;
  aloneAccepted: number;
  pages: number;
  strays: number[];
  ms: number[];
}

const faces = await Promise.all(
  DOCXPAND_FACES.map((face) => readTemplate(face, path.join(templates, face.template, `${face.side}.png`))),
);
const models: LoadedModel[] = [];
for (const template of new Set(DOCXPAND_FACES.map((face) => face.template))) {
  models.push(
    await modelOf(
      template,
      faces.filter(({ face }) => face.template === template),
      slowly,
    ),
  );
}
for (const { faces: indexes, model } of models)
  for (const { face, words } of indexes)
    console.log(
      model.id,
      face,
      words
        .filter(({ isFixed }) => isFixed)
        .map(({ text }) => text)
        .join(' '),
    );

const rows: Row[] = [];
for (const by of ['scan', 'photo'] as const) {
  for (const empty of faces) {
    if (values.only !== undefined && !`${empty.face.template} ${empty.face.side} ${by}`.includes(values.only))
      continue;
    rows.push(await tryFace(empty, by));
    console.log(line(rows.at(-1)!));
  }
}
let others = 0;
let accepted = 0;
for (const folder of values.others) {
  for (const file of await readdir(folder)) {
    if (!/\.(jpe?g|png)$/i.test(file)) continue;
    const bytes = new Uint8Array(await readFile(path.join(folder, file)));
    const read = await readForRecognition(bytes, await slowly(`other-${file}`, () => slow(bytes)));
    const { match, registration } = await recognise(read, models);
    others++;
    if (match.found !== null) accepted++;
    console.log(`${file}: ${match.found?.model ?? 'none'}`, registration ?? '');
  }
}
await closeText();
for (const by of ['scan', 'photo', '']) {
  const some = rows.filter(({ name }) => name.endsWith(by));
  const sum = (of: (row: Row) => number) => some.reduce((total, row) => total + of(row), 0);
  const pages = sum((row) => row.pages);
  const show = (hits: number) => {
    const { rate, low, high } = rateOf(hits, pages);
    return `${hits}/${pages} ${(100 * rate).toFixed(1)} % (${(100 * low).toFixed(1)}-${(100 * high).toFixed(1)})`;
  };
  const strays = some.flatMap((row) => row.strays).sort((a, b) => a - b);
  const ms = some.flatMap((row) => row.ms).sort((a, b) => a - b);
  const at = (list: number[], share: number) => list[Math.floor(share * (list.length - 1))]?.toFixed(2);
  console.log(
    `${by || 'all'}: right ${show(sum((row) => row.right))}; wrong ${show(sum((row) => row.wrong))}; in the shortlist ${show(sum((row) => row.listed))}; by words ${show(sum((row) => row.byWords))}; accepted with its model away ${show(sum((row) => row.aloneAccepted))}; stray mm median ${at(strays, 0.5)} p95 ${at(strays, 0.95)} most ${at(strays, 1)}; ms median ${at(ms, 0.5)} p95 ${at(ms, 0.95)}`,
  );
}
console.log(`others accepted: ${accepted}/${others}`);

async function tryFace(empty: EmptyFace, by: Capture): Promise<Row> {
  const { template, side } = empty.face;
  const row: Row = {
    name: `${template} ${side} ${by}`,
    right: 0,
    wrong: 0,
    none: 0,
    byWords: 0,
    listed: 0,
    aloneAccepted: 0,
    pages: 0,
    strays: [],
    ms: [],
  };
  const face =
    DOCXPAND_FACES.filter((each) => each.template === template).findIndex((each) => each.side === side) + 1;
  for (let seed = 1; seed <= Number(values.count); seed++) {
    const document = fillTemplate(empty, seed);
    const { jpeg, corners } = await capture(document, by, seed);
    const read = await readForRecognition(
      jpeg,
      await slowly(`${row.name}-${seed}`.replaceAll(' ', '-'), () => slow(jpeg)),
    );
    const start = performance.now();
    const { match, registration } = await recognise(read, models);
    row.ms.push(performance.now() - start);
    row.pages++;
    if (match.candidates.some((each) => each.model === template && each.face === face)) row.listed++;
    const isRight = match.found?.model === template && match.found.face === face;
    if (isRight) {
      row.right++;
      if (registration!.by === 'words') row.byWords++;
      row.strays.push(strayMm(registration!.toPage, corners, document.widthMm, document.heightMm));
    } else if (match.found === null) row.none++;
    else row.wrong++;
    const rest = models.filter(({ model }) => model.id !== template);
    const alone = await recognise(read, rest);
    if (alone.match.found !== null) row.aloneAccepted++;
    if (!isRight || alone.match.found !== null || values.only !== undefined)
      tell(row.name, seed, { match, registration }, alone, row.strays.at(-1));
  }
  return row;
}

function tell(
  name: string,
  seed: number,
  one: MatchedPage,
  alone: MatchedPage,
  stray: number | undefined,
): void {
  const said = ({ match, registration }: MatchedPage) =>
    `${match.found?.model ?? 'none'} ${match.found?.face ?? ''} ${registration?.by ?? ''} ${registration?.inliers ?? ''}/${registration?.pairs ?? ''} ${registration?.log10Nfa.toFixed(1) ?? ''}`;
  console.log(
    `  ${name} ${seed}: ${said(one)} stray ${stray?.toFixed(2)}; alone ${said(alone)}; first ${one.match.candidates[0]?.model} ${one.match.candidates[0]?.score.toFixed(2)}`,
  );
}

async function recognise(read: ReadPage, known: readonly LoadedModel[]): Promise<MatchedPage> {
  const shelf = openFaceShelf(known.flatMap((each) => each.faces));
  const issuer = read.mrz?.readable ? read.mrz.lines[0]!.slice(2, 5).replaceAll('<', '') : null;
  const candidates = shelf.shortlist(
    {
      words: placedWords(read.text).map(({ text }) => text),
      mrz: read.mrz && { format: read.mrz.format, issuer },
      fingerprints: read.sheet.fingerprints,
    },
    SHORTLIST,
  );
  return matchPage(read, candidates, known, { modelsTried: shelf.size });
}

async function slow(bytes: Uint8Array): Promise<SlowReading> {
  const { text, mrz } = await readForRecognition(bytes, null);
  return { text, mrz };
}

/** What was read before, from the folder given for it, or read now and kept there. */
async function slowly(key: string, read: () => Promise<SlowReading>): Promise<SlowReading> {
  if (values.cache === undefined) return read();
  await mkdir(values.cache, { recursive: true });
  const file = path.join(values.cache, `${key}.json`);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept);
  const fresh = await read();
  await writeFile(file, JSON.stringify(fresh));
  return fresh;
}

function line({ name, right, wrong, none, byWords, listed, aloneAccepted, pages, strays }: Row): string {
  const mean = strays.reduce((sum, each) => sum + each, 0) / Math.max(1, strays.length);
  return `${name.padEnd(26)} right ${right}/${pages} wrong ${wrong} none ${none} listed ${listed} by words ${byWords} alone accepted ${aloneAccepted} stray ${mean.toFixed(2)} mm`;
}
