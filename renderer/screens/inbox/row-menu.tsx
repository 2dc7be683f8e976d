import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconDotsVertical,
  IconFiles,
  IconFolderOpen,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { CaseRow } from '../../../shared/api/schemas/case.ts';
import { useText } from '../../host/language.tsx';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { isPossible, type RowAction } from './row-action.ts';
import classes from './row-menu.module.css';

const MENU = { en: 'Actions for case {number}', nl: 'Acties voor zaak {number}' };

const ITEMS = [
  { action: 'open', key: 'Enter', Icon: IconFolderOpen, text: { en: 'Open', nl: 'Openen' } },
  { action: 'documents', key: 'D', Icon: IconFiles, text: { en: 'Documents', nl: 'Documenten' } },
  { action: 'rename', key: 'F2', Icon: IconPencil, text: { en: 'Rename', nl: 'Hernoemen' } },
  { action: 'restore', key: 'R', Icon: IconArrowBackUp, text: BUTTON_WORDS.restoreCase },
  { action: 'remove', key: 'Delete', Icon: IconTrash, text: { en: 'Remove', nl: 'Verwijderen' } },
] as const;

interface Props {
  readonly row: CaseRow;
  readonly onAction: (action: RowAction, row: CaseRow) => void;
}

/** What the keys do, for who uses a mouse or a finger. Made on the first press: a menu in every row slows scrolling. */
export function RowMenu({ row, onAction }: Props) {
  const t = useText();
  const [isMade, setIsMade] = useState(false);
  if (!isMade) {
    return (
      <button
        type="button"
        className={classes.dots}
        tabIndex={-1}
        aria-haspopup="menu"
        aria-label={t(MENU, { number: String(row.number) })}
        onClick={(event) => {
          event.stopPropagation();
          setIsMade(true);
        }}
      >
        <IconDotsVertical size="1rem" aria-hidden />
      </button>
    );
  }
  return (
    <Menu defaultOpened position="bottom-end" withInitialFocusPlaceholder={false} width="14rem">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          tabIndex={-1}
          aria-label={t(MENU, { number: String(row.number) })}
          onClick={(event) => event.stopPropagation()}
        >
          <IconDotsVertical size="1rem" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown onClick={(event) => event.stopPropagation()}>
        {ITEMS.filter(({ action }) => isPossible(action, row)).map(({ action, key, Icon, text }) => (
          <Menu.Item
            key={action}
            leftSection={<Icon size="1rem" aria-hidden />}
            rightSection={<span aria-hidden>{key}</span>}
            onClick={() => onAction(action, row)}
          >
            {t(text)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
