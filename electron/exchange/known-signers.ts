import { existsSync, readFileSync } from 'node:fs';

/** A signer that every Loep knows without being told. */
export interface KnownSigner {
  readonly name: string;
  /** The 32 bytes of the public key in base64. */
  readonly publicKey: string;
}

/** The public key of the starter set, in base64 on one line; absent from a build that brings no set. */
const STARTER = new URL('../../assets/reference/starter.pub', import.meta.url);

/** Signers whose packages are taken in without asking: the maker of the starter set. */
export function knownSigners(): readonly KnownSigner[] {
  if (!existsSync(STARTER)) return [];
  return [{ name: 'Loep', publicKey: readFileSync(STARTER, 'utf8').trim() }];
}
