import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useText } from '../../../host/language.tsx';
import { ITEM_KIND_WORDS } from '../../../parts/reference-words.ts';
import { KindIcon } from './kind-icon.tsx';

const NEW = { en: 'New', nl: 'Nieuw' };

/** In the order in which they are begun most. */
export const BEGUN_KINDS = ['model', 'note', 'stamp', 'official', 'office', 'number-list', 'issuer'] as const;

/** Begins an item of a kind. */
export function NewItemMenu() {
  const t = useText();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button size="xs" leftSection={<IconPlus size="1rem" aria-hidden />}>
          {t(NEW)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {BEGUN_KINDS.map((kind) => (
          <Menu.Item
            key={kind}
            component={Link}
            href={`/reference/new?kind=${kind}`}
            leftSection={<KindIcon kind={kind} size="1rem" />}
          >
            {t(ITEM_KIND_WORDS[kind])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
