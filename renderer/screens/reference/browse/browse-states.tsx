import { Button, Group, Skeleton, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { textOfError } from '../../../../shared/text/fault.ts';
import { useText } from '../../../host/language.tsx';
import { BUTTON_WORDS } from '../../../parts/button-words.ts';
import classes from './browse-states.module.css';

const TEXTS = {
  loading: { en: 'The reference database is searched', nl: 'De referentiedatabank wordt doorzocht' },
  numberOnly: {
    en: 'No item has this number in its words.',
    nl: 'Geen onderdeel heeft dit nummer in zijn tekst.',
  },
  failed: { en: 'The search could not be made', nl: 'Er kon niet worden gezocht' },
  empty: { en: 'The reference database is empty', nl: 'De referentiedatabank is leeg' },
  emptyWhy: {
    en: 'Take in a package of another bureau, or begin with an issuer and a model of your own.',
    nl: 'Neem een pakket van een ander bureau op, of begin met een afgever en een eigen model.',
  },
  exchange: { en: 'Take in a package', nl: 'Pakket opnemen' },
  begin: { en: 'Begin a model', nl: 'Model beginnen' },
};

/** Cards that are on their way. */
export function Searching() {
  const t = useText();
  return (
    <div className={classes.loading} role="status" aria-label={t(TEXTS.loading)}>
      {Array.from({ length: 12 }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same
        <Skeleton key={at} height="16.5rem" />
      ))}
    </div>
  );
}

/** Asking failed: why, and again. */
export function SearchFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useText();
  return (
    <div className={classes.state} role="alert">
      <Title order={2} size="h4">
        {t(TEXTS.failed)}
      </Title>
      <Text maw="34rem">{t(textOfError(error))}</Text>
      <Button onClick={onRetry}>{t(BUTTON_WORDS.retry)}</Button>
    </div>
  );
}

/** The number was found in a series or list; no item has it in its words. */
export function NumberOnly() {
  const t = useText();
  return (
    <div className={classes.state}>
      <Text c="var(--loep-dimmed)">{t(TEXTS.numberOnly)}</Text>
    </div>
  );
}

/** Nothing is there at all. */
export function EmptyDatabase() {
  const t = useText();
  return (
    <div className={classes.state}>
      <Title order={2} size="h4">
        {t(TEXTS.empty)}
      </Title>
      <Text maw="34rem">{t(TEXTS.emptyWhy)}</Text>
      <Group justify="center">
        <Button component={Link} href="/reference/exchange">
          {t(TEXTS.exchange)}
        </Button>
        <Button component={Link} href="/reference/new" variant="default">
          {t(TEXTS.begin)}
        </Button>
      </Group>
    </div>
  );
}
