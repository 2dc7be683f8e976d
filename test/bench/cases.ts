import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { caseHandlers } from '../../electron/api/cases.ts';
import { openDatabase } from '../../electron/db/open.ts';
import { openEventBus } from '../../electron/event-bus.ts';
import type { CallName, Handlers } from '../../shared/api/contract.ts';
import { dispatch } from '../../shared/api/dispatch.ts';
import type { CaseRow } from '../../shared/api/schemas/case.ts';
import { CASE_SORTS } from '../../shared/api/schemas/case.ts';
import { makeManyCases, RARE_WORD } from './many-cases.ts';
import { printTimes, type Times, timed } from './timed.ts';

const CASES = 100_000;

type Ask = (name: CallName, input: unknown) => Promise<unknown>;

/** What each kind of question in the inbox takes when there are a hundred thousand cases. */
export async function benchCases(): Promise<readonly Times[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'loep-bench-cases-'));
  try {
    const db = await openDatabase(await makeManyCases(folder, CASES));
    const queue = { wake: () => {}, cancel: async () => false, idle: async () => {}, close: async () => {} };
    const handlers = caseHandlers({ db, events: openEventBus(), queue }) as Handlers;
    const times = await timesOf(async (name, input) => {
      const reply = await dispatch(handlers, { role: 'examiner' }, { name, input }, (fault) => {
        throw fault;
      });
      if (!reply.ok) throw new Error(`${name}: ${reply.text.en}`);
      return reply.value;
    });
    await db.destroy();
    return times;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const DIRECTIONS = [true, false];

/** Every kind, with the questions that are asked of it in turn. */
const LISTS: Readonly<Record<string, readonly object[]>> = {
  'first page, every order': inEveryOrder({}),
  'page at 50,000, every order': inEveryOrder({ offset: 50_000 }),
  'page at 99,900, every order': inEveryOrder({ offset: 99_900 }),
  'filters, every order': [
    { outcomes: ['doubtful'] },
    { states: ['to-review'] },
    { outcomes: ['doubtful', 'not-assessable'], states: ['to-review', 'in-review'] },
    { outcomes: ['none'], states: ['examining'] },
    { outcomes: ['no-deviation-found'], offset: 50_000 },
  ].flatMap(inEveryOrder),
  'words of one case or none': [{ search: RARE_WORD }, { search: 'xqzvw' }, { search: '"; DROP TABLE' }],
  'words of many cases': ['paspoort', 'geboorteakte rabat', 'marokko', 'amst', '2021', 'scan_2021'].map(
    (search) => ({ search }),
  ),
  'words of many cases, deep, filtered': ['marokko', 'nederland'].flatMap((search) =>
    inEveryOrder({ search, offset: 10_000, outcomes: ['no-deviation-found', 'doubtful'] }),
  ),
  'a word of every case': inEveryOrder({ search: 'burgerlijke' }),
  'a word of every case, deep, filtered': inEveryOrder({
    search: 'burgerlijke',
    offset: 50_000,
    outcomes: ['no-deviation-found', 'doubtful'],
  }),
  'one or two letters': [{ search: 'a' }, { search: 'pa' }, { search: 'qx' }, { search: 'a b' }],
  'numbers of cases': [{ search: '#500' }, { search: '77777' }, { search: '7' }],
};

function inEveryOrder(query: object): object[] {
  return CASE_SORTS.flatMap((sort) => DIRECTIONS.map((descending) => ({ ...query, sort, descending })));
}

async function timesOf(ask: Ask): Promise<Times[]> {
  const times: Times[] = [];
  for (const [kind, queries] of Object.entries(LISTS)) {
    times.push(await timed(kind, queries, (query) => ask('case.list', query)));
  }
  times.push(await timed('counts', [{}], (none) => ask('case.counts', none)));
  const { rows } = (await ask('case.list', { offset: 30_000, limit: 50 })) as { rows: CaseRow[] };
  times.push(await timed('opening a case', rows, ({ id }) => ask('case.open', { id })));
  times.push(
    await timed('renaming a case', rows, ({ id, title }) => ask('case.rename', { id, title: `${title} 2` })),
  );
  const titles = rows.map(({ title }) => ({ id: randomUUID(), title }));
  times.push(await timed('beginning a case', titles, (given) => ask('case.create', given)));
  return times;
}

if (import.meta.main) {
  console.log(`${CASES.toLocaleString('en')} cases; ms            p50    p95    max  p95 of the processor`);
  printTimes(await benchCases());
}
