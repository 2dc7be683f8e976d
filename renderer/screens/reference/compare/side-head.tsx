import { Select } from '@mantine/core';
import { Link } from 'wouter';
import type { ItemView } from '../../../../shared/api/schemas/reference/item.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { localWords } from '../../../parts/local-text.ts';
import { LocalWords } from '../../../parts/local-words.tsx';
import { yearsWords } from '../../../parts/partial-date.ts';
import { VERSION_STATE_WORDS } from '../../../parts/reference-words.ts';
import { nameOfItem, ownerOfItem } from '../item/item-name.ts';
import linkClasses from '../item/links.module.css';
import classes from './comparison.module.css';

const TEXTS = {
  version: { en: 'Version of {name}', nl: 'Versie van {name}' },
  number: { en: 'Version {version}: {state}', nl: 'Versie {version}: {state}' },
};

/** What stands on a side, and in which version. */
export function SideHead(props: { item: ItemView; onVersion: (version: number) => void; isRight?: boolean }) {
  const { item, onVersion, isRight = false } = props;
  const t = useText();
  const language = useLanguage();
  const { content, names, versions, shown } = item;
  const owner = names.find(({ id }) => id === ownerOfItem(content));
  const name = localWords(nameOfItem(content), language);
  return (
    <div className={classes.head} data-right={isRight}>
      <div className={classes.names}>
        <Link href={`/reference/items/${item.id}?version=${shown.version}`} className={linkClasses.link}>
          <LocalWords text={nameOfItem(content)} />
        </Link>
        <span className={classes.dim}>
          {[
            owner && localWords(owner.name, language),
            content.kind === 'model' && content.edition,
            content.kind === 'model' && yearsWords(content.inUse, language),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <Select
        size="xs"
        w="12rem"
        aria-label={t(TEXTS.version, { name })}
        allowDeselect={false}
        data={versions.map(({ version, state }) => ({
          value: String(version),
          label: t(TEXTS.number, { version: String(version), state: t(VERSION_STATE_WORDS[state]) }),
        }))}
        value={String(shown.version)}
        onChange={(version) => version !== null && onVersion(Number(version))}
      />
    </div>
  );
}
