import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { CaseRow } from '../../../shared/api/schemas/case.ts';
import { useText } from '../../host/language.tsx';
import { useChange } from '../../host/use-call.ts';

const TEXTS = {
  removed: { en: 'Case {number} was removed.', nl: 'Zaak {number} is verwijderd.' },
  restored: { en: 'Case {number} is back.', nl: 'Zaak {number} is terug.' },
  undo: { en: 'Undo', nl: 'Ongedaan maken' },
};

/** Long enough to notice a slip of the hand, ms. */
const UNDO_MS = 15_000;

/** Removes a case and offers to undo it, instead of asking first. */
export function useRemoval(): (row: CaseRow) => void {
  const t = useText();
  const client = useQueryClient();
  const refresh = () => {
    for (const name of ['case.list', 'case.counts']) void client.invalidateQueries({ queryKey: [name] });
  };
  const remove = useChange('case.remove', { onSuccess: refresh });
  const restore = useChange('case.restore', { onSuccess: refresh });
  return ({ id, number }) => {
    const notice = `removed:${id}`;
    const undo = () =>
      restore.mutate(
        { id },
        {
          onSuccess: () =>
            notifications.update({
              id: notice,
              message: t(TEXTS.restored, { number: String(number) }),
              autoClose: 4000,
            }),
        },
      );
    remove.mutate(
      { id },
      {
        onSuccess: () =>
          notifications.show({
            id: notice,
            autoClose: UNDO_MS,
            withBorder: true,
            role: 'status',
            message: (
              <Group justify="space-between" wrap="nowrap">
                {t(TEXTS.removed, { number: String(number) })}
                <Button size="compact-sm" variant="default" onClick={undo}>
                  {t(TEXTS.undo)}
                </Button>
              </Group>
            ),
          }),
      },
    );
  };
}
