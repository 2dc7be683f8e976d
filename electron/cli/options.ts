import { type ParseArgsConfig, parseArgs } from 'node:util';
import { LoepError } from '../../shared/model/errors.ts';

/**
 * Reads options and the names of files, wherever they stand.
 *
 * Throws LoepError with the option that is not known, or lacks its value.
 */
export function parseOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    // parseArgs throws TypeError for what the user typed, and names the option in it.
    if (!(error instanceof TypeError)) throw error;
    throw optionError(error);
  }
}

function optionError(error: TypeError): LoepError {
  const code = 'code' in error ? error.code : null;
  const option = /'(-{1,2}[^\s']*)/.exec(error.message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return new LoepError('bad-input', {
      en: `There is no option ${option}. A file whose name begins with a dash goes after --. See loep --help.`,
      nl: `De optie ${option} bestaat niet. Een bestand waarvan de naam met een streepje begint, komt na --. Zie loep --help.`,
    });
  }
  // The same code stands for a value too few and a value too many.
  if (/argument missing/.test(error.message)) {
    return new LoepError('bad-input', {
      en: `The option ${option} needs a value. See loep --help.`,
      nl: `De optie ${option} vraagt een waarde. Zie loep --help.`,
    });
  }
  return new LoepError('bad-input', {
    en: `The option ${option} takes no value. See loep --help.`,
    nl: `De optie ${option} neemt geen waarde. Zie loep --help.`,
  });
}
