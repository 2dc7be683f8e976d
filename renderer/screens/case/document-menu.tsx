import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useText } from '../../host/language.tsx';
import { OutcomeShape } from '../../parts/outcome-badge.tsx';
import { outcomeShown, outcomeText } from '../../parts/outcome-words.ts';
import { DOCUMENT_STATE_WORDS } from '../../parts/state-words.ts';
import classes from './case-bar.module.css';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  choose: { en: 'Choose a document', nl: 'Kies een document' },
  place: { en: '{at} of {all}', nl: '{at} van {all}' },
};

/** The documents of a case, to go from one to another. */
export function DocumentMenu({ bench }: { bench: Bench }) {
  const t = useText();
  const { documents } = bench.caseView;
  const at = documents.indexOf(bench.document) + 1;
  return (
    <Menu position="bottom-start" width="22rem">
      <Menu.Target>
        <Button
          size="compact-sm"
          fw={500}
          variant="default"
          flex="none"
          rightSection={<IconChevronDown size="0.875rem" />}
          title={t(TEXTS.choose)}
          data-document-menu
        >
          <span className={classes.chosen}>{bench.document.fileName}</span>
          &nbsp;({t(TEXTS.place, { at, all: documents.length })})
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
        {documents.map(({ id, fileName, examinations, state }) => {
          const head = state === 'examined' ? (examinations[0] ?? null) : null;
          return (
            <Menu.Item
              key={id}
              leftSection={<OutcomeShape outcome={outcomeShown(head)} />}
              rightSection={t(head ? outcomeText(head) : DOCUMENT_STATE_WORDS[state])}
              aria-current={id === bench.document.id || undefined}
              onClick={() => bench.goToDocument(id)}
            >
              {fileName}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
