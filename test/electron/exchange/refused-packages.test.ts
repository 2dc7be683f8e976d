import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, test } from 'vitest';
import { LoepError } from '../../../shared/model/errors.ts';
import { entriesOf, filesOf, type PackageFiles, packed, withItem } from './package-files.ts';
import { type RawEntry, rawZip } from './raw-zip.ts';
import {
  exported,
  type Home,
  issuerContent,
  openHome,
  order,
  publish,
  type Stock,
  sha256Of,
  stock,
} from './stocked-home.ts';

let original: PackageFiles | null = null;
let ids: Stock;
let home: Home;

beforeEach(async () => {
  home = await openHome();
  // Made in the first test that runs, which is when a data folder may be opened.
  if (original) return;
  const from = await openHome();
  ids = await stock(from);
  original = await filesOf(await exported(from, order()));
});

const fresh = (): PackageFiles => ({
  manifest: structuredClone(original!.manifest),
  files: new Map(original!.files),
});

async function send(bytes: Uint8Array) {
  const signal = new AbortController().signal;
  return home.exchange.take(randomUUID(), { fileName: 'x.loepref', sender: Readable.from([bytes]), signal });
}

/** What is said of a package that is refused; nothing of it is left. */
async function refusalOf(bytes: Uint8Array): Promise<string> {
  const refusal = await send(bytes).catch((error: unknown) => error);
  if (!(refusal instanceof LoepError)) throw new Error(`not refused: ${JSON.stringify(refusal)}`);
  expect(await readdir(join(home.home, 'imports'))).toEqual([]);
  expect(refusal.text.nl).not.toBe('');
  return `${refusal.code}: ${refusal.text.en}`;
}

test('a package that was taken apart and put together again is accepted', async () => {
  expect((await send(packed(fresh()))).counts).toMatchObject({ new: 7 });
});

describe('as a file', () => {
  test.each([
    ['empty', Buffer.alloc(0), 'no reference package'],
    ['text', Buffer.from('Dear sir, herewith the package'), 'no reference package'],
    ['an empty zip', rawZip([]), 'no reference package'],
    [
      'a zip of something else',
      rawZip([{ name: 'a.txt', bytes: Buffer.from('a') }]),
      '"a.txt" does not belong',
    ],
  ])('%s', async (_name, bytes, reason) => {
    expect(await refusalOf(bytes)).toContain(reason);
  });

  test('cut off anywhere', async () => {
    const whole = packed(fresh());
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.999]) {
      const cut = await refusalOf(whole.subarray(0, Math.floor(whole.length * share)));
      expect(cut).toMatch(/its end is missing|the zip is damaged/);
    }
  });

  test('any byte that is changed is found', async () => {
    const whole = packed(fresh());
    for (let at = 7; at < whole.length; at += 211) {
      const spoilt = Buffer.from(whole);
      spoilt[at] = spoilt[at]! ^ 0x41;
      // Dates and checksums of the zip itself say nothing about what it holds.
      const answer = await send(spoilt).catch((error: unknown) => error);
      const isRefused = answer instanceof LoepError;
      const isSame = !isRefused && (answer as { counts: { new: number } }).counts.new === 7;
      expect(isRefused || isSame, `byte ${at}: ${answer}`).toBe(true);
    }
  });

  test('with bytes behind it', async () => {
    const more = Buffer.concat([packed(fresh()), Buffer.from('and more')]);
    expect(await refusalOf(more)).toContain('the zip is damaged');
  });
});

describe('by its names', () => {
  const more = (entry: Partial<RawEntry> & { name: string }): Buffer =>
    rawZip([...entriesOf(fresh()), { bytes: Buffer.from('x'), ...entry }]);

  test.each([
    ['../../etc/passwd', 'leads out of the package'],
    ['items/../../x.json', 'leads out of the package'],
    ['/etc/passwd', 'absolute path'],
    ['C:\\windows\\x.dll', 'backslash'],
    ['c:x', 'absolute path'],
    ['items\\x.json', 'backslash'],
    ['manifest.json\0.exe', 'zero byte'],
    ['images/', 'is a folder'],
    ['MANIFEST.JSON', 'with capitals'],
    ['Images/x', 'does not belong'],
    ['readme.txt', 'does not belong'],
    ['', 'does not belong'],
    [`images/${'a'.repeat(64)}`, 'not named in the manifest'],
    ['manifest.json', 'in it twice'],
    ['signature', 'in it twice'],
  ])('%j', async (name, reason) => {
    expect(await refusalOf(more({ name }))).toContain(reason);
  });

  test.each([
    ['a symbolic link', { attributes: (0o120777 << 16) >>> 0 }, 'link or a folder'],
    ['a device', { attributes: (0o020666 << 16) >>> 0 }, 'link or a folder'],
    ['a folder of DOS', { attributes: 0x10 }, 'link or a folder'],
    ['encrypted', { flags: 1, method: 8 }, 'is encrypted'],
    ['compressed otherwise', { method: 12 }, 'compressed in an unusual way'],
    ['under a second name', { extra: Buffer.from('757005000100000000', 'hex') }, 'second name'],
    ['of another size', { method: 8, sizeBytes: 5 }, 'is not named in the manifest'],
  ] as const)('%s', async (_name, how, reason) => {
    expect(await refusalOf(more({ name: `images/${'b'.repeat(64)}`, ...how }))).toContain(reason);
  });
});

describe('by how it swells', () => {
  const zeros = Buffer.alloc(3_000_000);

  test('a bomb', async () => {
    const bomb = entriesOf(fresh()).map((entry) =>
      entry.name.startsWith('items/') ? { ...entry, bytes: zeros, method: 8 } : entry,
    );
    expect(await refusalOf(rawZip(bomb))).toContain('swells too much');
  });

  test('a bomb that says it is small', async () => {
    const bomb = entriesOf(fresh()).map((entry) =>
      entry.name.startsWith('items/') ? { ...entry, bytes: zeros, method: 8, sizeBytes: 900_000 } : entry,
    );
    expect(await refusalOf(rawZip(bomb))).toMatch(/is damaged \(too many bytes/);
  });

  test('files that lie over one another', async () => {
    const entries = entriesOf(fresh());
    const big = entries.findIndex(({ name }) => name.startsWith('images/'));
    const noise = { ...entries[big]!, bytes: Buffer.alloc(200_000, 7) };
    const over = Array.from({ length: 30 }, (_, at) => ({
      ...noise,
      name: `images/${String(at).padStart(64, '0')}`,
      sameAs: big,
    }));
    const zip = rawZip([...entries.with(big, noise), ...over]);
    expect(await refusalOf(zip)).toContain('lie over one another');
  });

  test('a signature, a manifest or an image of a size that it cannot have', async () => {
    const long = entriesOf(fresh()).map((entry) =>
      entry.name === 'signature' ? { ...entry, bytes: Buffer.alloc(65) } : entry,
    );
    expect(await refusalOf(rawZip(long))).toContain('"signature" is larger than it can be');
  });

  test('more files than a package has', async () => {
    // The number is what the end of the zip says; nobody waits for that many.
    const zip = Buffer.from(rawZip(entriesOf(fresh())));
    const end = zip.length - 22;
    const zip64 = Buffer.alloc(56 + 20);
    zip64.writeUInt32LE(0x06064b50, 0);
    zip64.writeBigUInt64LE(200_003n, 32);
    zip64.writeUInt32LE(0x07064b50, 56);
    zip64.writeBigUInt64LE(BigInt(end), 64);
    const many = Buffer.concat([zip.subarray(0, end), zip64, zip.subarray(end)]);
    expect(await refusalOf(many)).toContain('it holds 200003 files');
  });
});

describe('by its signature and manifest', () => {
  test('unsigned, wrongly signed, signed by another', async () => {
    const entries = entriesOf(fresh());
    const without = entries.filter(({ name }) => name !== 'signature');
    expect(await refusalOf(rawZip(without))).toContain('"signature" is missing');
    const wrong = entries.map((entry) =>
      entry.name === 'signature' ? { ...entry, bytes: Buffer.alloc(64, 1) } : entry,
    );
    expect(await refusalOf(rawZip(wrong))).toContain('its signature does not fit');
    const short = entries.map((entry) =>
      entry.name === 'signature' ? { ...entry, bytes: Buffer.alloc(10, 1) } : entry,
    );
    expect(await refusalOf(rawZip(short))).toContain('its signature does not fit');
    const { manifest, files } = fresh();
    const other = { ...manifest, signer: { name: 'Anna', publicKey: `${'A'.repeat(43)}=` } };
    expect(await refusalOf(packed({ manifest: other, files }))).toContain('its signature does not fit');
  });

  test.each([
    ['loep.reference/0', 'unsupported-format: This package was made by an older Loep (form 0)'],
    ['loep.reference/2', 'unsupported-format: This package was made by a newer Loep (form 2)'],
    ['loep.examination/1', '"manifest.json" is not the manifest of a reference package'],
    [7, '"manifest.json" is not the manifest'],
  ])('of the form %j', async (schema, reason) => {
    const { manifest, files } = fresh();
    expect(await refusalOf(packed({ manifest: { ...manifest, schema }, files }))).toContain(reason);
  });

  test.each([
    ['tier', { tier: 'secret' }, 'at tier'],
    ['title', { title: '' }, 'at title'],
    ['expires', { expires: 'soon' }, 'at expires'],
    ['more than belongs there', { extra: 1 }, 'Unrecognized key'],
    ['signer', { signer: { name: 'x', publicKey: 'short' } }, 'at signer.publicKey'],
  ])('manifest not to schema: %s', async (_name, change, reason) => {
    const { manifest, files } = fresh();
    expect(await refusalOf(packed({ manifest: { ...manifest, ...change }, files }))).toContain(reason);
  });

  test('a manifest that is no JSON, or no UTF-8', async () => {
    for (const bytes of [Buffer.from('{'), Buffer.from([0x22, 0xff, 0xfe, 0x22]), Buffer.from('[]')]) {
      const entries = entriesOf(fresh()).map((entry) =>
        entry.name === 'manifest.json' ? { ...entry, bytes } : entry,
      );
      expect(await refusalOf(rawZip(entries))).toContain('"manifest.json" is');
    }
  });

  test('names that are not those of the files, that are missing or there twice', async () => {
    const { manifest, files } = fresh();
    const [first, ...rest] = manifest.items as [PackageFiles['manifest']['items'][number]];
    const odd = { ...manifest, items: [{ ...first, file: 'items/../x.json' }, ...rest] };
    expect(await refusalOf(packed({ manifest: odd, files }))).toContain('should be named');
    const twice = { ...manifest, items: [first, first, ...rest] };
    expect(await refusalOf(packed({ manifest: twice, files }))).toContain('is named twice');
    const fewer = new Map([...files].filter(([name]) => name !== first.file));
    expect(await refusalOf(packed({ manifest, files: fewer }))).toContain('is missing from it');
    const unnamed = { ...manifest, items: rest };
    expect(await refusalOf(packed({ manifest: unnamed, files }))).toContain('not named in the manifest');
  });
});

describe('by what its items say', () => {
  const spoilt = (id: string, change: (content: never) => unknown, head = {}) =>
    refusalOf(packed(withItem(fresh(), id, change as (content: Record<string, unknown>) => unknown, head)));

  test('bytes that are not those of the manifest', async () => {
    const files = fresh();
    const { file } = files.manifest.items[0]!;
    files.files.set(file, Buffer.concat([files.files.get(file)!, Buffer.from(' ')]));
    expect(await refusalOf(packed(files))).toMatch(/was changed after it was signed/);
    const image = fresh();
    const [sha256] = image.manifest.images.map((each) => each.file) as [string];
    image.files.set(sha256, Buffer.from('\xff\xd8\xff another image', 'latin1'));
    expect(await refusalOf(packed(image))).toMatch(/was changed after it was signed/);
  });

  test('not to schema', async () => {
    expect(await spoilt(ids.model, (content: object) => ({ ...content, evil: true }))).toContain('evil');
    expect(await spoilt(ids.model, (content: object) => ({ ...content, kind: 'note' }))).toContain(
      'is not as',
    );
    expect(await spoilt(ids.model, () => 'text')).toContain('is not as the format says');
  });

  test('not to the letter what is read', async () => {
    const files = fresh();
    const item = files.manifest.items.find(({ id }) => id === ids.issuer)!;
    const content = files.files.get(item.file)!.toString();
    for (const odd of [
      content.replace('"Noordmark"', '" Noordmark"'),
      content.replace('"en":', '"__proto__":"x","en":'),
      content.replace('{', '{"iso":"XXX",'),
      content.replace('{', '{ '),
    ]) {
      const bytes = Buffer.from(odd);
      const head = { ...item, sha256: sha256Of(bytes) };
      const items = files.manifest.items.map((each) => (each.id === item.id ? head : each));
      const spelt = {
        manifest: { ...files.manifest, items },
        files: new Map(files.files).set(item.file, bytes),
      };
      expect(await refusalOf(packed(spelt))).toContain('canonical JSON');
    }
  });

  test('another kind, another digest, a part that is said to be whole', async () => {
    const same = (content: object) => content;
    expect(await spoilt(ids.model, same, { kind: 'note' })).toContain('something else than the manifest');
    expect(await spoilt(ids.model, same)).toContain('something else than the manifest');
    const whole = { isPartial: false, digest: 'a'.repeat(64) };
    expect(await spoilt(ids.model, same, whole)).toContain('something else than the manifest');
  });

  test('features, indicators, zones and references that are not there', async () => {
    type Model = { features: object[]; zones: object[]; alerts: object[]; specimens: object[] };
    const [at, model] = ['does not hold together, at', ids.model];
    const odd = (content: Model) => ({
      ...content,
      features: content.features.map((feature) => ({ ...feature, feature: 'magic.dust' })),
    });
    expect(await spoilt(model, odd)).toContain(`${at} features.0.feature`);
    const alert = (content: Model) => ({
      ...content,
      alerts: content.alerts.map((each) => ({ ...each, indicator: 'witchcraft' })),
    });
    expect(await spoilt(model, alert)).toContain(`${at} alerts.0.indicator`);
    const outside = (content: Model) => ({
      ...content,
      zones: content.zones.map((zone) => ({ ...zone, box: { x: 200, y: 10, width: 50, height: 8 } })),
    });
    expect(await spoilt(model, outside)).toContain(`${at} zones.0.box`);
    const face = (content: Model) => ({
      ...content,
      zones: content.zones.map((zone) => ({ ...zone, face: 4 })),
    });
    expect(await spoilt(model, face)).toContain(`${at} zones.0.face`);
    const issuer = (content: Model) => ({ ...content, issuer: randomUUID() });
    expect(await spoilt(model, issuer)).toContain(`${at} issuer`);
    const office = (content: Model) => ({ ...content, offices: [ids.issuer] });
    expect(await spoilt(model, office)).toContain(`${at} offices.0`);
    const corners = (content: Model) => ({
      ...content,
      specimens: content.specimens.map((each) => ({
        ...each,
        corners: [0, 900, 1800, 2700].map((x) => ({ x, y: x })),
      })),
    });
    expect(await spoilt(model, corners)).toContain(`${at} specimens.0.corners`);
  });

  test('images that are not there, that nobody shows, or that are none', async () => {
    const { manifest, files } = fresh();
    const [image, ...rest] = manifest.images as [PackageFiles['manifest']['images'][number]];
    files.delete(image.file);
    const without = { manifest: { ...manifest, images: rest }, files };
    expect(await refusalOf(packed(without))).toContain('does not hold together');
    const other = fresh();
    const noImage = other.manifest.images.map((each) => ({ ...each, type: 'jpeg' }));
    const lying = { manifest: { ...other.manifest, images: noImage }, files: other.files };
    expect(await refusalOf(packed(lying))).toContain('not the kind of image');
    const size = other.manifest.images.map((each) => ({ ...each, sizeBytes: each.sizeBytes + 1 }));
    const larger = { manifest: { ...other.manifest, images: size }, files: other.files };
    expect(await refusalOf(packed(larger))).toContain('another size');
  });

  test('the id of an item here that is something else', async () => {
    await publish(home.db, ids.note, issuerContent());
    expect(await refusalOf(packed(fresh()))).toContain('that is of another kind');
  });

  test('an item above the tier of its package', async () => {
    const files = fresh();
    const items = files.manifest.items.map((item) => ({ ...item, tier: 'restricted' }));
    const lower = { manifest: { ...files.manifest, items, tier: 'public' }, files: files.files };
    expect(await refusalOf(packed(lower))).toMatch(/higher tier|something else/);
  });
});
