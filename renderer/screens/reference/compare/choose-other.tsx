import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import type { ItemView, RelatedItems } from '../../../../shared/api/schemas/reference/item.ts';
import { call } from '../../../host/call.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { showError } from '../../../host/show-error.ts';
import { keyOf, useCall } from '../../../host/use-call.ts';
import { localWords } from '../../../parts/local-text.ts';
import { shortMoment } from '../../../parts/moments.ts';
import { periodWords } from '../../../parts/partial-date.ts';
import { StateMark } from '../../../parts/reference-marks.tsx';
import { SearchBox } from '../../../parts/search-box.tsx';
import { nameOfItem } from '../item/item-name.ts';
import { ItemFailed, ItemLoading } from '../item/item-states.tsx';
import { Nothing, Section } from '../item/section.tsx';
import classes from './choose-other.module.css';
import type { Side } from './compare-address.ts';

const TEXTS = {
  title: { en: 'Compare “{name}” with …', nl: '“{name}” vergelijken met …' },
  editions: { en: 'Another edition', nl: 'Een andere uitgave' },
  versions: { en: 'Another version of it', nl: 'Een andere versie ervan' },
  version: { en: 'Version {version}', nl: 'Versie {version}' },
  others: { en: 'Something else', nl: 'Iets anders' },
  search: { en: 'Search what to compare with', nl: 'Zoek waarmee te vergelijken' },
  where: { en: 'Title, issuer, kind', nl: 'Titel, afgever, soort' },
  none: { en: 'Nothing found.', nl: 'Niets gevonden.' },
};

/** Most that are found at once. */
const MOST = 20;

/** Chooses what an item is compared with: another edition, another version of it, or anything of its kind. */
export function ChooseOther({ first, onChoose }: { first: Side; onChoose: (side: Side) => void }) {
  const t = useText();
  const language = useLanguage();
  const { data: item, error, refetch } = useCall('reference.open', first);
  const { data: related } = useCall('reference.related', { id: first.id });
  if (!item) return error ? <ItemFailed error={error} onRetry={() => void refetch()} /> : <ItemLoading />;
  const editions = (related?.editions ?? []).filter(({ id }) => id !== first.id);
  const versions = item.versions.filter(({ version }) => version !== first.version);
  return (
    <div className={classes.choose}>
      <h2 className={classes.title}>
        {t(TEXTS.title, { name: localWords(nameOfItem(item.content), language) })}
      </h2>
      {editions.length > 0 && (
        <Section title={TEXTS.editions}>
          <ul className={classes.list}>
            {editions.map((edition) => (
              <EditionChoice key={edition.id} edition={edition} onChoose={onChoose} />
            ))}
          </ul>
        </Section>
      )}
      {versions.length > 0 && (
        <Section title={TEXTS.versions}>
          <ul className={classes.list}>
            {versions.map(({ version, state, author, changedAt }) => (
              <li key={version}>
                <button
                  type="button"
                  className={classes.choice}
                  onClick={() => onChoose({ ...first, version })}
                >
                  <strong>{t(TEXTS.version, { version: String(version) })}</strong>
                  <StateMark state={state} />
                  <span className={classes.dim}>
                    {author}, {shortMoment(changedAt, language)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Others item={item} onChoose={onChoose} />
    </div>
  );
}

function EditionChoice(props: { edition: RelatedItems['editions'][number]; onChoose: (side: Side) => void }) {
  const { edition, onChoose } = props;
  const language = useLanguage();
  return (
    <li>
      <VersionedChoice id={edition.id} onChoose={onChoose}>
        <strong>{edition.edition}</strong>
        <span>{localWords(edition.title, language)}</span>
        <span className={classes.dim}>{periodWords(edition, language)}</span>
        {edition.state !== 'published' && <StateMark state={edition.state} />}
      </VersionedChoice>
    </li>
  );
}

function Others({ item, onChoose }: { item: ItemView; onChoose: (side: Side) => void }) {
  const language = useLanguage();
  const [words, setWords] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const { data } = useCall(
    'reference.search',
    { search: words.trim(), kinds: [item.kind], limit: MOST },
    { keepPrevious: true },
  );
  const rows = (data?.rows ?? []).filter(({ id }) => id !== item.id);
  return (
    <Section title={TEXTS.others}>
      <SearchBox
        label={TEXTS.search}
        where={TEXTS.where}
        search={words}
        inputRef={search}
        onSearch={setWords}
        onLeave={() => search.current?.blur()}
      />
      {data && rows.length === 0 && <Nothing words={TEXTS.none} />}
      <ul className={classes.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <VersionedChoice id={row.id} onChoose={onChoose}>
              <strong>{localWords(row.name, language)}</strong>
              <span>{row.issuer && localWords(row.issuer.name, language)}</span>
              <span className={classes.dim}>{row.edition}</span>
            </VersionedChoice>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** An item of which the version in use, else the newest, is meant; which that is comes with the item. */
function VersionedChoice(props: { id: string; onChoose: (side: Side) => void; children: ReactNode }) {
  const { id, onChoose, children } = props;
  const client = useQueryClient();
  const choose = async () => {
    const { shown } = await client.fetchQuery({
      queryKey: keyOf('reference.open', { id }),
      queryFn: ({ signal }) => call('reference.open', { id }, signal),
    });
    onChoose({ id, version: shown.version });
  };
  return (
    <button type="button" className={classes.choice} onClick={() => void choose().catch(showError)}>
      {children}
    </button>
  );
}
