/** What a failed validation is about. */
export type FailureKind =
  /** The bytes of the file are not those that the statement was made for. */
  | 'bytes'
  /** The statement itself was changed, or is damaged. */
  | 'statement'
  /** The signer's certificate, its algorithm or its time stamp: nothing is said of the file. */
  | 'signer';

/** Assertions that tie a manifest to bytes of the file: the hard bindings of C2PA. */
const OF_BYTES = /^assertion\.(dataHash|boxesHash|bmffHash|collectionHash|multiAssetHash)\.mismatch$/;

/** A certificate that may not be judged here: withdrawn, not of the right kind, or of nobody who is known. */
const OF_SIGNER =
  /^(signingCredential|algorithm|timeStamp|timeOfSigning)\.|^claimSignature\.outsideValidity$/;

/** What a failure code of the C2PA specification (2.4, 15.2) is about. */
export function failureKind(code: string): FailureKind {
  if (OF_BYTES.test(code)) return 'bytes';
  return OF_SIGNER.test(code) ? 'signer' : 'statement';
}
