import { Alert, Button, Loader } from '@mantine/core';
import { IconPackageImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { textOfError } from '../../../shared/text/fault.ts';
import { useText } from '../../host/language.tsx';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { Panel } from './panel.tsx';
import classes from './receive-package.module.css';
import { type SentPackage, sendPackage } from './send-package.ts';

const TEXTS = {
  title: { en: 'Take in a package', nl: 'Pakket opnemen' },
  what: {
    en: 'A package of another bureau is looked into first: who signed it and what it would change. Nothing is written before you say so.',
    nl: 'Een pakket van een ander bureau wordt eerst bekeken: wie het ondertekende en wat het zou wijzigen. Er wordt niets geschreven voordat u dat zegt.',
  },
  drop: { en: 'Drop a .loepref file here', nl: 'Laat een .loepref-bestand hier los' },
  choose: { en: 'Choose a file', nl: 'Bestand kiezen' },
  busy: {
    en: '{name} is sent in and every part of it is checked …',
    nl: '{name} wordt ingelezen en geheel gecontroleerd …',
  },
  refused: { en: '{name} is not taken in', nl: '{name} wordt niet opgenomen' },
};

interface Props {
  readonly sent: SentPackage | null;
  readonly onGiven: (file: File) => void;
  readonly onTaken: (id: string) => void;
  readonly onLeave: () => void;
}

/** Where a package is dropped or chosen, how it is checked, and why it was refused. */
export function ReceivePackage({ sent, onGiven, onTaken, onLeave }: Props) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Panel title={t(TEXTS.title)} what={t(TEXTS.what)}>
      {sent && <Checking sent={sent} onTaken={onTaken} onLeave={onLeave} />}
      <div className={classes.drop}>
        <IconPackageImport size="2rem" stroke={1.3} aria-hidden />
        <span>{t(TEXTS.drop)}</span>
        <Button size="xs" variant="default" onClick={() => input.current?.click()}>
          {t(TEXTS.choose)}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".loepref"
        data-chooser="package"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onGiven(file);
          currentTarget.value = '';
        }}
      />
    </Panel>
  );
}

function Checking({ sent, onTaken, onLeave }: { sent: SentPackage } & Pick<Props, 'onTaken' | 'onLeave'>) {
  const t = useText();
  const { name } = sent.file;
  const { data, error, refetch } = useQuery({
    queryKey: ['package', sent.id],
    queryFn: ({ signal }) => sendPackage(sent, signal),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => {
    if (data) onTaken(data.id);
  });
  if (error) {
    return (
      <Alert
        color="red"
        title={t(TEXTS.refused, { name })}
        role="alert"
        withCloseButton
        onClose={onLeave}
        closeButtonLabel={t(BUTTON_WORDS.close)}
      >
        <p className={classes.why}>{t(textOfError(error))}</p>
        <Button size="compact-sm" variant="default" onClick={() => void refetch()}>
          {t(BUTTON_WORDS.retry)}
        </Button>
      </Alert>
    );
  }
  return (
    <div className={classes.busy} role="status">
      <Loader size="sm" />
      <span className={classes.name}>{t(TEXTS.busy, { name })}</span>
      <Button size="compact-sm" variant="default" onClick={onLeave}>
        {t(BUTTON_WORDS.cancel)}
      </Button>
    </div>
  );
}
