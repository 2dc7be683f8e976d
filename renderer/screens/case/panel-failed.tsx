import { Alert, Button, Group, Stack } from '@mantine/core';
import { textOfError } from '../../../shared/text/fault.ts';
import { useText } from '../../host/language.tsx';
import { BUTTON_WORDS } from '../../parts/button-words.ts';

/** Something of the panel could not be fetched; what is wrong, and once more. */
export function PanelFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useText();
  return (
    <Alert color="red" role="alert">
      <Stack gap="sm">
        {t(textOfError(error))}
        <Group>
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {t(BUTTON_WORDS.retry)}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
