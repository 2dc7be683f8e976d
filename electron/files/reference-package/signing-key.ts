import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LoepError } from '../../../shared/model/errors.ts';
import { writeDurably } from '../durable.ts';
import { publicKeyText } from './public-key.ts';

/** The key with which a data folder signs its packages. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  /** The 32 bytes of the public key in base64, as a manifest has it. */
  readonly publicKey: string;
}

/** Where the signing key of a data folder lies. */
export const signingKeyPath = (home: string) => join(home, 'reference-key.pem');

/**
 * The key that packages of this data folder are signed with; made at first need. One that is taken away is made anew:
 * what was signed with the old one stays as it is, and others are to be told the new fingerprint.
 *
 * Throws LoepError when what lies there is no Ed25519 key.
 */
export async function openSigningKey(home: string): Promise<SigningKey> {
  const path = signingKeyPath(home);
  const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (kept !== null) return signingKeyOf(keyIn(kept, path));
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeDurably(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), 0o600);
  return signingKeyOf(privateKey);
}

/** A private key with its public half as a manifest has it. */
export function signingKeyOf(privateKey: KeyObject): SigningKey {
  return { privateKey, publicKey: publicKeyText(createPublicKey(privateKey)) };
}

function keyIn(pem: string, path: string): KeyObject {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Whatever is wrong with it, it is no key, and that is told below.
  }
  throw new LoepError('unreadable-file', {
    en: `The signing key ${path} is damaged. Put it back from a backup, or remove it: a new key is made then, whose fingerprint those who receive packages must trust anew.`,
    nl: `De ondertekensleutel ${path} is beschadigd. Zet hem terug uit een back-up, of verwijder hem: dan wordt een nieuwe gemaakt, waarvan ontvangers van pakketten de vingerafdruk opnieuw moeten vertrouwen.`,
  });
}
