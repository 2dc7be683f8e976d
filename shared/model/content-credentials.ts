import type { MetadataDate } from './metadata.ts';

/**
 * What a file says of its origin in a manifest by C2PA: a statement of a program, signed, with hashes of the bytes
 * that it speaks of. `none` means nothing: hardly any scanner writes one, and most programs drop it.
 */
export type ContentCredentials =
  | { readonly kind: 'none' }
  /** The file only names a place on the internet; nobody looked there. */
  | { readonly kind: 'remote'; readonly address: string }
  /** There is one, which is damaged or of a form that the reader does not know; `why` in the reader's words. */
  | { readonly kind: 'unread'; readonly why: string }
  /** There is one, in a file too large to have its hashes checked. */
  | { readonly kind: 'too-large' }
  | ReadCredentials;

/** A manifest store that could be read, whether it holds or not. All its words are a stranger's: plain text. */
export interface ReadCredentials {
  readonly kind: 'read';
  /** The manifest that speaks of the file as it is. */
  readonly active: CredentialManifest;
  /** Those of the files that this one was made from, which came along. */
  readonly earlier: readonly CredentialManifest[];
  /** The signature fits the active manifest. Who holds its key is another question. */
  readonly signed: boolean;
  /** Bytes of the file fit a hash in it. */
  readonly bound: boolean;
  /** What does not hold in the active manifest, by the codes of the C2PA specification, each once. */
  readonly failures: readonly string[];
  /** What did not hold in earlier manifests, now or when a later program took the file in. */
  readonly earlierFailures: readonly string[];
}

/** One signed statement. */
export interface CredentialManifest {
  readonly title: string | null;
  /** As the certificate states it: nobody has vouched for it. */
  readonly signer: { readonly name: string | null; readonly organisation: string | null };
  /** By a time stamp in the signature; null without one. */
  readonly signedAt: MetadataDate | null;
  readonly programs: readonly string[];
  readonly actions: readonly CredentialAction[];
}

/** One step that the statement lists. */
export interface CredentialAction {
  /** By C2PA's list: `c2pa.created`, `c2pa.opened`, `c2pa.edited` ... */
  readonly action: string;
  readonly when: MetadataDate | null;
  readonly program: string | null;
  /** How the picture came about, by the IPTC's list of digital source types; its last word. */
  readonly digitalSource: string | null;
}
