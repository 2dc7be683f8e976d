import { describe, expect, it } from 'vitest';
import {
  credentialsOf,
  plainText,
  remoteAddressOf,
} from '../../../../electron/readers/credentials/manifest-store.ts';

/** A store whose active manifest has these entries. */
function storeOf(manifest: unknown, rest: object = {}): string {
  return JSON.stringify({ active_manifest: 'a', manifests: { a: manifest }, ...rest });
}

describe('credentialsOf', () => {
  it('takes nothing for granted that a stranger wrote', () => {
    for (const json of [
      '',
      'null',
      '[]',
      '{"active_manifest":"a"}',
      '{"active_manifest":"a","manifests":{"b":{}}}',
    ]) {
      expect(credentialsOf(json)).toBeNull();
    }
    expect(credentialsOf('{"active_manifest":"__proto__","manifests":{}}')).toBeNull();
    const odd = {
      title: 7,
      claim_generator_info: 'x',
      assertions: [null, 3, { label: 'c2pa.actions', data: [] }],
    };
    expect(credentialsOf(storeOf({ ...odd, signature_info: [], ingredients: {} }))).toEqual({
      kind: 'read',
      active: {
        title: null,
        signer: { name: null, organisation: null },
        signedAt: null,
        programs: [],
        actions: [],
      },
      earlier: [],
      signed: false,
      bound: false,
      failures: [],
      earlierFailures: [],
    });
  });

  it('reads programs and steps of older and newer manifests', () => {
    const read = credentialsOf(
      storeOf({
        claim_generator: 'Old/1.0',
        signature_info: { issuer: 'Press', time: '2026-03-01T10:00:00+00:00' },
        assertions: [
          { label: 'c2pa.actions', data: { actions: [{ action: 'c2pa.opened', softwareAgent: 'Old 1' }] } },
          { label: 'c2pa.actions.v2__1', data: { actions: [{ action: 'c2pa.edited' }, { when: 'x' }] } },
          { label: 'c2pa.actionsheet', data: { actions: [{ action: 'not.one' }] } },
        ],
      }),
    );
    expect(read?.active).toMatchObject({
      programs: ['Old/1.0'],
      signedAt: { iso: '2026-03-01T10:00:00+00:00' },
      actions: [
        { action: 'c2pa.opened', program: 'Old 1' },
        { action: 'c2pa.edited', program: null },
      ],
    });
  });

  it('keeps codes once, without those that depend on the day', () => {
    const failure = ['claim.missing', 'claim.missing', 'signingCredential.expired', '<b>'].map((code) => ({
      code,
    }));
    const results = { activeManifest: { success: [{ code: 'claimSignature.validated' }], failure } };
    const read = credentialsOf(storeOf({}, { validation_results: results }));
    expect([read?.signed, read?.failures]).toEqual([true, ['claim.missing']]);
  });
});

it('knows the place on the internet from the complaint', () => {
  expect(remoteAddressOf('C2pa(RemoteManifestUrl("https://example.org/m?a=1"))')).toBe(
    'https://example.org/m?a=1',
  );
  expect(remoteAddressOf('C2pa(JumbfNotFound)')).toBeNull();
});

it('makes one short line of any text', () => {
  expect(plainText(' a\u0007\u202eb\n')).toBe('a b');
  expect(plainText('\u200b')).toBeNull();
  expect(plainText('x'.repeat(1000))).toHaveLength(160);
});
