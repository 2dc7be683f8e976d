import { Link } from 'wouter';
import { REFERENCE_LIGHTS } from '../../../../shared/model/reference/basics.ts';
import type { Text } from '../../../../shared/model/text.ts';
import { GLOSSARY } from '../../../../shared/text/glossary/glossary.ts';
import { counted, useLanguage, useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { featureOf } from '../../../parts/feature-groups.ts';
import { localWords } from '../../../parts/local-text.ts';
import { ReferencePicture } from '../../../parts/reference-picture.tsx';
import { LIGHT_WORDS } from '../../../parts/reference-words.ts';
import { browseAddress } from '../browse/browse-view.ts';
import linkClasses from '../item/links.module.css';
import { Facts, Nothing, Section } from '../item/section.tsx';
import { ScanMark } from '../model/scan-mark.tsx';
import classes from './glossary-entry.module.css';

const TEXTS = {
  unknown: {
    en: 'The glossary does not have this feature: {id}.',
    nl: 'De woordenlijst heeft dit kenmerk niet: {id}.',
  },
  inOther: { en: 'In Dutch', nl: 'In het Engels' },
  lights: { en: 'Looked at in', nl: 'Te bekijken in' },
  scan: { en: 'On a scan', nl: 'Op een scan' },
  id: { en: 'Code', nl: 'Code' },
  carriedBy: { en: 'Models that carry it', nl: 'Modellen die het hebben' },
  none: { en: 'No model carries it.', nl: 'Geen model heeft het.' },
  all: { en: 'Show all {count}', nl: 'Toon alle {count}' },
  one: { en: 'Show it in the search', nl: 'Toon het bij het zoeken' },
};

/** Lights of the taxonomy that are none of an image. */
const OTHER_LIGHTS: Readonly<Record<string, Text>> = { NFC: { en: 'chip reader', nl: 'chiplezer' } };

/** Models that are shown before one goes to the search. */
const MOST_MODELS = 6;

/** What a feature is, how it is looked at, and which models carry it. */
export function GlossaryEntry({ featureId }: { featureId: string }) {
  const t = useText();
  const language = useLanguage();
  const feature = featureOf(featureId);
  if (!feature) return <Nothing words={fillBoth(TEXTS.unknown, featureId)} />;
  const definition = GLOSSARY[feature.id];
  const lightWords = feature.lights.map((code) => {
    const light = REFERENCE_LIGHTS.find((each) => each === code);
    return light ? LIGHT_WORDS[light] : (OTHER_LIGHTS[code] ?? code);
  });
  return (
    <div className={classes.entry} data-glossary-entry={feature.id}>
      <h2 className={classes.name}>{t(feature.name)}</h2>
      {definition && <p className={classes.definition}>{t(definition)}</p>}
      <Facts
        facts={[
          [TEXTS.lights, lightWords.map((words) => t(words)).join(', ')],
          [TEXTS.scan, <ScanMark key="scan" scan={feature.scan} />],
          [TEXTS.inOther, feature.name[language === 'en' ? 'nl' : 'en']],
          [TEXTS.id, <code key="id">{feature.id}</code>],
        ]}
      />
      <Carriers featureId={feature.id} />
    </div>
  );
}

function Carriers({ featureId }: { featureId: string }) {
  const t = useText();
  const language = useLanguage();
  const { data } = useCall('reference.search', {
    feature: featureId,
    kinds: ['model'],
    limit: MOST_MODELS,
  });
  const count = data?.total ?? 0;
  return (
    <Section title={TEXTS.carriedBy}>
      {data && count === 0 && <Nothing words={TEXTS.none} />}
      <ul className={classes.models}>
        {data?.rows.map(({ id, name, edition, issuer, picture }) => (
          <li key={id}>
            <Link href={`/reference/items/${id}`} className={classes.model}>
              <span className={classes.picture}>
                {picture && <ReferencePicture image={picture} alt="" className={classes.image} />}
              </span>
              <span>
                {issuer && <span className={classes.issuer}>{localWords(issuer.name, language)}</span>}
                {localWords(name, language)}
                <span className={classes.issuer}>{edition}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {count > 0 && (
        <Link href={browseAddress({ feature: featureId, kinds: ['model'] })} className={linkClasses.link}>
          {t(counted(count, TEXTS.one, TEXTS.all), { count })}
        </Link>
      )}
    </Section>
  );
}

function fillBoth({ en, nl }: Text, id: string): Text {
  return { en: en.replace('{id}', id), nl: nl.replace('{id}', id) };
}
