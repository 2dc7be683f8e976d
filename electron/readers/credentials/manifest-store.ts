import { z } from 'zod';
import type {
  CredentialAction,
  CredentialManifest,
  ReadCredentials,
} from '../../../shared/model/content-credentials.ts';
import { saysBytesMatch } from '../../../shared/rules/credentials/failure-kind.ts';
import { readMetadataDate } from '../../../shared/rules/metadata/metadata-date.ts';

/** What is kept of a store that a stranger made: so many manifests, steps of each, codes, and characters of a text. */
const MAX_EARLIER = 20;
const MAX_ACTIONS = 100;
const MAX_PROGRAMS = 5;
const MAX_CODES = 40;
const MAX_CHARS = 160;

/** Signs that steer a terminal or the direction of writing, or that nobody sees. */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/** A text of a stranger on one line, not too long; null when nothing is left. */
export function plainText(text: string): string | null {
  const start = text.slice(0, 4 * MAX_CHARS).toWellFormed();
  return start.replace(UNSEEN, ' ').trim().slice(0, MAX_CHARS) || null;
}

/** Whatever is no text is passed over. */
const SAID = z.string().transform(plainText).nullable().catch(null);

const PROGRAM = z.union([
  z.string().transform((name) => ({ name, version: null })),
  z.object({ name: SAID, version: SAID }),
]);

const ACTION = z.object({
  action: SAID,
  when: SAID,
  softwareAgent: PROGRAM.nullable().catch(null),
  digitalSourceType: SAID,
});

const LIST = z.array(z.unknown()).catch([]);
const STATUSES = z.object({ success: LIST, failure: LIST }).catch({ success: [], failure: [] });
const RESULTS = z
  .object({ activeManifest: STATUSES })
  .catch({ activeManifest: { success: [], failure: [] } });

const MANIFEST = z.object({
  title: SAID,
  claim_generator: SAID,
  claim_generator_info: LIST,
  assertions: LIST,
  ingredients: LIST,
  signature_info: z
    .object({ issuer: SAID, common_name: SAID, time: SAID })
    .catch({ issuer: null, common_name: null, time: null }),
});

const STORE = z.object({
  active_manifest: z.string(),
  manifests: z.record(z.string(), z.unknown()),
  validation_results: z
    .object({ activeManifest: STATUSES, ingredientDeltas: LIST })
    .catch({ activeManifest: { success: [], failure: [] }, ingredientDeltas: [] }),
});

type RawManifest = z.infer<typeof MANIFEST>;

/**
 * Takes from a manifest store, as the library gives it in JSON, what an examiner is told. Null when it is none.
 *
 * That a certificate is out of date is left out: the library asks the clock, and an examination that is repeated must
 * come out the same.
 */
export function credentialsOf(json: string): ReadCredentials | null {
  const store = STORE.safeParse(parsed(json)).data;
  const manifests = new Map(Object.entries(store?.manifests ?? {}));
  const active = store && MANIFEST.safeParse(manifests.get(store.active_manifest)).data;
  if (!store || !active) return null;
  manifests.delete(store.active_manifest);
  const earlier = [...manifests.values()]
    .slice(0, MAX_EARLIER)
    .flatMap((each) => MANIFEST.safeParse(each).data ?? []);
  const { activeManifest, ingredientDeltas } = store.validation_results;
  const successes = codesOf(activeManifest.success);
  return {
    kind: 'read',
    active: manifestOf(active),
    earlier: earlier.map(manifestOf),
    signed: successes.includes('claimSignature.validated'),
    bound: successes.some(saysBytesMatch),
    failures: codesOf(activeManifest.failure),
    earlierFailures: unique([
      ...ingredientDeltas.flatMap(deltaFailures),
      ...[active, ...earlier].flatMap(takenInBroken),
    ]),
  };
}

/** The place on the internet that the library says it would have to ask; null when it complains of something else. */
export function remoteAddressOf(complaint: string): string | null {
  const found = /RemoteManifestUrl\("([^"]*)/.exec(complaint)?.[1];
  return found === undefined ? null : (plainText(found) ?? '');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // No store at all: the caller says that the manifest could not be read.
    return null;
  }
}

function manifestOf(manifest: RawManifest): CredentialManifest {
  const { title, claim_generator, claim_generator_info, assertions, signature_info } = manifest;
  const programs = claim_generator_info.map(programOf).filter((name) => name !== null);
  return {
    title,
    signer: { name: signature_info.common_name, organisation: signature_info.issuer },
    signedAt: readMetadataDate(signature_info.time),
    programs: (programs.length > 0 ? programs : [claim_generator].filter((name) => name !== null)).slice(
      0,
      MAX_PROGRAMS,
    ),
    actions: assertions.flatMap(actionsOf).slice(0, MAX_ACTIONS),
  };
}

const ACTIONS = z.object({
  label: z.string().regex(/^c2pa\.actions(\b|_)/),
  data: z.object({ actions: LIST }),
});

function actionsOf(assertion: unknown): readonly CredentialAction[] {
  const listed = ACTIONS.safeParse(assertion).data?.data.actions ?? [];
  return listed.slice(0, MAX_ACTIONS).flatMap((each) => {
    const action = ACTION.safeParse(each).data;
    if (!action?.action) return [];
    return {
      action: action.action,
      when: readMetadataDate(action.when),
      program: programOf(action.softwareAgent),
      digitalSource: action.digitalSourceType?.split('/').at(-1) || null,
    };
  });
}

function programOf(program: unknown): string | null {
  const { name, version } = PROGRAM.safeParse(program).data ?? { name: null, version: null };
  return plainText([name, version].filter(Boolean).join(' '));
}

const CODE = z.object({ code: z.string().regex(/^[\w.:-]{1,80}$/) });

function codesOf(statuses: readonly unknown[]): readonly string[] {
  const codes = statuses.flatMap((status) => CODE.safeParse(status).data?.code ?? []);
  return unique(codes).filter((code) => code !== 'signingCredential.expired');
}

function deltaFailures(delta: unknown): readonly string[] {
  const found = z.object({ validationDeltas: STATUSES }).safeParse(delta).data;
  return codesOf(found?.validationDeltas.failure ?? []);
}

/** What a program found broken in the manifest of a file that it took in, by its own signed statement. */
function takenInBroken({ ingredients }: RawManifest): readonly string[] {
  return ingredients.flatMap((ingredient) => {
    const found = z.object({ validation_results: RESULTS }).safeParse(ingredient).data;
    return codesOf(found?.validation_results.activeManifest.failure ?? []);
  });
}

function unique(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].slice(0, MAX_CODES);
}
