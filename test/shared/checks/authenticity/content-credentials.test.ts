import { describe, expect, it } from 'vitest';
import { contentCredentials } from '../../../../shared/checks/authenticity/content-credentials.ts';
import { explain } from '../../../../shared/checks/explain.ts';
import type {
  ContentCredentials,
  CredentialAction,
  CredentialManifest,
  ReadCredentials,
} from '../../../../shared/model/content-credentials.ts';

function step(action: string, digitalSource: string | null = null): CredentialAction {
  return { action, digitalSource, when: null, program: null };
}

function manifest(...actions: readonly CredentialAction[]): CredentialManifest {
  return {
    title: null,
    signer: { name: 'Scanner 7', organisation: 'Office of Utopia' },
    signedAt: null,
    programs: ['Scan program 3'],
    actions,
  };
}

function read(active: CredentialManifest, rest: Partial<ReadCredentials> = {}): ReadCredentials {
  return {
    kind: 'read',
    active,
    earlier: [],
    signed: true,
    bound: true,
    failures: [],
    earlierFailures: [],
    ...rest,
  };
}

function said(credentials: ContentCredentials): readonly string[] {
  return contentCredentials
    .run({ credentials })
    .map(({ verdict, severity, explanation }) => `${verdict} ${severity} ${explanation.text}`);
}

const CREATED = manifest(step('c2pa.created', 'digitalCapture'));

describe('content-credentials', () => {
  it('has no word for a file without a statement', () => {
    expect(said({ kind: 'none' })).toEqual([]);
  });

  it('tells who signed by the certificate alone, and that nobody vouched for it', () => {
    const [finding] = contentCredentials.run({ credentials: read(CREATED) });
    expect(finding).toMatchObject({ verdict: 'no-deviation', severity: 'note', indicator: null });
    expect(explain(contentCredentials, finding!).en).toContain(
      'Its signer calls itself Scanner 7 (Office of Utopia); nobody has vouched for that.',
    );
    expect(finding!.evidence.map(({ label, found }) => [label, found])).toEqual([
      [
        { en: 'Signed by, as stated', nl: 'Ondertekend door, volgens opgave' },
        'Scanner 7 (Office of Utopia)',
      ],
      [{ en: 'Program', nl: 'Programma' }, 'Scan program 3'],
      [
        { en: 'Step', nl: 'Stap' },
        { en: 'made, digitalCapture', nl: 'gemaakt, digitalCapture' },
      ],
    ]);
  });

  it('tells bytes that changed, with the code, and does not say that the statement holds', () => {
    const credentials = read(CREATED, { failures: ['assertion.dataHash.mismatch'] });
    expect(said(credentials)).toEqual(['deviation major bytes']);
    expect(contentCredentials.run({ credentials })[0]!.evidence[0]).toMatchObject({
      found: { en: 'other than those that were signed for' },
      expected: { en: 'those that were signed for' },
      source: 'assertion.dataHash.mismatch',
    });
  });

  it('tells a statement that was changed itself', () => {
    const failures = ['claimSignature.mismatch', 'assertion.hashedURI.mismatch'];
    expect(said(read(CREATED, { signed: false, failures }))).toEqual(['deviation major statement']);
  });

  it('does not judge a signature by a certificate that it cannot judge', () => {
    expect(said(read(CREATED, { failures: ['signingCredential.invalid'] }))).toEqual([
      'not-assessable note signer',
    ]);
    expect(said(read(CREATED, { signed: false }))).toEqual(['not-assessable note signer']);
  });

  it('does not take a fault of form for a change', () => {
    const credentials = read(CREATED, { failures: ['assertion.action.malformed'] });
    expect(said(credentials)).toEqual(['no-deviation note holds']);
    expect(contentCredentials.run({ credentials })[0]!.evidence.at(-1)!.found).toBe(
      'assertion.action.malformed',
    );
  });

  it('does not say that bytes fit where nothing ties the statement to them', () => {
    const failures = ['claim.hardBindings.missing'];
    expect(said(read(CREATED, { bound: false, failures }))).toEqual(['not-assessable note unbound']);
  });

  it('takes the file at its word that a model made it, and fully only when the statement holds', () => {
    const generated = manifest(step('c2pa.created', 'trainedAlgorithmicMedia'));
    expect(said(read(generated))).toEqual(['no-deviation note holds', 'deviation critical generated']);
    expect(said(read(generated, { failures: ['assertion.dataHash.mismatch'] }))).toEqual([
      'deviation major bytes',
      'deviation major generatedUnproved',
    ]);
    const partly = manifest(step('c2pa.edited', 'compositeWithTrainedAlgorithmicMedia'));
    expect(said(read(partly))).toEqual([
      'no-deviation note holds',
      'deviation major partlyGenerated',
      'deviation minor edited',
    ]);
    expect(said(read(CREATED, { earlier: [generated] }))).toContain('deviation major generatedEarlier');
  });

  it('tells steps that put something in apart from mere editing, and leaves harmless ones alone', () => {
    const harmless = ['c2pa.opened', 'c2pa.cropped', 'c2pa.orientation', 'c2pa.resized', 'c2pa.converted'];
    expect(said(read(manifest(...harmless.map((action) => step(action)))))).toEqual([
      'no-deviation note holds',
    ]);
    const placed = manifest(step('c2pa.placed'), step('c2pa.drawing'), step('c2pa.edited'));
    expect(said(read(placed))).toEqual([
      'no-deviation note holds',
      'deviation major put',
      'deviation minor edited',
    ]);
    expect(contentCredentials.run({ credentials: read(placed) })[1]!.explanation.values).toEqual({
      count: '2',
    });
  });

  it('tells an earlier statement that did not hold, but not an earlier signer who is unknown', () => {
    const earlierFailures = ['signingCredential.untrusted', 'assertion.dataHash.mismatch'];
    expect(said(read(CREATED, { earlierFailures }))).toContain('deviation minor earlierBroken');
    expect(said(read(CREATED, { earlierFailures: ['signingCredential.untrusted'] }))).toHaveLength(1);
  });

  it('says what was not read, and why', () => {
    expect(said({ kind: 'remote', address: 'https://example.org/m' })).toEqual([
      'not-assessable note remote',
    ]);
    expect(said({ kind: 'unread', why: 'C2pa(ProvenanceMissing)' })).toEqual(['not-assessable note unread']);
    expect(said({ kind: 'too-large' })).toEqual(['not-assessable note tooLarge']);
  });
});
