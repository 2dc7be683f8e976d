import type { Source } from '../../../../shared/model/reference/basics.ts';
import { partialDateWords } from '../../../../shared/text/partial-date.ts';
import { useLanguage } from '../../../host/language.tsx';
import { Nothing, Section } from './section.tsx';
import classes from './sources.module.css';

const TEXTS = {
  sources: { en: 'Sources', nl: 'Bronnen' },
  none: { en: 'No source is named.', nl: 'Er is geen bron genoemd.' },
};

/** Where the knowledge comes from. Places are shown as they stand and never opened. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const language = useLanguage();
  return (
    <Section title={TEXTS.sources}>
      {sources.length === 0 && <Nothing words={TEXTS.none} />}
      <ul className={classes.sources}>
        {sources.map(({ title, date, place }) => (
          <li key={`${title}/${date}/${place}`}>
            {title}
            {date !== null && <span className={classes.dim}>, {partialDateWords(date, language)}</span>}
            {place !== '' && <div className={classes.dim}>{place}</div>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
