import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A signer for one test: its key, and its certificate with that of the authority that issued it. */
export interface PressSigner {
  readonly key: KeyObject;
  /** X.509 in DER, its own first. */
  readonly certificates: readonly Buffer[];
}

/** Makes a signer with fresh keys, as a scanner or a program for pictures would have one. */
export function pressSigner(name: string, organisation: string, until = '20991231235959Z'): PressSigner {
  const [authority, own] = [newKeys(), newKeys()];
  const issuer = distinguished('Press authority', 'Loep press');
  const issued = { issuer, issuerKeys: authority, until };
  return {
    key: own.privateKey,
    certificates: [
      certificate({
        ...issued,
        serial: 2,
        subject: distinguished(name, organisation),
        keys: own,
        isAuthority: false,
      }),
      certificate({ ...issued, serial: 1, subject: issuer, keys: authority, isAuthority: true }),
    ],
  };
}

type Keys = ReturnType<typeof newKeys>;

function newKeys() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

/** RFC 5280, 4.1, with the extensions that C2PA asks of a signer. */
function certificate(of: {
  readonly serial: number;
  readonly subject: Buffer;
  readonly issuer: Buffer;
  readonly keys: Keys;
  readonly issuerKeys: Keys;
  readonly until: string;
  readonly isAuthority: boolean;
}): Buffer {
  const { isAuthority, issuerKeys } = of;
  const usage = isAuthority ? [1, 0b0000_0110] : [7, 0b1000_0000];
  const extensions = [
    extension('2.5.29.19', true, sequence(...(isAuthority ? [YES] : []))),
    extension('2.5.29.15', true, der(0x03, Buffer.from(usage))),
    ...(isAuthority ? [] : [extension('2.5.29.37', true, sequence(objectId('1.3.6.1.5.5.7.3.4')))]),
    extension('2.5.29.14', false, der(0x04, keyId(of.keys))),
    extension('2.5.29.35', false, sequence(der(0x80, keyId(issuerKeys)))),
  ];
  const signed = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([of.serial])),
    ECDSA_SHA256,
    of.issuer,
    sequence(der(0x18, Buffer.from('20250101000000Z')), der(0x18, Buffer.from(of.until))),
    of.subject,
    publicKey(of.keys),
    der(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', signed, issuerKeys.privateKey);
  return sequence(signed, ECDSA_SHA256, der(0x03, Buffer.from([0]), signature));
}

function publicKey({ publicKey: key }: Keys): Buffer {
  return key.export({ type: 'spki', format: 'der' });
}

function keyId(keys: Keys): Buffer {
  return createHash('sha1').update(publicKey(keys)).digest();
}

function distinguished(name: string, organisation: string): Buffer {
  const part = (id: string, text: string) => der(0x31, sequence(objectId(id), der(0x0c, Buffer.from(text))));
  return sequence(part('2.5.4.3', name), part('2.5.4.10', organisation));
}

function extension(id: string, isCritical: boolean, value: Buffer): Buffer {
  return sequence(objectId(id), ...(isCritical ? [YES] : []), der(0x04, value));
}

function objectId(id: string): Buffer {
  const [first = 0, second = 0, ...rest] = id.split('.').map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(inSevens)]));
}

/** Seven bits a byte, all but the last marked. */
function inSevens(value: number): number[] {
  const bytes = [value & 127];
  for (let left = value >> 7; left > 0; left >>= 7) bytes.unshift(128 | (left & 127));
  return bytes;
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const YES = der(0x01, Buffer.from([0xff]));
const ECDSA_SHA256 = sequence(objectId('1.2.840.10045.4.3.2'));
