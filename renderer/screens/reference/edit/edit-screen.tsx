import { Anchor, Button, Group, Skeleton, Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from 'wouter';
import { LoepError } from '../../../../shared/model/errors.ts';
import { textOfError } from '../../../../shared/text/fault.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { BUTTON_WORDS } from '../../../parts/button-words.ts';
import { Message } from '../../../parts/message.tsx';
import { useNewest } from './content/newest-item.ts';
import { titleOf } from './content/title.ts';
import { BeginDialog } from './fields/begin-dialog.tsx';
import { Beginning } from './fields/beginning.ts';
import { ItemEditor } from './item-editor.tsx';

const TEXTS = {
  title: { en: 'Edit {name} – Loep', nl: '{name} bewerken – Loep' },
  loading: { en: 'Opening the item', nl: 'Item wordt geopend' },
  failed: { en: 'This item could not be opened', nl: 'Dit item kon niet worden geopend' },
  missing: { en: 'This item is not there', nl: 'Dit item is er niet' },
  missingWhy: {
    en: 'It was discarded, or the address is wrong.',
    nl: 'Het is weggegooid, of het adres klopt niet.',
  },
  toReferences: { en: 'To the reference database', nl: 'Naar de referentiedatabase' },
};

/** Writing an item of the reference database. */
export function EditScreen({ id }: { id: string }) {
  const t = useText();
  const language = useLanguage();
  const { data, error, isPending, refetch } = useNewest(id);
  useDocumentTitle(data ? t(TEXTS.title, { name: titleOf(data.content, language) }) : 'Loep');
  if (data) {
    return (
      <Beginning.Provider value={BeginDialog}>
        <ItemEditor view={data} />
      </Beginning.Provider>
    );
  }
  if (isPending) {
    return (
      <Stack p="md" gap="md" role="status" aria-label={t(TEXTS.loading)}>
        <Skeleton height="2rem" width="40%" />
        <Skeleton height="20rem" />
      </Stack>
    );
  }
  const isGone = error instanceof LoepError && (error.code === 'not-found' || error.code === 'bad-input');
  return (
    <Message
      title={t(isGone ? TEXTS.missing : TEXTS.failed)}
      text={t(isGone ? TEXTS.missingWhy : textOfError(error))}
    >
      <Group>
        {!isGone && <Button onClick={() => void refetch()}>{t(BUTTON_WORDS.retry)}</Button>}
        <Anchor component={Link} href="/reference">
          {t(TEXTS.toReferences)}
        </Anchor>
      </Group>
    </Message>
  );
}
