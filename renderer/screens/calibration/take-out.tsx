import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { JudgedScan } from '../../../shared/api/schemas/calibration.ts';
import { useText } from '../../host/language.tsx';
import { keyOf, useChange } from '../../host/use-call.ts';

const TEXTS = {
  out: { en: 'Remove', nl: 'Verwijderen' },
  outOf: { en: 'Remove {name} from these scans', nl: '{name} uit deze scans verwijderen' },
};

/** Removes a scan from those that were measured. */
export function TakeOut({ scan: { id, fileName } }: { scan: JudgedScan }) {
  const t = useText();
  const client = useQueryClient();
  const leaveOut = useChange('calibration.leaveOut', {
    onSuccess: (preview) => client.setQueryData(keyOf('calibration.preview', {}), preview),
  });
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={t(TEXTS.outOf, { name: fileName })}
      loading={leaveOut.isPending}
      onClick={() => leaveOut.mutate({ id })}
    >
      {t(TEXTS.out)}
    </Button>
  );
}
