import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { originalPath } from '../../../electron/files/original.ts';
import { openVault } from '../../../electron/files/vault.ts';
import { MAX_FILE_BYTES } from '../../../shared/model/largest-file.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'loep-vault-'));
});
afterEach(() => rm(home, { recursive: true }));

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const scan = randomBytes(3_000_001);
const placeOf = (hash: string) => originalPath(join(home, 'vault'), hash);
const incoming = () => readdir(join(home, 'vault', 'incoming'));

/** Bytes as a network gives them. */
const inPieces = (bytes: Uint8Array, pieceBytes = 65_536) =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
    })(),
  );

test('what was put in comes out, also after a restart, and cannot be read from the disk', async () => {
  const kept = await (await openVault(home)).keep(inPieces(scan));
  expect(kept).toEqual({ sha256: sha256(scan), sizeBytes: scan.length });
  const { bytes } = await (await openVault(home)).read(kept.sha256);
  expect(scan.equals(new Uint8Array(bytes))).toBe(true);
  const onDisk = await readFile(placeOf(kept.sha256));
  expect(onDisk.includes(scan.subarray(0, 16))).toBe(false);
  expect(await incoming()).toEqual([]);
});

test.runIf(process.platform !== 'win32')('only the owner may look, and nobody may write', async () => {
  const { sha256: hash } = await (await openVault(home)).keep(inPieces(scan));
  const modes = ['vault', 'vault/incoming', `vault/${hash.slice(0, 2)}`, 'vault.key'].map((path) =>
    stat(join(home, path)).then(({ mode }) => mode & 0o777),
  );
  expect(await Promise.all(modes)).toEqual([0o700, 0o700, 0o700, 0o600]);
  expect((await stat(placeOf(hash))).mode & 0o777).toBe(0o400);
});

test('a web stream is taken as well, and a worker reads with the location alone', async () => {
  const vault = await openVault(home);
  const { sha256: hash } = await vault.keep(new Blob([scan]).stream());
  const original = new URL('../../../electron/files/original.ts', import.meta.url).href;
  const worker = new Worker(
    `import { readOriginal } from ${JSON.stringify(original)};
     import { parentPort, workerData } from 'node:worker_threads';
     const { bytes } = await readOriginal(workerData.location, workerData.hash);
     parentPort.postMessage(bytes.byteLength);`,
    { eval: true, workerData: { location: vault.location, hash } },
  );
  const sizeBytes = await new Promise((resolve, reject) =>
    worker.once('message', resolve).once('error', reject),
  );
  expect(sizeBytes).toBe(scan.length);
});

test('the same bytes again leave the original that is there, unless it can no longer be read', async () => {
  const vault = await openVault(home);
  const { sha256: hash } = await vault.keep(inPieces(scan));
  const before = await stat(placeOf(hash));
  await Promise.all([vault.keep(inPieces(scan)), vault.keep(inPieces(scan))]);
  expect((await stat(placeOf(hash))).ino).toBe(before.ino);
  await flip(placeOf(hash), 1000);
  await vault.keep(inPieces(scan));
  expect((await vault.read(hash)).bytes.byteLength).toBe(scan.length);
  expect(await incoming()).toEqual([]);
});

test('every flipped bit and every truncation is noticed, and the sentence says what to do', async () => {
  const vault = await openVault(home);
  const small = randomBytes(500);
  const { sha256: hash } = await vault.keep(inPieces(small));
  const whole = await readFile(placeOf(hash));
  const trials = [
    ...Array.from({ length: whole.length }, (_, at) => {
      const bytes = Buffer.from(whole);
      bytes[at]! ^= 1 << (at % 8);
      return bytes;
    }),
    ...[0, 1, 27, 28, 44, whole.length - 1].map((length) => whole.subarray(0, length)),
    Buffer.concat([whole, Buffer.of(0)]),
  ];
  await chmod(placeOf(hash), 0o600);
  for (const bytes of trials) {
    await writeFile(placeOf(hash), bytes);
    await expect(vault.read(hash)).rejects.toMatchObject({
      code: 'unreadable-file',
      text: { en: expect.stringContaining('from a backup'), nl: expect.stringContaining('back-up') },
    });
  }
  await rm(placeOf(hash));
  await expect(vault.read(hash)).rejects.toMatchObject({ code: 'not-found' });
});

test('one original in the place of another is not taken for it', async () => {
  const vault = await openVault(home);
  const [one, two] = [await vault.keep(inPieces(scan)), await vault.keep(inPieces(randomBytes(100)))];
  await chmod(placeOf(one.sha256), 0o600);
  await writeFile(placeOf(one.sha256), await readFile(placeOf(two.sha256)));
  await expect(vault.read(one.sha256)).rejects.toMatchObject({ code: 'unreadable-file' });
});

test('a missing, damaged or foreign key is said, and never replaced', async () => {
  const { sha256: hash } = await (await openVault(home)).keep(inPieces(scan));
  const key = join(home, 'vault.key');
  await writeFile(key, randomBytes(32));
  await expect((await openVault(home)).read(hash)).rejects.toThrow('another vault key');
  await truncate(key, 31);
  await expect(openVault(home)).rejects.toThrow('damaged');
  await rm(key);
  await expect(openVault(home)).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining(key),
  });
  expect(await readdir(home)).toEqual(['vault']);
});

test('an empty vault gets a new key: nothing was kept under the old one', async () => {
  await openVault(home);
  await rm(join(home, 'vault.key'));
  await openVault(home);
  expect((await stat(join(home, 'vault.key'))).size).toBe(32);
});

test('nothing stays of a file that is empty, too large, or whose sender went away', async () => {
  const vault = await openVault(home);
  await expect(vault.keep(Readable.from([]))).rejects.toMatchObject({ code: 'empty-file' });

  const piece = Buffer.alloc(1 << 20);
  let given = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        given += piece.length;
        yield piece;
      }
    })(),
    { highWaterMark: 1 },
  );
  await expect(vault.keep(endless)).rejects.toMatchObject({ code: 'too-large' });
  expect(given).toBeLessThan(MAX_FILE_BYTES + 40 * piece.length);

  const broken = inPieces(scan);
  broken.once('data', () => broken.destroy(new Error('reset')));
  await expect(vault.keep(broken)).rejects.toMatchObject({ code: 'cancelled' });

  const gone = inPieces(scan);
  gone.once('data', () => gone.destroy());
  await expect(vault.keep(gone)).rejects.toMatchObject({ code: 'cancelled' });

  const cancel = new AbortController();
  const silent = new Readable({ read() {} });
  silent.push(scan);
  const keeping = vault.keep(silent, cancel.signal);
  setImmediate(() => cancel.abort());
  await expect(keeping).rejects.toMatchObject({ code: 'cancelled' });
  await expect(vault.keep(inPieces(scan), AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' });

  expect(await readdir(join(home, 'vault'))).toEqual(['incoming']);
  expect(await incoming()).toEqual([]);
});

test('what was on its way in when Loep ended is removed at the next start', async () => {
  await openVault(home);
  await writeFile(join(home, 'vault', 'incoming', 'half'), scan.subarray(0, 1000), { mode: 0o400 });
  await openVault(home);
  expect(await incoming()).toEqual([]);
});

test('two data folders at once keep apart', async () => {
  const other = await mkdtemp(join(tmpdir(), 'loep-vault-'));
  try {
    const [one, two] = [await openVault(home), await openVault(other)];
    const { sha256: hash } = await one.keep(inPieces(scan));
    await expect(two.read(hash)).rejects.toMatchObject({ code: 'not-found' });
    expect(Buffer.from(one.location.key).equals(two.location.key)).toBe(false);
  } finally {
    await rm(other, { recursive: true });
  }
});

test.runIf(canMount())('a full disk is said, loses nothing, and works again when there is room', async () => {
  const disk = join(home, 'disk');
  execFileSync('mkdir', [disk]);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]);
  try {
    const vault = await openVault(disk);
    const { sha256: hash } = await vault.keep(inPieces(scan));
    const second = randomBytes(2_000_000);
    await expect(vault.keep(inPieces(second))).rejects.toMatchObject({
      code: 'storage-full',
      text: { en: expect.stringContaining('Make room') },
    });
    expect(await readdir(join(disk, 'vault', 'incoming'))).toEqual([]);
    expect((await vault.read(hash)).bytes.byteLength).toBe(scan.length);
    await rm(originalPath(join(disk, 'vault'), hash));
    expect((await vault.keep(inPieces(second))).sizeBytes).toBe(second.length);
  } finally {
    execFileSync('umount', [disk]);
  }
});

/** Only the system's administrator makes disks of any size. */
function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

async function flip(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[at]! ^= 1;
  await chmod(path, 0o600);
  await writeFile(path, bytes);
}
