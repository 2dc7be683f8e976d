import { Alert, Button, Group, Text } from '@mantine/core';
import type { VersionState } from '../../../../../shared/model/reference/item.ts';
import type { Text as Words } from '../../../../../shared/model/text.ts';
import { useText } from '../../../../host/language.tsx';
import { passedBy } from '../content/newest-item.ts';
import { useForm } from '../fields/form-context.tsx';

const TEXTS: Readonly<Record<Exclude<VersionState, 'draft'>, Words>> = {
  validated: {
    en: 'Validated by {name}, and not in use yet. Publish it, or change it again; then it is validated anew.',
    nl: 'Gevalideerd door {name}, en nog niet in gebruik. Neem het in gebruik, of wijzig het weer; dan wordt het opnieuw gevalideerd.',
  },
  published: {
    en: 'This version is in use. To change something, begin a new version; this one stays in use until that is published.',
    nl: 'Deze versie is in gebruik. Begin een nieuwe versie om iets te wijzigen; deze blijft in gebruik tot die in gebruik wordt genomen.',
  },
  superseded: {
    en: 'A later version has taken its place. Begin a new version to go on from here.',
    nl: 'Een latere versie is ervoor in de plaats gekomen. Begin een nieuwe versie om hiervandaan verder te gaan.',
  },
  withdrawn: {
    en: 'Withdrawn from use: {note} Begin a new version to take it up again.',
    nl: 'Uit gebruik genomen: {note} Begin een nieuwe versie om het weer op te nemen.',
  },
};

const CONFLICT = {
  text: {
    en: 'This item was changed elsewhere. What you write here is not saved until you choose.',
    nl: 'Dit item is elders gewijzigd. Wat u hier schrijft wordt pas bewaard als u kiest.',
  },
  decide: { en: 'Choose', nl: 'Kiezen' },
};

const PASSED = {
  imported: {
    en: 'Version {version}, signed by {signer}, came into use after this draft was begun. Lay the draft on top of it to go on, or discard it; it stays in the history.',
    nl: 'Versie {version}, ondertekend door {signer}, is in gebruik gekomen nadat dit concept was begonnen. Leg het concept erbovenop om verder te gaan, of gooi het weg; het blijft in de geschiedenis.',
  },
  published: {
    en: 'Version {version}, by {author}, came into use after this draft was begun. Lay the draft on top of it to go on, or discard it; it stays in the history.',
    nl: 'Versie {version}, van {author}, is in gebruik gekomen nadat dit concept was begonnen. Leg het concept erbovenop om verder te gaan, of gooi het weg; het blijft in de geschiedenis.',
  },
};

/** Why an item cannot be written in now, and what can be done about that. */
export function StateNotice({ onDecide }: { onDecide: (() => void) | null }) {
  const t = useText();
  const { view } = useForm();
  const { state, validatedBy, note } = view.shown;
  if (onDecide) {
    return (
      <Alert color="orange" radius={0} role="alert">
        <Group justify="space-between">
          <Text size="sm">{t(CONFLICT.text)}</Text>
          <Button size="xs" variant="default" onClick={onDecide}>
            {t(CONFLICT.decide)}
          </Button>
        </Group>
      </Alert>
    );
  }
  const passed = passedBy(view);
  if (passed) {
    const { version, signer, author } = passed;
    const words = signer === null ? PASSED.published : PASSED.imported;
    return (
      <Alert color="orange" radius={0} role="alert" py="xs" data-passed-by={version}>
        <Text size="sm">{t(words, { version, signer: signer ?? '', author })}</Text>
      </Alert>
    );
  }
  if (state === 'draft') return null;
  return (
    <Alert color="gray" radius={0} role="status" py="xs">
      <Text size="sm">{t(TEXTS[state], { name: validatedBy ?? '', note })}</Text>
    </Alert>
  );
}
