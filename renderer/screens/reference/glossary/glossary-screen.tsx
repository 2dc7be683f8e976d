import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { useLanguage, useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { FEATURE_GROUPS } from '../../../parts/feature-groups.ts';
import { SearchBox } from '../../../parts/search-box.tsx';
import { SpokenHeading } from '../../../parts/spoken-heading.tsx';
import { useScreenKeys } from '../../../parts/use-screen-keys.ts';
import { Nothing } from '../item/section.tsx';
import { ReferenceBar } from '../shell/reference-bar.tsx';
import { foundTerms } from './found-terms.ts';
import { GlossaryEntry } from './glossary-entry.tsx';
import classes from './glossary-screen.module.css';

const TEXTS = {
  heading: { en: 'Glossary of features', nl: 'Woordenlijst van kenmerken' },
  search: { en: 'Search the glossary', nl: 'De woordenlijst doorzoeken' },
  where: { en: 'Feature, in either language', nl: 'Kenmerk, in beide talen' },
  none: { en: 'The glossary has no such feature.', nl: 'De woordenlijst heeft zo’n kenmerk niet.' },
  terms: { en: 'Features', nl: 'Kenmerken' },
  choose: {
    en: 'Choose a feature: what it is, in which light it shows, and which models carry it.',
    nl: 'Kies een kenmerk: wat het is, in welk licht het te zien is en welke modellen het hebben.',
  },
};

/** Features of authenticity, explained. */
export function GlossaryScreen({ featureId }: { featureId: string | null }) {
  const t = useText();
  const language = useLanguage();
  const [words, setWords] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const { data: facets } = useCall('reference.facets', {});
  useScreenKeys({ '/': () => search.current?.select() });
  const groups = foundTerms(FEATURE_GROUPS, words);
  return (
    <div className={classes.glossary}>
      <SpokenHeading>{t(TEXTS.heading)}</SpokenHeading>
      <ReferenceBar />
      <div className={classes.sides} data-chosen={featureId !== null}>
        <nav className={classes.terms} aria-label={t(TEXTS.terms)}>
          <SearchBox
            label={TEXTS.search}
            where={TEXTS.where}
            search={words}
            inputRef={search}
            onSearch={setWords}
            onLeave={() => search.current?.blur()}
          />
          {groups.length === 0 && <Nothing words={TEXTS.none} />}
          {groups.map(({ id, name, features }) => (
            <section key={id} aria-label={t(name)}>
              <h2 className={classes.group}>{t(name)}</h2>
              <ul className={classes.list}>
                {features.map((feature) => (
                  <li key={feature.id}>
                    <Link
                      href={`/reference/glossary/${feature.id}`}
                      className={classes.term}
                      aria-current={feature.id === featureId ? 'page' : undefined}
                    >
                      <span>{t(feature.name)}</span>
                      <span className={classes.count}>
                        {facets?.features[feature.id]?.toLocaleString(language)}
                      </span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
        <div className={classes.entry}>
          {featureId === null ? <Nothing words={TEXTS.choose} /> : <GlossaryEntry featureId={featureId} />}
        </div>
      </div>
    </div>
  );
}
