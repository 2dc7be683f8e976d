import { Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from 'wouter';
import { useText } from '../../../host/language.tsx';
import { ITEM_KIND_WORDS } from '../../../parts/reference-words.ts';
import linkClasses from '../item/links.module.css';
import { KindIcon } from '../shell/kind-icon.tsx';
import { BEGUN_KINDS } from '../shell/new-item-menu.tsx';
import classes from './choose-kind.module.css';

const TEXTS = {
  title: { en: 'New', nl: 'Nieuw' },
  what: { en: 'What is to be begun?', nl: 'Wat wilt u beginnen?' },
  toReferences: { en: 'To the reference database', nl: 'Naar de referentiedatabank' },
};

/** Chooses what is begun, where the address does not say it. */
export function ChooseKind() {
  const t = useText();
  useDocumentTitle(`${t(TEXTS.title)} – Loep`);
  return (
    <Stack className={classes.choose} gap="md">
      <Title order={1} size="h3">
        {t(TEXTS.title)}
      </Title>
      <Text>{t(TEXTS.what)}</Text>
      <ul className={classes.kinds} data-kinds>
        {BEGUN_KINDS.map((kind) => (
          <li key={kind}>
            <Link href={`/reference/new?kind=${kind}`} className={`${linkClasses.link} ${classes.kind}`}>
              <KindIcon kind={kind} size="1.25rem" />
              {t(ITEM_KIND_WORDS[kind])}
            </Link>
          </li>
        ))}
      </ul>
      <Link href="/reference" className={linkClasses.link}>
        {t(TEXTS.toReferences)}
      </Link>
    </Stack>
  );
}
