import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconChevronDown, IconFilePlus, IconFolder } from '@tabler/icons-react';
import { useText } from '../../host/language.tsx';
import { useChooser } from '../../upload/intake.tsx';
import classes from './inbox-screen.module.css';

const TEXTS = {
  files: { en: 'Choose files', nl: 'Bestanden kiezen' },
  folder: { en: 'Choose a folder', nl: 'Map kiezen' },
  more: { en: 'More ways to take in', nl: 'Meer manieren om op te nemen' },
};

/** Takes in files or a folder by the system's own dialog; dropping them does the same. */
export function IntakeButton() {
  const t = useText();
  const { chooseFiles, chooseFolder } = useChooser();
  return (
    <Group gap={1} wrap="nowrap">
      <Button
        aria-label={t(TEXTS.files)}
        aria-keyshortcuts="o"
        onClick={chooseFiles}
        style={{ borderStartEndRadius: 0, borderEndEndRadius: 0 }}
      >
        <IconFilePlus size="1rem" aria-hidden />
        <span className={classes.intakeWords}>{t(TEXTS.files)}</span>
      </Button>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon
            size="2.25rem"
            variant="filled"
            aria-label={t(TEXTS.more)}
            style={{ borderStartStartRadius: 0, borderEndStartRadius: 0 }}
          >
            <IconChevronDown size="1rem" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFolder size="1rem" aria-hidden />} onClick={chooseFolder}>
            {t(TEXTS.folder)}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
