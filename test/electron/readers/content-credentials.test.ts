import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readContentCredentials } from '../../../electron/readers/content-credentials.ts';
import { contentCredentials } from '../../../shared/checks/authenticity/content-credentials.ts';
import type { ContentCredentials, ReadCredentials } from '../../../shared/model/content-credentials.ts';
import type { FileKind } from '../../../shared/model/page.ts';
import { pressSigner } from '../../press/certificate.ts';
import { pressPdf, scanJpeg } from '../../press/pdf.ts';
import { type StatedOrigin, stateOrigin } from '../../press/state-origin.ts';

const SIGNER = pressSigner('Scanner 7', 'Office of Utopia');
const SCANNED: StatedOrigin = {
  program: 'Scan program 3',
  title: 'extract.jpg',
  actions: [
    {
      action: 'c2pa.created',
      when: '2026-03-01T10:00:00Z',
      softwareAgent: { name: 'Feeder', version: '2.1' },
      source: 'digitalCapture',
    },
  ],
};
const plain = await scanJpeg(300);
const signed = await stateOrigin(plain, 'image/jpeg', SCANNED, SIGNER);

async function read(bytes: Uint8Array, kind: FileKind = 'jpeg'): Promise<ReadCredentials> {
  const credentials = await readContentCredentials(bytes, kind);
  if (credentials.kind !== 'read') throw new Error(`not read but ${JSON.stringify(credentials)}`);
  return credentials;
}

/** What the check says: verdict and sentence of each finding. */
function said(credentials: ContentCredentials): readonly string[] {
  return contentCredentials
    .run({ credentials })
    .map(({ verdict, explanation }) => `${verdict}: ${explanation.text}`);
}

function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = value;
  return changed;
}

/** The place of a text in the file. */
function placeOf(bytes: Uint8Array, text: string, from = 0): number {
  const at = Buffer.from(bytes).indexOf(text, from, 'latin1');
  if (at === -1) throw new Error(`no ${text}`);
  return at;
}

describe('content credentials', () => {
  it('says nothing of a file without a manifest, whatever the words in it', async () => {
    expect(await readContentCredentials(plain, 'jpeg')).toEqual({ kind: 'none' });
    const withWords = Buffer.concat([plain, Buffer.from('jumb c2pa dcterms:provenance="x"')]);
    expect(await readContentCredentials(withWords, 'jpeg')).toEqual({ kind: 'none' });
    expect(said({ kind: 'none' })).toEqual([]);
  });

  it('reads who signed, with which program, and which steps, when all holds', async () => {
    const credentials = await read(signed);
    expect(credentials).toEqual({
      kind: 'read',
      signed: true,
      bound: true,
      failures: [],
      earlier: [],
      earlierFailures: [],
      active: {
        title: 'extract.jpg',
        signer: { name: 'Scanner 7', organisation: 'Office of Utopia' },
        signedAt: null,
        programs: ['Scan program 3'],
        actions: [
          {
            action: 'c2pa.created',
            when: { raw: '2026-03-01T10:00:00Z', iso: '2026-03-01T10:00:00Z' },
            program: 'Feeder 2.1',
            digitalSource: 'digitalCapture',
          },
        ],
      },
    });
    expect(said(credentials)).toEqual(['no-deviation: holds']);
  });

  it('sees one changed byte of the picture, and a file that was cut short', async () => {
    const at = signed.length - 500;
    const changed = await read(withByte(signed, at, signed[at]! ^ 1));
    expect(changed.failures).toEqual(['assertion.dataHash.mismatch']);
    expect(said(changed)).toEqual(['deviation: bytes']);
    expect(said(await read(signed.subarray(0, signed.length - 2000)))).toEqual(['deviation: bytes']);
  });

  it('sees a statement that was changed after it was signed', async () => {
    const program = withByte(signed, placeOf(signed, 'Scan program 3') + 13, '4'.charCodeAt(0));
    expect(said(await read(program))).toEqual(['deviation: statement']);
    const source = withByte(signed, placeOf(signed, 'digitalCapture'), 'D'.charCodeAt(0));
    expect(said(await read(source))).toEqual(['deviation: statement']);
  });

  it.each([
    ['png', 'image/png'],
    ['tiff', 'image/tiff'],
    ['webp', 'image/webp'],
  ] as const)('reads and checks a %s', async (kind, format) => {
    const picture = new Uint8Array(await sharp(plain).resize(160).toFormat(kind).toBuffer());
    const file = await stateOrigin(picture, format, SCANNED, SIGNER);
    expect(said(await read(file, kind))).toEqual(['no-deviation: holds']);
    const at = placeOf(file, kind === 'png' ? 'IDAT' : kind === 'webp' ? 'VP8 ' : '', 0) + 60;
    expect(said(await read(withByte(file, at, file[at]! ^ 0x40), kind))).toEqual(['deviation: bytes']);
    expect(await readContentCredentials(picture, kind)).toEqual({ kind: 'none' });
  });

  it('reads and checks a PDF', async () => {
    const pdf = await pressPdf(async (page, document) => {
      page.drawImage(await document.embedJpg(plain), { x: 0, y: 0, width: 200, height: 280 });
    });
    const file = await stateOrigin(pdf, 'application/pdf', SCANNED, SIGNER);
    expect(said(await read(file, 'pdf'))).toEqual(['no-deviation: holds']);
    const at = placeOf(file, 'stream') + 40;
    expect(said(await read(withByte(file, at, file[at]! ^ 1), 'pdf'))).toEqual(['deviation: bytes']);
  });

  it('tells a picture that was made by a model, and one that was made from such a picture', async () => {
    const actions = [{ action: 'c2pa.created', source: 'trainedAlgorithmicMedia' }];
    const generated = await stateOrigin(plain, 'image/jpeg', { program: 'Painter', actions }, SIGNER);
    expect(said(await read(generated))).toEqual(['no-deviation: holds', 'deviation: generated']);
    const later = await stateOrigin(
      generated,
      'image/jpeg',
      { program: 'Cropper', parent: generated },
      SIGNER,
    );
    const credentials = await read(later);
    expect(credentials.active.actions.map(({ action }) => action)).toEqual(['c2pa.opened']);
    expect(said(credentials)).toEqual(['no-deviation: holds', 'deviation: generatedEarlier']);
  });

  it('reads a statement that is not drawn up by the rules as one that holds', async () => {
    const actions = [...SCANNED.actions!, { action: 'c2pa.placed' }];
    const credentials = await read(await stateOrigin(plain, 'image/jpeg', { ...SCANNED, actions }, SIGNER));
    expect(credentials.failures).not.toEqual([]);
    expect(said(credentials)).toEqual(['no-deviation: holds', 'deviation: put']);
  });

  it('tells that the file before did not hold when it was taken in', async () => {
    const at = signed.length - 500;
    const changed = withByte(signed, at, signed[at]! ^ 1);
    const later = await stateOrigin(changed, 'image/jpeg', { program: 'Washer', parent: changed }, SIGNER);
    expect(said(await read(later))).toEqual(['no-deviation: holds', 'deviation: earlierBroken']);
  });

  it('comes out the same when the certificate has run out since', async () => {
    const old = pressSigner('Scanner 6', 'Office of Utopia', '20250601000000Z');
    const file = await stateOrigin(plain, 'image/jpeg', SCANNED, old);
    expect(said(await read(file))).toEqual(['no-deviation: holds']);
  });

  it('does not go to the internet for a statement that is kept there', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/manifest.c2pa`;
    const file = await stateOrigin(plain, 'image/jpeg', { ...SCANNED, onlyAt: address }, SIGNER);
    const credentials = await readContentCredentials(file, 'jpeg');
    await new Promise((resolve) => server.close(resolve));
    expect(credentials).toEqual({ kind: 'remote', address });
    expect(said(credentials)).toEqual(['not-assessable: remote']);
    expect(asked).toBe(0);
  });

  it('keeps texts of a stranger short and on one line', async () => {
    const title = `a\u202e\u0000b<script>alert(1)</script>${'x'.repeat(100_000)}`;
    const actions = Array.from({ length: 300 }, () => ({ action: 'c2pa.edited' }));
    const program = 'P'.repeat(5000);
    const origin = { program, title, actions: [...SCANNED.actions!, ...actions] };
    const { active } = await read(await stateOrigin(plain, 'image/jpeg', origin, SIGNER));
    expect(active.title).toMatch(/^a b<script>alert\(1\)<\/script>x+$/);
    expect(active.title!.length).toBe(160);
    expect(active.programs[0]!.length).toBe(160);
    expect(active.actions.length).toBe(100);
  });

  it.each([0, 1, 7, 0x7fffffff, 0xffffffff])(
    'survives boxes that say they are %i bytes long',
    async (length) => {
      let at = placeOf(signed, 'jumb');
      for (let box = 0; box < 4; box++, at = placeOf(signed, 'jumb', at + 4)) {
        const hostile = signed.slice();
        new DataView(hostile.buffer).setUint32(at - 4, length);
        const credentials = await readContentCredentials(hostile, 'jpeg');
        expect(['read', 'unread', 'none']).toContain(credentials.kind);
        expect(said(credentials).length).toBeLessThan(4);
      }
    },
  );

  it('says that a manifest is there but cannot be read', async () => {
    const claim = placeOf(signed, 'c2pa.claim');
    const broken = signed.slice();
    broken.fill(0xff, claim + 20, claim + 60);
    const credentials = await readContentCredentials(broken, 'jpeg');
    expect(credentials).toEqual({ kind: 'unread', why: 'C2pa(JumbfParseError(InvalidJumbBox))' });
    expect(said(credentials)).toEqual(['not-assessable: unread']);
  });
});
