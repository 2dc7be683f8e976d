import { Button, Group, TextInput } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { SHORT_LINE_MAX } from '../../../../shared/api/schemas/basics.ts';
import type { DocumentKind } from '../../../../shared/model/reference/document-kinds.ts';
import { useText } from '../../../host/language.tsx';
import { useChange } from '../../../host/use-call.ts';
import classes from './add-gap.module.css';

const TEXTS = {
  what: { en: 'What is missing', nl: 'Wat ontbreekt' },
  add: { en: 'Put on the collecting list', nl: 'Op de verzamellijst zetten' },
  added: { en: 'It is on the collecting list.', nl: 'Het staat op de verzamellijst.' },
  look: { en: 'Show the list', nl: 'Lijst tonen' },
};

interface Props {
  /** What was looked for, to be made more exact. */
  readonly wanted: string;
  /** Code of the issuer. */
  readonly issuer: string | null;
  readonly documentKind: DocumentKind | null;
}

/** Puts what was looked up and not found on the collecting list. */
export function AddGap({ wanted, issuer, documentKind }: Props) {
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [id] = useState(() => crypto.randomUUID());
  const add = useChange('gap.add');
  const words = (typed ?? wanted).trim();
  if (add.isSuccess) {
    return (
      <p className={classes.added} role="status">
        {t(TEXTS.added)} <Link href="/reference/gaps">{t(TEXTS.look)}</Link>
      </p>
    );
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (words === '') return;
        add.mutate({ id, wanted: words, issuer, documentKind });
      }}
    >
      <Group gap="xs" align="flex-end">
        <TextInput
          label={t(TEXTS.what)}
          size="xs"
          maxLength={SHORT_LINE_MAX}
          value={typed ?? wanted}
          onChange={(event) => setTyped(event.currentTarget.value)}
          className={classes.field}
        />
        <Button
          type="submit"
          size="xs"
          variant="default"
          loading={add.isPending}
          disabled={words === ''}
          leftSection={<IconListCheck size="1rem" aria-hidden />}
        >
          {t(TEXTS.add)}
        </Button>
      </Group>
    </form>
  );
}
