import { Button, Group, Stack, Text } from '@mantine/core';
import type { HeldConclusions } from '../../shared/api/schemas/case.ts';
import { counted, useText } from '../host/language.tsx';
import { BUTTON_WORDS } from './button-words.ts';
import { Dialog } from './dialog.tsx';
import { heldTexts } from './held-texts.ts';

const TEXTS = {
  title: { en: 'Remove case {number}?', nl: 'Zaak {number} verwijderen?' },
  after: {
    en: 'The case leaves every list. Nothing of it is destroyed: it stands under “Removed” in the inbox, and can be brought back from there as it is now.',
    nl: 'De zaak verdwijnt uit elke lijst. Er wordt niets van vernietigd: de zaak staat in het postvak onder “Verwijderd” en kan daar worden teruggezet zoals zij nu is.',
  },
  keep: { en: 'Keep the case', nl: 'Zaak laten staan' },
};

/** White on the usual red has a contrast of 3.9, on this one of 5.5 (WCAG asks 4.5). */
const READABLE_RED = 'red.9';

/** Asks before a case with conclusions is removed, and names them. Enter keeps the case. */
export function RemoveQuestion(props: {
  number: number;
  held: HeldConclusions;
  onKeep: () => void;
  onRemove: () => void;
}) {
  const { number, held, onKeep, onRemove } = props;
  const t = useText();
  return (
    <Dialog opened onClose={onKeep} title={t(TEXTS.title, { number: String(number) })}>
      <Stack data-remove-question>
        {heldTexts(held).map(({ count, one, many }) => (
          <Text key={one.en} fw={500}>
            {t(counted(count, one, many), { count })}
          </Text>
        ))}
        <Text>{t(TEXTS.after)}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onKeep} data-autofocus>
            {t(TEXTS.keep)}
          </Button>
          <Button color={READABLE_RED} onClick={onRemove} data-remove>
            {t(BUTTON_WORDS.removeCase)}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
