import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconEyeSearch } from '@tabler/icons-react';
import { LENSES, type Lens, usualLens } from '../../shared/model/lens.ts';
import { useText } from '../host/language.tsx';
import { LENS_WORDS } from './lens-words.ts';
import classes from './toolbar.module.css';

const TEXTS = {
  lenses: { en: 'Lenses', nl: 'Lenzen' },
  eye: { en: 'For the eye, no evidence', nl: 'Voor het oog, geen bewijs' },
  none: { en: 'Without a lens', nl: 'Zonder lens' },
};

/** Ways to look at the pixels of the page. */
export function LensMenu(props: { lens: Lens | null; onTake: (lens: Lens | null) => void }) {
  const { lens, onTake } = props;
  const t = useText();
  const mark = (isOn: boolean) => (isOn ? <IconCheck size="0.9rem" aria-hidden /> : <span />);
  return (
    <Menu position="top-end" withinPortal shadow="md" closeOnItemClick>
      <Menu.Target>
        <ActionIcon
          variant={lens ? 'light' : 'subtle'}
          color="gray"
          size="md"
          className={classes.button}
          aria-label={t(TEXTS.lenses)}
          aria-keyshortcuts="l"
          title={`${t(TEXTS.lenses)} (l)`}
          data-lens-button
        >
          <IconEyeSearch size="1rem" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t(TEXTS.eye)}</Menu.Label>
        <Menu.Item rightSection={mark(lens === null)} onClick={() => onTake(null)} data-lens="none">
          {t(TEXTS.none)}
        </Menu.Item>
        <Menu.Divider />
        {LENSES.map((id) => (
          <Menu.Item
            key={id}
            rightSection={mark(lens?.id === id)}
            onClick={() => onTake(usualLens(id))}
            data-lens={id}
          >
            {t(LENS_WORDS[id].name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
