/** What a failed validation is about. */
export type FailureKind =
  /** The bytes of the file are not those that the statement was made for. */
  | 'bytes'
  /** The statement itself was changed, or is damaged. */
  | 'statement'
  /** The signer's certificate, its algorithm or its time stamp: nothing is said of the file. */
  | 'signer'
  /** Not drawn up as the standard asks, as statements of older and careless programs are. */
  | 'form';

/** Assertions that tie a statement to bytes of the file: the hard bindings of C2PA. */
const OF_BYTES = /^assertion\.(dataHash|boxesHash|bmffHash|collectionHash|multiAssetHash)\.(mismatch|match)$/;

/** Parts that are not what was signed, or are not there. */
const OF_STATEMENT: ReadonlySet<string> = new Set([
  'claim.missing',
  'claimSignature.missing',
  'claimSignature.mismatch',
  'assertion.missing',
  'assertion.undeclared',
  'assertion.hashedURI.mismatch',
  'hashedURI.mismatch',
  'ingredient.hashedURI.mismatch',
  'ingredient.manifest.mismatch',
]);

/** A certificate that may not be judged here: withdrawn, not of the right kind, or of nobody who is known. */
const OF_SIGNER =
  /^(signingCredential|algorithm|timeStamp|timeOfSigning)\.|^claimSignature\.outsideValidity$/;

/** What a failure code of the C2PA specification (2.4, 15.2) is about. */
export function failureKind(code: string): FailureKind {
  if (OF_BYTES.test(code)) return 'bytes';
  if (OF_STATEMENT.has(code)) return 'statement';
  return OF_SIGNER.test(code) ? 'signer' : 'form';
}

/** Whether a code says that bytes of the file are those that were signed for. */
export function saysBytesMatch(code: string): boolean {
  return OF_BYTES.test(code) && code.endsWith('.match');
}
