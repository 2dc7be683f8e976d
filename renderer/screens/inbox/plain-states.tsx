import { Button, Skeleton, Text, Title } from '@mantine/core';
import { textOfError } from '../../../shared/text/fault.ts';
import { useText } from '../../host/language.tsx';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import classes from './plain-states.module.css';

const TEXTS = {
  loading: { en: 'The cases are being fetched', nl: 'De zaken worden opgehaald' },
  none: { en: 'No case fits', nl: 'Geen zaak past hierbij' },
  noneWhy: {
    en: 'No case has all of what was searched and filtered.',
    nl: 'Geen zaak heeft alles waarop is gezocht en gefilterd.',
  },
  noneRemoved: { en: 'No case was removed', nl: 'Er is geen zaak verwijderd' },
  noneRemovedWhy: {
    en: 'A case that is removed stands here, with all that it holds, until it is brought back.',
    nl: 'Een zaak die is verwijderd staat hier, met alles erin, tot zij wordt teruggezet.',
  },
  others: { en: 'Show the other cases', nl: 'Toon de andere zaken' },
  clear: { en: 'Clear search and filters', nl: 'Zoekvraag en filters wissen' },
  failed: { en: 'The cases cannot be shown', nl: 'De zaken kunnen niet worden getoond' },
};

const SKELETON_ROWS = [62, 48, 71, 55, 66, 40, 58, 73, 50, 64];

/** Rows that are on their way. */
export function Loading() {
  const t = useText();
  return (
    <div className={classes.loading} role="status" aria-label={t(TEXTS.loading)}>
      {SKELETON_ROWS.map((width) => (
        <div key={width} className={classes.skeleton}>
          <Skeleton height="0.75rem" width={`${width}%`} />
        </div>
      ))}
    </div>
  );
}

/** There are cases, but none in this search and these filters. */
export function NoResults({ onClear }: { onClear: () => void }) {
  const t = useText();
  return (
    <div className={classes.state}>
      <Title order={2} size="h4">
        {t(TEXTS.none)}
      </Title>
      <Text>{t(TEXTS.noneWhy)}</Text>
      <Button variant="default" onClick={onClear}>
        {t(TEXTS.clear)}
      </Button>
    </div>
  );
}

/** No case was removed, or none is left here. */
export function NoneRemoved({ onClear }: { onClear: () => void }) {
  const t = useText();
  return (
    <div className={classes.state}>
      <Title order={2} size="h4">
        {t(TEXTS.noneRemoved)}
      </Title>
      <Text maw="34rem">{t(TEXTS.noneRemovedWhy)}</Text>
      <Button variant="default" onClick={onClear}>
        {t(TEXTS.others)}
      </Button>
    </div>
  );
}

/** Asking for the cases failed: why, and again. */
export function Failed({ error, onRetry }: { error: Error; onRetry: () => void }) {
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
