import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

/** The 32 bytes of an Ed25519 public key in base64. */
export function publicKeyText(key: KeyObject): string {
  const { x } = key.export({ format: 'jwk' });
  return Buffer.from(x!, 'base64url').toString('base64');
}

/** The key that `publicKeyText` wrote. */
export function publicKeyOf(text: string): KeyObject {
  const x = Buffer.from(text, 'base64').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

/** What people compare keys by: SHA-256 of the 32 bytes, in small hexadecimals. */
export function fingerprintOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
}
