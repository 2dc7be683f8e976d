import { Button, Loader, Text } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { textOfError } from '../../shared/text/fault.ts';
import { useText } from '../host/language.tsx';
import { VIEW_TEXTS } from './view-texts.ts';
import classes from './viewer.module.css';

/** Shorter waits go by unremarked, ms: a wheel that only flashes makes a quick page seem slow. */
const PATIENCE_MS = 300;

/** While nothing of the page is there. */
export function OpeningPage() {
  const t = useText();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={classes.state} role="status" aria-busy>
      {isSlow && (
        <>
          <Loader size="sm" />
          <Text size="sm">{t(VIEW_TEXTS.opening)}</Text>
        </>
      )}
    </div>
  );
}

/** A page that cannot be shown, and why. */
export function FailedPage({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useText();
  return (
    <div className={classes.state} role="alert">
      <IconFileOff size={32} aria-hidden />
      <Text fw={600}>{t(VIEW_TEXTS.failed)}</Text>
      <Text size="sm" className={classes.why}>
        {t(textOfError(error))}
      </Text>
      <Button variant="default" size="xs" onClick={onRetry}>
        {t(VIEW_TEXTS.retry)}
      </Button>
    </div>
  );
}

/** Tiles are missing: the page is there, but not all of it sharp. */
export function MissingTiles({ onRetry }: { onRetry: () => void }) {
  const t = useText();
  return (
    <div className={classes.notice} role="status">
      {t(VIEW_TEXTS.unsharp)}
      <Button variant="default" size="compact-xs" onClick={onRetry}>
        {t(VIEW_TEXTS.retry)}
      </Button>
    </div>
  );
}
