import { expect, test } from 'vitest';
import { failureKind, saysBytesMatch } from '../../../../shared/rules/credentials/failure-kind.ts';

test.each([
  ['assertion.dataHash.mismatch', 'bytes'],
  ['assertion.boxesHash.mismatch', 'bytes'],
  ['assertion.dataHash.malformed', 'form'],
  ['claimSignature.mismatch', 'statement'],
  ['assertion.hashedURI.mismatch', 'statement'],
  ['claimSignature.outsideValidity', 'signer'],
  ['signingCredential.untrusted', 'signer'],
  ['timeStamp.mismatch', 'signer'],
  ['algorithm.unsupported', 'signer'],
  ['assertion.action.malformed', 'form'],
  ['claim.hardBindings.missing', 'form'],
  ['general.error', 'form'],
])('%s is about the %s', (code, kind) => {
  expect(failureKind(code)).toBe(kind);
});

test('only a hash of bytes that fits ties a statement to the file', () => {
  expect(saysBytesMatch('assertion.dataHash.match')).toBe(true);
  expect(saysBytesMatch('assertion.dataHash.mismatch')).toBe(false);
  expect(saysBytesMatch('assertion.hashedURI.match')).toBe(false);
});
