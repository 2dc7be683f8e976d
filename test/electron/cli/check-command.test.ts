import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ExaminationSchema, RefusalSchema } from '../../../shared/api/examination-schema.ts';
import { makePassportPage } from '../../press/passport-page.ts';
import { printAndScan } from '../../press/print-and-scan.ts';
import { saveJpeg, savePng } from '../../press/save.ts';

const cli = path.resolve(import.meta.dirname, '../../../electron/cli.ts');
let folder: string;
let passport: string;
let mrz: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'loep-cli-'));
  const scan = printAndScan(makePassportPage({ seed: 11 }), { seed: 11 });
  mrz = scan.mrz ?? [];
  passport = path.join(folder, 'passport.jpg');
  await writeFile(passport, await saveJpeg(scan, { quality: 88 }));
});

afterAll(() => rm(folder, { recursive: true }));

async function loep(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: folder,
    env: { ...process.env, LANG: 'C', NO_COLOR: '1' },
  });
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { status, out, err };
}

test('each file gives one line of JSON, and a bad file never stops the others', async () => {
  await writeFile(path.join(folder, 'empty.jpg'), '');
  await writeFile(path.join(folder, '<b>note<b>.txt'), 'plain words');
  const truncated = await savePng(makePassportPage({ seed: 12 }));
  await writeFile(path.join(folder, 'truncated.png'), truncated.subarray(0, truncated.length / 2));
  const files = ['empty.jpg', 'missing.jpg', '<b>note<b>.txt', 'truncated.png', folder, passport];
  const { status, out, err } = await loep('check', '--json', ...files);
  expect(err).toBe('');
  expect(status).toBe(1);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const byFile = new Map(lines.map((line) => [line.file, line]));
  expect(byFile.size).toBe(files.length);
  const codes = files.slice(0, 5).map((file) => RefusalSchema.parse(byFile.get(file)).error.code);
  expect(codes).toEqual(['empty-file', 'not-found', 'unsupported-format', 'unreadable-file', 'bad-input']);
  expect(ExaminationSchema.parse(byFile.get(passport)).mrz).toMatchObject({ format: 'TD3', lines: mrz });
});

test('an honest passport page is examined whole, and the same input gives the same answer', async () => {
  const first = await loep('check', '--json', '--text', '--reference', 'none', passport);
  const again = await loep('check', '--json', '--text', '--reference', 'none', passport);
  expect([first.status, again.status]).toEqual([0, 0]);
  const [one, two] = [first, again].map(({ out }) => ExaminationSchema.parse(JSON.parse(out)));
  expect(one?.triage.outcome).toBe('no-deviation-found');
  expect(one?.checks.filter(({ state }) => state === 'broken')).toEqual([]);
  expect(one?.text?.pages[0]?.lines.length).toBeGreaterThan(5);
  expect(one?.triage.gaps).toContain('no-reference');
  const untimed = (value: typeof one) => ({
    ...value,
    timings: null,
    checks: value?.checks.map(({ ms: _, ...rest }) => rest),
  });
  expect(untimed(two)).toEqual(untimed(one));
});

test('a person reads a summary in Dutch, without codes that steer the terminal', async () => {
  const { status, out } = await loep('check', '--lang', 'nl', '--reference', 'none', passport);
  expect(status).toBe(0);
  expect(out).toContain('Geen afwijking gevonden');
  expect(out).toContain('Vraagt om het document zelf');
  expect(out).toContain(mrz[0]);
  expect(out).not.toContain('\u001b');
});

test('what is not understood is said, with how it should be', async () => {
  expect(await loep('chekc')).toMatchObject({ status: 2, err: expect.stringContaining('loep check') });
  expect(await loep('reference')).toMatchObject({
    status: 2,
    err: expect.stringContaining('loep reference export'),
  });
  expect(await loep('check', '--pages', 'x', passport)).toMatchObject({
    status: 2,
    err: expect.stringContaining('--pages'),
  });
  expect(await loep('--lang', 'nl', 'check', '--pages', 'x', passport)).toMatchObject({
    status: 2,
    err: expect.stringContaining('--pages vraagt'),
  });
  expect(await loep('check', '--jsno', passport)).toMatchObject({
    status: 2,
    err: expect.stringContaining('no option --jsno'),
  });
  expect(await loep('check', '--help')).toMatchObject({
    status: 0,
    out: expect.stringContaining('--pages N-M'),
  });
  expect(await loep('check')).toMatchObject({
    status: 2,
    err: expect.stringContaining('Name at least one scan'),
  });
  expect(await loep('--help')).toMatchObject({
    status: 0,
    out: expect.stringContaining('loep check'),
    err: '',
  });
  expect((await loep('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('without a data folder nothing is examined, and it is said how to get one', async () => {
  const blocked = path.join(folder, 'blocked');
  await writeFile(blocked, '');
  const child = spawn(process.execPath, [cli, 'check', passport], {
    env: { ...process.env, LOEP_HOME: blocked, LANG: 'C' },
  });
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  expect({ status, out, err }).toEqual({ status: 2, out: '', err: expect.stringContaining('Set LOEP_HOME') });
});

test('a page that is not there is refused by name', async () => {
  const { status, out } = await loep('check', '--json', '--pages', '2', passport);
  expect(status).toBe(1);
  expect(RefusalSchema.parse(JSON.parse(out)).error).toMatchObject({
    code: 'bad-input',
    message: expect.stringContaining('page 2'),
  });
});
