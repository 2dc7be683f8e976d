import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { ExportOrder } from '../../shared/api/schemas/reference/exchange.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Language } from '../../shared/model/text.ts';
import { spokenLanguage } from './language.ts';
import { parseOptions } from './options.ts';

const OPTIONS = {
  tier: { type: 'string' },
  expires: { type: 'string' },
  issuer: { type: 'string', multiple: true },
  kind: { type: 'string', multiple: true },
  item: { type: 'string', multiple: true },
  title: { type: 'string' },
  replace: { type: 'string', multiple: true },
  trust: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

type Option = keyof typeof OPTIONS;

const OPTIONS_OF: Readonly<Record<'export' | 'import', readonly Option[]>> = {
  export: ['tier', 'expires', 'issuer', 'kind', 'item', 'title', 'json', 'lang'],
  import: ['replace', 'trust', 'dry-run', 'json', 'lang'],
};

/** What both commands are told. */
interface Told {
  readonly path: string;
  readonly language: Language;
  readonly json: boolean;
}

/** An export as it was typed; issuers are codes yet. */
export interface ExportArguments extends Told {
  readonly verb: 'export';
  readonly order: ExportOrder;
  readonly issuerCodes: readonly string[];
}

/** An import as it was typed. */
export interface ImportArguments extends Told {
  readonly verb: 'import';
  /** Items to replace though they are in conflict. */
  readonly replace: readonly string[] | 'all';
  /** Fingerprint of the key to trust from here on. */
  readonly trust: string | null;
  readonly isDryRun: boolean;
}

/**
 * Reads the arguments of `loep reference`.
 *
 * Throws LoepError with what is not understood.
 */
export function referenceArguments(args: readonly string[]): ExportArguments | ImportArguments {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [verb, file, ...more] = positionals;
  if (verb !== 'export' && verb !== 'import') throw exportOrImport();
  const stray = (Object.keys(values) as Option[]).find((option) => !OPTIONS_OF[verb].includes(option));
  if (stray !== undefined) throw notForThis(stray, verb);
  if (file === undefined || more.length > 0) throw oneFile(verb);
  const told = {
    path: resolve(file),
    language: spokenLanguage(values.lang, process.env),
    json: values.json ?? false,
  };
  if (verb === 'import') {
    const replace = values.replace ?? [];
    return {
      ...told,
      verb,
      replace: replace.includes('all') ? 'all' : replace,
      trust: values.trust === undefined ? null : fingerprintIn(values.trust),
      isDryRun: values['dry-run'] ?? false,
    };
  }
  const order = ExportOrder.safeParse({
    id: randomUUID(),
    title: values.title ?? basename(file).replace(/\.loepref$/i, ''),
    tier: values.tier ?? 'public',
    expires: values.expires ?? null,
    items: values.item,
    documentKinds: values.kind,
  });
  if (!order.success) throw misread(order.error.issues[0]?.path[0]);
  return { ...told, verb, order: order.data, issuerCodes: values.issuer ?? [] };
}

/** A fingerprint as people copy it: in groups, with colons, in capitals. */
function fingerprintIn(typed: string): string {
  const fingerprint = typed.replaceAll(/[\s:-]/g, '').toLowerCase();
  if (/^[0-9a-f]{64}$/.test(fingerprint)) return fingerprint;
  throw new LoepError('bad-input', {
    en: '--trust takes a whole fingerprint: 64 hexadecimals. Compare it with the sender by another way first.',
    nl: '--trust vraagt een hele vingerafdruk: 64 hexadecimalen. Vergelijk hem eerst langs een andere weg met de afzender.',
  });
}

function misread(field: PropertyKey | undefined): LoepError {
  const option = { items: '--item', documentKinds: '--kind' }[String(field)] ?? `--${String(field)}`;
  return new LoepError('bad-input', {
    en: `The value of ${option} is not understood. See loep --help.`,
    nl: `De waarde van ${option} wordt niet begrepen. Zie loep --help.`,
  });
}

function exportOrImport(): LoepError {
  return new LoepError('bad-input', {
    en: 'The reference database is exported and imported: loep reference export FILE.loepref, loep reference import FILE.loepref.',
    nl: 'De referentiedatabank wordt geëxporteerd en geïmporteerd: loep reference export BESTAND.loepref, loep reference import BESTAND.loepref.',
  });
}

function notForThis(option: string, verb: string): LoepError {
  return new LoepError('bad-input', {
    en: `--${option} does not go with loep reference ${verb}. See loep --help.`,
    nl: `--${option} hoort niet bij loep reference ${verb}. Zie loep --help.`,
  });
}

function oneFile(verb: string): LoepError {
  return new LoepError('bad-input', {
    en: `Name one package: loep reference ${verb} FILE.loepref.`,
    nl: `Noem één pakket: loep reference ${verb} BESTAND.loepref.`,
  });
}
