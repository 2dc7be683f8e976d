import { Button } from '@mantine/core';
import { IconArrowsLeftRight, IconChevronLeft, IconPackageExport, IconPencil } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { ItemView } from '../../../../shared/api/schemas/reference/item.ts';
import { DOCUMENT_KIND_NAMES } from '../../../../shared/model/reference/document-kinds.ts';
import { partialDateWords } from '../../../../shared/text/partial-date.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { LocalWords } from '../../../parts/local-words.tsx';
import { yearsWords } from '../../../parts/partial-date.ts';
import { StateMark, TierMark } from '../../../parts/reference-marks.tsx';
import { ITEM_KIND_WORDS } from '../../../parts/reference-words.ts';
import { nameOfItem, ownerOfItem } from './item-name.ts';
import classes from './item-screen.module.css';

const TEXTS = {
  back: { en: 'Reference', nl: 'Referentie' },
  compare: { en: 'Compare with …', nl: 'Vergelijken met …' },
  edit: { en: 'Edit', nl: 'Bewerken' },
  goOn: { en: 'Go on with the draft', nl: 'Verder met het concept' },
  export: { en: 'Export', nl: 'Exporteren' },
  expires: { en: 'May be used until {date}', nl: 'Bruikbaar tot en met {date}' },
};

/** What the item is, how far it is in its life, and what can be done with it. */
export function ItemBar({ item }: { item: ItemView }) {
  const t = useText();
  const language = useLanguage();
  const { id, kind, content, shown, tier, names, versions } = item;
  const owner = names.find((each) => each.id === ownerOfItem(content));
  const isWritten = versions.some(({ state }) => state === 'draft' || state === 'validated');
  return (
    <header className={classes.bar}>
      <Link href="/reference" className={classes.back}>
        <IconChevronLeft size="1rem" aria-hidden />
        {t(TEXTS.back)}
      </Link>
      <div className={classes.names}>
        {owner && (
          <Link href={`/reference/items/${owner.id}`} className={classes.issuer}>
            <LocalWords text={owner.name} />
          </Link>
        )}
        <h1 className={classes.title}>
          <LocalWords text={nameOfItem(content)} />
        </h1>
        <span className={classes.what}>
          {content.kind === 'model'
            ? [
                t(DOCUMENT_KIND_NAMES[content.documentKind]),
                content.edition,
                yearsWords(content.inUse, language),
              ].join(' · ')
            : t(ITEM_KIND_WORDS[kind])}
        </span>
      </div>
      <div className={classes.marks}>
        <StateMark state={shown.state} />
        <TierMark tier={tier} />
        {shown.expires && (
          <span className={classes.what}>
            {t(TEXTS.expires, { date: partialDateWords(shown.expires, language) })}
          </span>
        )}
      </div>
      <div className={classes.actions}>
        <Button
          component={Link}
          href={`/reference/compare?left=${id}@${shown.version}`}
          size="xs"
          variant="default"
          leftSection={<IconArrowsLeftRight size="1rem" aria-hidden />}
        >
          {t(TEXTS.compare)}
        </Button>
        <Button
          component={Link}
          href={`/reference/exchange?items=${id}`}
          size="xs"
          variant="default"
          leftSection={<IconPackageExport size="1rem" aria-hidden />}
        >
          {t(TEXTS.export)}
        </Button>
        <Button
          component={Link}
          href={`/reference/items/${id}/edit`}
          size="xs"
          leftSection={<IconPencil size="1rem" aria-hidden />}
        >
          {t(isWritten ? TEXTS.goOn : TEXTS.edit)}
        </Button>
      </div>
    </header>
  );
}
