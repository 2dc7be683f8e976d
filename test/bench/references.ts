import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gapHandlers } from '../../electron/api/gaps.ts';
import { referenceSearchHandlers } from '../../electron/api/reference-search.ts';
import { referenceHandlers } from '../../electron/api/references.ts';
import { openDatabase } from '../../electron/db/open.ts';
import { openEventBus } from '../../electron/event-bus.ts';
import type { CallName, Handlers } from '../../shared/api/contract.ts';
import { dispatch } from '../../shared/api/dispatch.ts';
import type { ReferenceFacets, ReferenceRow } from '../../shared/api/schemas/reference/search.ts';
import { makeManyReferences } from './many-references.ts';
import { report } from './report.ts';
import { type Times, timed } from './timed.ts';

const MODELS = 100_000;
const MAX_SEARCH_P95_MS = 100;
const MAX_OPENING_P95_MS = 200;

type Ask = (name: CallName, input: unknown) => Promise<unknown>;

/** What was measured, and how long it took to write what it was measured on. */
interface ReferenceTimes {
  readonly fillMs: number;
  readonly searches: readonly Times[];
  readonly openings: readonly Times[];
}

/** What each kind of question about the reference database takes when it holds a hundred thousand models. */
async function benchReferences(): Promise<ReferenceTimes> {
  const folder = await mkdtemp(path.join(tmpdir(), 'loep-bench-references-'));
  try {
    const start = performance.now();
    const file = await makeManyReferences(folder, MODELS);
    return { fillMs: performance.now() - start, ...(await timesOver(file)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same over a database that is there. */
export async function timesOver(file: string): Promise<Omit<ReferenceTimes, 'fillMs'>> {
  const db = await openDatabase(file);
  const services = { db, events: openEventBus() };
  const handlers = {
    ...referenceSearchHandlers(services),
    ...referenceHandlers(services),
    ...gapHandlers(services),
  } as Handlers;
  const ask: Ask = async (name, input) => {
    const reply = await dispatch(handlers, { role: 'examiner' }, { name, input }, (fault) => {
      throw fault;
    });
    if (!reply.ok) throw new Error(`${name}: ${reply.text.en}`);
    return reply.value;
  };
  const times = { searches: await searchTimes(ask), openings: await openingTimes(ask) };
  await db.destroy();
  return times;
}

/** What the questions are made of: it differs from one collection to the next. */
interface Known {
  readonly issuers: readonly { readonly id: string; readonly en: string; readonly nl: string }[];
  readonly offices: readonly ReferenceRow[];
  readonly models: readonly ReferenceRow[];
}

async function knownBy(ask: Ask): Promise<Known> {
  const facets = (await ask('reference.facets', {})) as ReferenceFacets;
  const issuers = facets.issuers
    .toSorted((a, b) => b.models - a.models)
    .slice(0, 6)
    .map(({ id, name }) => ({ id, en: name.en!, nl: name.nl! }));
  const rows = async (kind: string, offset: number) =>
    ((await ask('reference.search', { kinds: [kind], offset, limit: 20 })) as { rows: ReferenceRow[] }).rows;
  return { issuers, offices: await rows('office', 100), models: await rows('model', 30_000) };
}

async function searchTimes(ask: Ask): Promise<Times[]> {
  const known = await knownBy(ask);
  const times: Times[] = [];
  for (const [kind, queries] of Object.entries(listsOf(known)))
    times.push(await timed(kind, queries, (query) => ask('reference.search', query)));
  times.push(await timed('why nothing was found', searches(EMPTY), (query) => ask('reference.empty', query)));
  times.push(
    await timed('right after something was written', AFTER_WRITING, (query) => afterWriting(ask, query)),
  );
  times.push(await timed('what there is to choose from', [{}], (query) => ask('reference.facets', query)));
  for (const [kind, queries] of Object.entries(galleriesOf(known)))
    times.push(await timed(kind, queries, (query) => ask('gallery.list', query)));
  for (const [kind, queries] of Object.entries(numbersOf(known)))
    times.push(await timed(kind, queries, (query) => ask('reference.number', query)));
  for (const [kind, queries] of Object.entries(GAPS))
    times.push(await timed(kind, queries, (query) => ask('gap.list', query)));
  return times;
}

/** What was read before is old then. */
async function afterWriting(ask: Ask, query: object): Promise<void> {
  await ask('gap.add', { id: randomUUID(), wanted: 'Passport', issuer: null, documentKind: null });
  await ask('reference.search', query);
}

async function openingTimes(ask: Ask): Promise<Times[]> {
  const { models } = await knownBy(ask);
  return [
    await timed('opening a model with all that belongs to it', models, async ({ id }) => {
      await ask('reference.open', { id });
      await ask('reference.related', { id });
    }),
  ];
}

/** Words of every item, of every model, and of a tenth of them. */
const OF_ALL = ['model', 'documents', 'genuine', 'civil status', 'specimen front', 'veiligheidspapier'];
const DEEP = [10_000, 50_000, 90_000];
const HOSTILE = ['*'.repeat(200), '"'.repeat(200), "' OR 1=1 --", '\0', 'a OR b NEAR c', '^names:x'];
/** Every letter there is, so that each has to be looked up. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'].join(' ');

/** Words that are in no item, but near those of some; and words that are near to none. */
const MISSPELT = [
  ...['watermrk', 'hologrm', 'UV fibers', 'gebroteakte', 'certifcate passprot', 'intalgio genuien'],
  ...['qzxqzx', 'qzxqzx wvwvwv kqkqkq', 'registrtion secruity dcouments of the minsitry'],
];

/** Searches that find nothing, to be told why. */
const EMPTY = [
  ...['genuine documents specimen qzxqzx', 'passport birth marriage death', 'watermark hologram 1999 stamp'],
  ...['model issuer office', '1950 2020 passport visa', 'a b c d e f'],
];

const searches = (words: readonly string[]) => words.map((search) => ({ search }));

/** Every kind of search, with the questions that are asked of it in turn. */
function listsOf({ issuers, offices, models }: Known): Readonly<Record<string, readonly object[]>> {
  const ids = issuers.map(({ id }) => id);
  const feature = ['print.offset', 'substrate.fibres.uv', 'substrate.thread'];
  return {
    'first page': [{}, { kinds: ['model'] }, { kinds: ['stamp'] }, { limit: 200 }],
    'page at 10,000 to 90,000': DEEP.flatMap((offset) => [{ offset }, { kinds: ['model'], offset }]),
    'feature, issuer and kind in words': issuers.flatMap(({ en, nl }) => [
      { search: `UV fibres, ${en}, birth` },
      { search: `fluorescerende vezels ${nl} geboorte` },
      { search: `intaglio, ${en}, passport` },
    ]),
    'words of one or none': searches(['xqzvw', 'wijhemzar 12', ...models.map(({ name }) => name.en!)]),
    'words of some': searches([
      'watermark',
      'hologram',
      'geboorteakte',
      'stamp',
      'kamo',
      'UV fibres',
      'nummerlijst',
    ]),
    'words of nearly all': searches(OF_ALL),
    'words of nearly all, at 10,000 to 90,000': OF_ALL.flatMap((search) =>
      DEEP.map((offset) => ({ search, offset })),
    ),
    'one or two letters': searches(['a', 'b', 'x', 'pa', 'pass', 'wa', 'n 1', 'a b', '1']),
    'one or two letters, at 10,000 to 90,000': ['a', 'b', 'pa'].flatMap((search) =>
      DEEP.map((offset) => ({ search, offset })),
    ),
    'misspelt words': searches(MISSPELT),
    'years among words': searches([
      '1975',
      'birth 1999',
      `${issuers[0]!.en} 1990-1995 passport`,
      'genuine 1980s',
    ]),
    'very many words': searches([
      LETTERS,
      `${LETTERS} ${'é ñ ø '.repeat(10)}`,
      'ba be bo da de do ka ke ko la li lo',
    ]),
    feature: feature.flatMap((id) => [{ feature: id }, { feature: id, kinds: ['model'], offset: 5000 }]),
    office: offices.flatMap(({ id }) => [{ office: id }, { office: id, search: 'stamp' }]),
    'issuer, kind, period, state': [
      ...ids.map((issuer) => ({ issuer })),
      { documentKinds: ['passport', 'visa'] },
      { year: 1975 },
      { year: 1500 },
      { states: ['draft'] },
      { states: ['withdrawn'], kinds: ['model'] },
      { kinds: ['office', 'official'], offset: 4000 },
    ],
    'filters together': ids.flatMap((issuer) => [
      { issuer, documentKinds: ['birth-extract', 'birth-certificate'], year: 1990, feature: feature[0] },
      { issuer, states: ['published'], search: 'uv fibres' },
      { year: 1990, feature: feature[1], states: ['published', 'draft'], offset: 1000 },
      { documentKinds: ['passport'], search: 'genuine', year: 2000, feature: feature[2] },
    ]),
    'a word of nearly all, filtered, deep': [
      { search: 'genuine', states: ['published'], offset: 50_000 },
      { search: 'genuine', year: 1990, offset: 10_000 },
      { search: 'a', kinds: ['model'], feature: 'print.offset', offset: 5000 },
    ],
    'hostile words': searches(HOSTILE),
  };
}

function galleriesOf({ issuers, offices }: Known): Readonly<Record<string, readonly object[]>> {
  const both = ['stamps', 'signatures'];
  return {
    gallery: both.flatMap((what) => [
      { what },
      { what, offset: 9000 },
      { what, issuer: issuers[0]!.id },
      { what, office: offices[0]!.id },
      { what, year: 1980 },
      { what, search: 'stempel registrar' },
      { what, search: issuers[1]!.en, year: 1990 },
      { what, search: '*' },
    ]),
  };
}

function numbersOf({ issuers }: Known): Readonly<Record<string, readonly object[]>> {
  const numbers = ['AB123456', 'kn 500-000', '000001', '12/2019', 'ZZ9', '*'.repeat(60), 'X'.repeat(60)];
  return {
    numbers: numbers.flatMap((number) => [{ number }, { number, issuer: issuers[0]!.id }]),
  };
}

const AFTER_WRITING = [
  {},
  { kinds: ['model'] },
  { search: 'a', offset: 50_000 },
  { search: 'genuine', year: 1990 },
];

const GAPS = {
  gaps: [
    {},
    { states: ['open'] },
    { search: 'passport' },
    { search: 'geboorte 12', states: ['open', 'collecting'] },
    { offset: 15_000 },
    { search: '*' },
  ],
};

/** Searches, facets, gallery, numbers and gaps over a hundred thousand models; and opening one. */
export async function referencesMeasured(): Promise<void> {
  const { fillMs, searches, openings } = await benchReferences();
  console.log(`${MODELS.toLocaleString('en')} models, written in ${(fillMs / 1000).toFixed(0)} s`);
  reportAll(searches, MAX_SEARCH_P95_MS);
  reportAll(openings, MAX_OPENING_P95_MS);
}

function reportAll(times: readonly Times[], mostMs: number): void {
  for (const { kind, p50Ms, p95Ms, p95CpuMs } of times) {
    const beside = `half in ${p50Ms.toFixed(1)} ms; ${p95CpuMs.toFixed(1)} ms of the processor`;
    report(`${kind} (${beside}), 95th percentile, ms`, p95Ms, '<=', mostMs);
  }
}
