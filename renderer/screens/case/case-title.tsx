import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { SHORT_LINE_MAX } from '../../../shared/api/schemas/basics.ts';
import type { CaseView } from '../../../shared/api/schemas/case.ts';
import { useText } from '../../host/language.tsx';
import { useChange } from '../../host/use-call.ts';
import classes from './case-bar.module.css';

const TEXTS = {
  number: { en: 'Case {number}', nl: 'Zaak {number}' },
  rename: { en: 'Rename the case', nl: 'Zaak hernoemen' },
  title: { en: 'Title of the case', nl: 'Titel van de zaak' },
};

/** The number and the title of a case; the title is changed where it stands. */
export function CaseTitle({ caseView }: { caseView: CaseView }) {
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const rename = useChange('case.rename');
  const shown = rename.isPending ? rename.variables.title : caseView.title;
  const save = () => {
    const title = typed?.trim() ?? '';
    setTyped(null);
    if (title !== '' && title !== caseView.title) rename.mutate({ id: caseView.id, title });
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') save();
    if (key === 'Escape') setTyped(null);
  };
  return (
    <div className={classes.title}>
      <span className={classes.number} data-case-number>
        {t(TEXTS.number, { number: String(caseView.number) })}
      </span>
      {typed === null ? (
        <>
          <h1 className={classes.name} title={shown} data-case-title>
            {shown}
          </h1>
          <Tooltip label={t(TEXTS.rename)}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t(TEXTS.rename)}
              onClick={() => setTyped(caseView.title)}
            >
              <IconPencil size="0.9375rem" />
            </ActionIcon>
          </Tooltip>
        </>
      ) : (
        <TextInput
          size="xs"
          w="18rem"
          maxLength={SHORT_LINE_MAX}
          aria-label={t(TEXTS.title)}
          autoFocus
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onKeyDown={onKeyDown}
          onBlur={save}
        />
      )}
    </div>
  );
}
