import { Button, CopyButton } from '@mantine/core';
import { useText } from '../host/language.tsx';

const TEXTS = {
  copy: { en: 'Copy', nl: 'Kopiëren' },
  copied: { en: 'Copied', nl: 'Gekopieerd' },
};

/** Puts a text on the clipboard, and says so. */
export function Copy({ value }: { value: string }) {
  const t = useText();
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button size="compact-sm" variant="default" onClick={copy} aria-live="polite" data-copy>
          {t(copied ? TEXTS.copied : TEXTS.copy)}
        </Button>
      )}
    </CopyButton>
  );
}
