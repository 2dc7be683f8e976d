import { Alert, Button, Group, Stack } from '@mantine/core';
import { LoepError } from '../../../shared/model/errors.ts';
import { FAULT } from '../../../shared/text/fault.ts';
import { useText } from '../../host/language.tsx';

const RETRY = { en: 'Try again', nl: 'Opnieuw proberen' };

/** Something of the panel could not be fetched; what is wrong, and once more. */
export function PanelFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useText();
  return (
    <Alert color="red" role="alert">
      <Stack gap="sm">
        {t(error instanceof LoepError ? error.text : FAULT)}
        <Group>
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {t(RETRY)}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
