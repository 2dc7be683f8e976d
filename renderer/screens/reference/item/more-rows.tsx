import { Button } from '@mantine/core';
import { useText } from '../../../host/language.tsx';

const MORE = { en: 'Show more ({shown} of {total})', nl: 'Meer tonen ({shown} van {total})' };

/** Goes on with a long list. */
export function MoreRows({ shown, total, onMore }: { shown: number; total: number; onMore: () => void }) {
  const t = useText();
  if (shown >= total) return null;
  return (
    <Button variant="default" size="xs" mt="sm" onClick={onMore}>
      {t(MORE, { shown, total })}
    </Button>
  );
}
