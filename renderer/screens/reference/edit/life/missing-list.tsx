import { Button, Popover, Text, UnstyledButton } from '@mantine/core';
import { IconCircleCheck, IconListDetails } from '@tabler/icons-react';
import { useState } from 'react';
import type { Text as Words } from '../../../../../shared/model/text.ts';
import { counted, useText } from '../../../../host/language.tsx';
import { type Path, pathKey } from '../content/content-path.ts';
import { useForm } from '../fields/form-context.tsx';
import classes from './missing-list.module.css';
import { placeWords } from './place-words.ts';

const TEXTS = {
  none: { en: 'Nothing missing', nl: 'Er ontbreekt niets' },
  one: { en: '1 still missing', nl: 'Er ontbreekt nog 1 ding' },
  many: { en: '{count} still missing', nl: 'Er ontbreken nog {count} dingen' },
  note: { en: '1 remark', nl: '1 aandachtspunt' },
  notes: { en: '{count} remarks', nl: '{count} aandachtspunten' },
  title: { en: 'Before it can be validated', nl: 'Voordat het gevalideerd kan worden' },
  besides: { en: 'To think about', nl: 'Om aan te denken' },
  held: {
    en: '{place}: not complete, and not saved until it is',
    nl: '{place}: niet volledig, en tot dan niet bewaard',
  },
};

interface Line {
  readonly path: Path;
  readonly text: Words;
  readonly blocks: boolean;
}

/** What is still missing, each a way to its place. */
export function MissingList({ onGoTo }: { onGoTo: (path: Path) => void }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const lines = useMissingLines();
  const blocking = lines.filter(({ blocks }) => blocks);
  const others = lines.filter(({ blocks }) => !blocks);
  const go = (path: Path) => {
    setOpen(false);
    onGoTo(path);
  };
  if (lines.length === 0) {
    return (
      <Text size="sm" className={classes.fine} role="status">
        <IconCircleCheck size={16} aria-hidden />
        {t(TEXTS.none)}
      </Text>
    );
  }
  const label =
    blocking.length > 0
      ? t(counted(blocking.length, TEXTS.one, TEXTS.many), { count: blocking.length })
      : t(counted(others.length, TEXTS.note, TEXTS.notes), { count: others.length });
  return (
    <Popover opened={isOpen} onChange={setOpen} width={380} position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconListDetails size={14} />}
          onClick={() => setOpen(!isOpen)}
          data-missing={blocking.length}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.list} aria-label={label}>
        <Lines title={t(TEXTS.title)} lines={blocking} onGoTo={go} />
        <Lines title={t(TEXTS.besides)} lines={others} onGoTo={go} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Lines(props: { title: string; lines: readonly Line[]; onGoTo: (path: Path) => void }) {
  const { title, lines, onGoTo } = props;
  const t = useText();
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className={classes.title}>{title}</h3>
      {lines.map(({ path, text }) => (
        <UnstyledButton
          key={`${pathKey(path)}/${text.en}`}
          className={classes.line}
          onClick={() => onGoTo(path)}
        >
          {t(text)}
        </UnstyledButton>
      ))}
    </>
  );
}

/** What waits to be complete, and what the judge of the application misses besides. */
function useMissingLines(): readonly Line[] {
  const { held, missing, draft } = useForm();
  const places = new Map(held.map(({ path }) => [pathKey(path), path]));
  const waiting = [...places.values()].map((path): Line => {
    const place = placeWords(draft.content, path);
    return {
      path,
      blocks: true,
      text: {
        en: TEXTS.held.en.replace('{place}', place.en),
        nl: TEXTS.held.nl.replace('{place}', place.nl),
      },
    };
  });
  return [...waiting, ...missing.filter(({ path }) => !places.has(pathKey(path)))];
}
