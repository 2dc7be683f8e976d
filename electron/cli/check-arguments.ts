import { LoepError } from '../../shared/model/errors.ts';
import type { Language } from '../../shared/model/text.ts';
import { READING_LANGUAGES, type ReadingLanguage } from '../../shared/model/words.ts';
import { spokenLanguage } from './language.ts';
import { parseOptions } from './options.ts';

/** What `loep check` was asked to do. */
export interface CheckArguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly withText: boolean;
  readonly pages: { readonly from: number; readonly to: number } | null;
  readonly languages: readonly ReadingLanguage[] | null;
  /** Path of a package, `none`, or null for the data folder's own reference material. */
  readonly reference: string | null;
  readonly language: Language;
}

const OPTIONS = {
  json: { type: 'boolean' },
  text: { type: 'boolean' },
  pages: { type: 'string' },
  languages: { type: 'string' },
  reference: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** Reads the arguments of `loep check`. Throws LoepError with what is wrong and what would be right. */
export function checkArguments(args: readonly string[], env: NodeJS.ProcessEnv): CheckArguments {
  const { values, positionals } = parseOptions(args, OPTIONS);
  if (positionals.length === 0) {
    throw new LoepError('bad-input', {
      en: 'Name at least one scan: loep check FILE...',
      nl: 'Noem ten minste één scan: loep check BESTAND...',
    });
  }
  return {
    files: positionals,
    json: values.json ?? false,
    withText: values.text ?? false,
    pages: values.pages === undefined ? null : pageRange(values.pages),
    languages: values.languages === undefined ? null : readingLanguages(values.languages),
    reference: values.reference ?? null,
    language: spokenLanguage(values.lang, env),
  };
}

function pageRange(text: string): { from: number; to: number } {
  const match = /^(\d{1,5})(-(\d{1,5})?)?$/.exec(text);
  const from = Number(match?.[1]);
  const to =
    match?.[2] === undefined ? from : match[3] === undefined ? Number.MAX_SAFE_INTEGER : Number(match[3]);
  if (match && from >= 1 && to >= from) return { from, to };
  throw new LoepError('bad-input', {
    en: '--pages takes a page or a range that counts from 1: 3, 2-5 or 4-.',
    nl: '--pages vraagt een pagina of een reeks vanaf 1: 3, 2-5 of 4-.',
  });
}

function readingLanguages(text: string): readonly ReadingLanguage[] {
  const asked = text.split(/[,+]/).map((code) => code.trim());
  const known = READING_LANGUAGES.filter((code) => asked.includes(code));
  if (known.length === asked.length) return known;
  const choice = READING_LANGUAGES.join(', ');
  throw new LoepError('bad-input', {
    en: `--languages knows ${choice}.`,
    nl: `--languages kent ${choice}.`,
  });
}
