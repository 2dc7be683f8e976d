import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconKeyboard, IconPlayerStop, IconRefresh, IconTrash } from '@tabler/icons-react';
import { isUnderWay } from '../../../shared/model/case.ts';
import { useText } from '../../host/language.tsx';
import { useChange } from '../../host/use-call.ts';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { ExamineAgain } from './examine-again.tsx';
import type { Bench } from './use-bench.ts';
import { useLeavingRemoved } from './use-leaving-removed.ts';

const TEXTS = {
  more: { en: 'More actions', nl: 'Meer handelingen' },
  again: { en: 'Examine again…', nl: 'Opnieuw onderzoeken…' },
  cancel: { en: 'Cancel the examination', nl: 'Onderzoek afbreken' },
  keys: { en: 'Keys', nl: 'Toetsen' },
};

/** What is done less often. */
export function CaseMenu({ bench, onShowKeys }: { bench: Bench; onShowKeys: () => void }) {
  const t = useText();
  const [isAsking, asking] = useDisclosure(false);
  const cancel = useChange('examination.cancel');
  const [remove, question] = useLeavingRemoved(bench.caseView);
  const { document } = bench;
  const isRunning = isUnderWay(document.state);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t(TEXTS.more)} data-case-menu>
            <IconDots size="1.125rem" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {isRunning ? (
            <Menu.Item
              leftSection={<IconPlayerStop size="1rem" />}
              onClick={() => cancel.mutate({ documentId: document.id })}
            >
              {t(TEXTS.cancel)}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<IconRefresh size="1rem" />} onClick={asking.open}>
              {t(TEXTS.again)}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconKeyboard size="1rem" />} onClick={onShowKeys}>
            {t(TEXTS.keys)}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size="1rem" />} onClick={remove}>
            {t(BUTTON_WORDS.removeCase)}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {question}
      {isAsking && <ExamineAgain document={document} onClose={asking.close} />}
    </>
  );
}
