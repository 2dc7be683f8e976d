import { Button, Skeleton } from '@mantine/core';
import { Link } from 'wouter';
import { LoepError } from '../../../../shared/model/errors.ts';
import { textOfError } from '../../../../shared/text/fault.ts';
import { useText } from '../../../host/language.tsx';
import { BUTTON_WORDS } from '../../../parts/button-words.ts';
import { Message } from '../../../parts/message.tsx';
import classes from './item-states.module.css';

const TEXTS = {
  loading: { en: 'The item is being opened', nl: 'Het onderdeel wordt geopend' },
  absent: { en: 'This item is not there', nl: 'Dit onderdeel is er niet' },
  failed: { en: 'The item cannot be shown', nl: 'Het onderdeel kan niet worden getoond' },
  toSearch: { en: 'To the reference database', nl: 'Naar de referentiedatabank' },
};

/** While nothing of the item is there. */
export function ItemLoading() {
  const t = useText();
  return (
    <div className={classes.loading} role="status" aria-label={t(TEXTS.loading)}>
      <Skeleton height="2rem" />
      <div className={classes.sides}>
        <Skeleton height="100%" />
        <Skeleton height="100%" />
      </div>
    </div>
  );
}

/** An item that is not there, or cannot be had now. */
export function ItemFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useText();
  const isAbsent = error instanceof LoepError && ['not-found', 'bad-input'].includes(error.code);
  return (
    <Message title={t(isAbsent ? TEXTS.absent : TEXTS.failed)} text={t(textOfError(error))}>
      {!isAbsent && <Button onClick={onRetry}>{t(BUTTON_WORDS.retry)}</Button>}
      <Button component={Link} href="/reference" variant="default">
        {t(TEXTS.toSearch)}
      </Button>
    </Message>
  );
}
