import { UnstyledButton } from '@mantine/core';
import { Link } from 'wouter';
import type { ItemView, VersionHead } from '../../../../shared/api/schemas/reference/item.ts';
import { partialDateWords } from '../../../../shared/text/partial-date.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { shortMoment } from '../../../parts/moments.ts';
import { StateMark } from '../../../parts/reference-marks.tsx';
import { useItemAddress } from './item-address.ts';
import linkClasses from './links.module.css';
import classes from './record.module.css';
import { Facts, Section } from './section.tsx';
import { Sources } from './sources.tsx';

const TEXTS = {
  shown: { en: 'This version', nl: 'Deze versie' },
  version: { en: 'Version', nl: 'Versie' },
  author: { en: 'Written by', nl: 'Geschreven door' },
  validatedBy: { en: 'Validated by', nl: 'Gevalideerd door' },
  published: { en: 'Published', nl: 'Gepubliceerd' },
  changed: { en: 'Last changed', nl: 'Laatst gewijzigd' },
  imported: { en: 'Imported here', nl: 'Hier opgenomen' },
  signer: { en: 'Came signed by', nl: 'Gekomen met handtekening van' },
  expires: { en: 'May be used until', nl: 'Bruikbaar tot en met' },
  note: { en: 'Note', nl: 'Opmerking' },
  digest: { en: 'Digest', nl: 'Controlegetal' },
  versions: { en: 'Versions', nl: 'Versies' },
  number: { en: 'Version {version}', nl: 'Versie {version}' },
  compare: { en: 'compare', nl: 'vergelijken' },
  compareWith: {
    en: 'Compare version {version} with the one shown',
    nl: 'Versie {version} vergelijken met de getoonde',
  },
};

/** Where an item comes from: who wrote it, who found it right, its sources, its versions. */
export function ItemRecord({ item }: { item: ItemView }) {
  const t = useText();
  const language = useLanguage();
  const { shown, content } = item;
  // What came with a package was changed elsewhere; what is known here is when it came.
  const isImported = shown.signer !== null;
  return (
    <>
      <Section title={TEXTS.shown}>
        <Facts
          facts={[
            [TEXTS.version, String(shown.version)],
            [TEXTS.author, shown.author],
            [isImported ? TEXTS.imported : TEXTS.changed, shortMoment(shown.changedAt, language)],
            [TEXTS.validatedBy, shown.validatedBy],
            [TEXTS.published, shown.publishedAt && shortMoment(shown.publishedAt, language)],
            [TEXTS.signer, shown.signer],
            [TEXTS.expires, shown.expires && partialDateWords(shown.expires, language)],
            [TEXTS.note, t(shown.note)],
            [TEXTS.digest, <code key="digest">{shown.digest.slice(0, 16)}…</code>],
          ]}
        />
      </Section>
      <Sources sources={content.sources} />
      <Versions item={item} />
    </>
  );
}

function Versions({ item }: { item: ItemView }) {
  return (
    <Section title={TEXTS.versions}>
      <ol className={classes.versions}>
        {item.versions.map((head) => (
          <Version key={head.version} item={item} head={head} />
        ))}
      </ol>
    </Section>
  );
}

function Version({ item, head }: { item: ItemView; head: VersionHead }) {
  const t = useText();
  const language = useLanguage();
  const [, go] = useItemAddress();
  const { version, state, author, changedAt, note } = head;
  const isShown = version === item.shown.version;
  return (
    <li className={classes.version} aria-current={isShown || undefined}>
      <div className={classes.line}>
        <UnstyledButton className={linkClasses.link} onClick={() => go({ version })}>
          {t(TEXTS.number, { version: String(version) })}
        </UnstyledButton>
        <StateMark state={state} />
        {!isShown && (
          <Link
            href={`/reference/compare?left=${item.id}@${version}&right=${item.id}@${item.shown.version}`}
            className={linkClasses.link}
            aria-label={t(TEXTS.compareWith, { version: String(version) })}
          >
            {t(TEXTS.compare)}
          </Link>
        )}
      </div>
      <div className={classes.dim}>
        {[author, shortMoment(changedAt, language)].filter((words) => words !== '').join(', ')}
      </div>
      {note !== '' && <div className={classes.dim}>{t(note)}</div>}
    </li>
  );
}
