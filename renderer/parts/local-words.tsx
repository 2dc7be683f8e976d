import type { LocalText } from '../../shared/model/reference/basics.ts';
import { useLanguage, useText } from '../host/language.tsx';
import { languageName } from './language-names.ts';
import { spokenTo } from './local-text.ts';
import classes from './local-words.module.css';

const ONLY = { en: 'Not there in English: {name}', nl: 'Niet in het Nederlands: {name}' };

/** ISO 639-2 for undetermined: what is in no language, like the name of a person. */
const OF_NO_LANGUAGE = 'und';

/** A text in the language of the reader; in another when it is not there, which is then said by its code. */
export function LocalWords({ text, className }: { text: LocalText; className?: string | undefined }) {
  const t = useText();
  const language = useLanguage();
  const { code, words } = spokenTo(text, language);
  if (code === language || code === OF_NO_LANGUAGE) return <span className={className}>{words}</span>;
  const only = t(ONLY, { name: languageName(code, language) });
  return (
    <span className={className}>
      <span lang={code} dir="auto">
        {words}
      </span>{' '}
      <abbr className={classes.code} title={only}>
        {code}
      </abbr>
    </span>
  );
}
