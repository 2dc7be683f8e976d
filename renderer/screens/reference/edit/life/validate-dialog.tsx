import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { isSameName } from '../../../../../shared/text/same-name.ts';
import { useText } from '../../../../host/language.tsx';
import { BUTTON_WORDS } from '../../../../parts/button-words.ts';
import { Dialog } from '../../../../parts/dialog.tsx';
import { ReaderFields, useReader } from '../../../../parts/signing-fields.tsx';
import type { Editing } from '../content/use-editing.ts';
import { authorsOf, useLife } from './use-life.ts';

const TEXTS = {
  title: { en: 'Validate version {version}', nl: 'Versie {version} valideren' },
  lead: {
    en: 'A second person reads all of it and finds it right. Nothing that was not validated reaches an examination.',
    nl: 'Een tweede persoon leest alles na en vindt het juist. Niets wat niet gevalideerd is, komt in een onderzoek.',
  },
  authors: {
    en: 'Written by {names}. Who wrote it cannot validate it: one overlooks one’s own mistakes.',
    nl: 'Geschreven door {names}. Wie het schreef kan het niet valideren: eigen fouten ziet men over het hoofd.',
  },
  isAuthor: {
    en: '{name} wrote part of this version. Ask a colleague to validate it.',
    nl: '{name} schreef aan deze versie. Vraag een collega om te valideren.',
  },
  blocked: {
    en: 'Something is still missing. See the list at the top of the screen.',
    nl: 'Er ontbreekt nog iets. Zie de lijst boven in het scherm.',
  },
  unsaved: { en: 'Waiting until everything is saved.', nl: 'Wacht tot alles bewaard is.' },
  validate: { en: 'Validate', nl: 'Valideren' },
  publish: { en: 'Validate and publish', nl: 'Valideren en in gebruik nemen' },
};

/** The second person puts their name under what the first one wrote. */
export function ValidateDialog({ editing, onClose }: { editing: Editing; onClose: () => void }) {
  const t = useText();
  const { view, missing, held, saveState } = editing;
  const { reader, setReader, isComplete } = useReader({ name: '', initials: '' });
  const validate = useLife('reference.validate', editing, onClose);
  const authors = authorsOf(view);
  const author = authors.find((name) => isSameName(name, reader.name));
  const isBlocked = held.length > 0 || missing.some(({ blocks }) => blocks);
  const isSettled = saveState.kind === 'saved';
  const canSign = isComplete && !author && !isBlocked && isSettled;
  const { version, revision } = view.shown;
  const sign = (publish: boolean) =>
    validate.mutate({ id: view.id, version, seenRevision: revision, reader, publish });
  return (
    <Dialog opened onClose={onClose} title={t(TEXTS.title, { version })} size="lg" centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (canSign) sign(true);
        }}
      >
        <Stack>
          <Text>{t(TEXTS.lead)}</Text>
          <Text size="sm">{t(TEXTS.authors, { names: authors.join(', ') })}</Text>
          {isBlocked && (
            <Alert color="orange" role="alert">
              {t(TEXTS.blocked)}
            </Alert>
          )}
          <ReaderFields reader={reader} onChange={setReader} />
          {author && (
            <Alert color="orange" role="alert">
              {t(TEXTS.isAuthor, { name: author })}
            </Alert>
          )}
          {!isSettled && <Text size="sm">{t(TEXTS.unsaved)}</Text>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(BUTTON_WORDS.cancel)}
            </Button>
            <Button
              variant="default"
              disabled={!canSign}
              loading={validate.isPending}
              onClick={() => sign(false)}
            >
              {t(TEXTS.validate)}
            </Button>
            <Button type="submit" disabled={!canSign} loading={validate.isPending}>
              {t(TEXTS.publish)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
