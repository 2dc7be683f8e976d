import { LoepError } from '../../shared/model/errors.ts';
import type { Language } from '../../shared/model/text.ts';

/**
 * The language to speak: the flag, else the locale of the terminal, else English.
 *
 * Throws LoepError for a language that Loep does not speak.
 */
export function spokenLanguage(flag: string | undefined, env: NodeJS.ProcessEnv): Language {
  if (flag !== undefined) {
    if (flag === 'en' || flag === 'nl') return flag;
    throw new LoepError('bad-input', {
      en: '--lang knows en (English) and nl (Dutch).',
      nl: '--lang kent en (Engels) en nl (Nederlands).',
    });
  }
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^nl(?![a-z])/i.test(locale) ? 'nl' : 'en';
}

/** The language in which to say that a command line is wrong: by its --lang where that is right, else by locale. */
export function languageOfErrors(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const flag = args
    .findLast((arg, at) => arg.startsWith('--lang=') || args[at - 1] === '--lang')
    ?.replace('--lang=', '');
  return spokenLanguage(flag === 'en' || flag === 'nl' ? flag : undefined, env);
}
