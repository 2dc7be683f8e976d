import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArchive, IconDots, IconTrash } from '@tabler/icons-react';
import { type ComponentType, useState } from 'react';
import { useText } from '../../../../host/language.tsx';
import { passedBy } from '../content/newest-item.ts';
import type { Editing } from '../content/use-editing.ts';
import { useForm } from '../fields/form-context.tsx';
import { DiscardDialog } from './discard-dialog.tsx';
import { useLife } from './use-life.ts';
import { ValidateDialog } from './validate-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

const TEXTS = {
  validate: { en: 'Validate…', nl: 'Valideren…' },
  publish: { en: 'Publish', nl: 'In gebruik nemen' },
  again: { en: 'Change again', nl: 'Weer wijzigen' },
  begin: { en: 'Begin new version', nl: 'Nieuwe versie beginnen' },
  layOnTop: { en: 'Lay on top…', nl: 'Erbovenop leggen…' },
  more: { en: 'More', nl: 'Meer' },
  withdraw: { en: 'Withdraw from use…', nl: 'Uit gebruik nemen…' },
  discard: { en: 'Discard draft…', nl: 'Concept weggooien…' },
};

type DialogOf = ComponentType<{ editing: Editing; onClose: () => void }>;

/** What can be done with the item as a whole, by how far it is. */
export function LifeActions({ onLayOnTop }: { onLayOnTop: () => void }) {
  const t = useText();
  const editing = useForm();
  const [Opened, setOpened] = useState<DialogOf | null>(null);
  const { id, shown, versions } = editing.view;
  const { version, state } = shown;
  const edit = useLife('reference.edit', editing);
  const publish = useLife('reference.publish', editing);
  const open = (dialog: DialogOf) => setOpened(() => dialog);
  const inUse = versions.some((each) => each.state === 'published');
  const isPassed = passedBy(editing.view) !== undefined;
  const isUnpublished = state === 'draft' || state === 'validated';
  return (
    <>
      {isPassed && (
        <Button size="xs" onClick={onLayOnTop}>
          {t(TEXTS.layOnTop)}
        </Button>
      )}
      {!isPassed && state === 'draft' && (
        <Button size="xs" onClick={() => open(ValidateDialog)}>
          {t(TEXTS.validate)}
        </Button>
      )}
      {!isPassed && state !== 'draft' && (
        <Button
          size="xs"
          variant="default"
          loading={edit.isPending}
          onClick={() => edit.mutate({ id, version })}
        >
          {t(state === 'validated' ? TEXTS.again : TEXTS.begin)}
        </Button>
      )}
      {!isPassed && state === 'validated' && (
        <Button size="xs" loading={publish.isPending} onClick={() => publish.mutate({ id, version })}>
          {t(TEXTS.publish)}
        </Button>
      )}
      {(inUse || isUnpublished) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" aria-label={t(TEXTS.more)}>
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {inUse && (
              <Menu.Item leftSection={<IconArchive size={14} />} onClick={() => open(WithdrawDialog)}>
                {t(TEXTS.withdraw)}
              </Menu.Item>
            )}
            {isUnpublished && (
              <Menu.Item leftSection={<IconTrash size={14} />} onClick={() => open(DiscardDialog)}>
                {t(TEXTS.discard)}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {Opened && <Opened editing={editing} onClose={() => setOpened(null)} />}
    </>
  );
}
