import { Anchor, Button, Skeleton, Stack, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'wouter';
import { textOfError } from '../../../shared/text/fault.ts';
import { useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { CalibrationHistory } from './calibration-history.tsx';
import classes from './calibration-screen.module.css';
import { ChangePreview } from './change-preview.tsx';
import { ScanIntake } from './scan-intake.tsx';

const TEXTS = {
  back: { en: 'Settings', nl: 'Instellingen' },
  title: { en: 'Calibrate on your own scans', nl: 'Kalibreren op eigen scans' },
  what: {
    en: 'Loep learnt what ordinary paper and print look like on pages that it made itself, not on scans of real scanners. Yours will differ. Give it scans of documents that you know to be genuine, as your bureau makes them: it measures how they differ, and shows which thresholds would change. Nothing changes before you say so, and you can always go back.',
    nl: 'Loep leerde hoe gewoon papier en gewone druk eruitzien op pagina’s die het zelf maakte, niet op scans van echte scanners. Die van u zullen anders zijn. Geef scans van documenten waarvan u weet dat ze echt zijn, zoals uw bureau ze maakt: Loep meet hoe ze verschillen en toont welke drempels zouden veranderen. Er verandert niets voordat u dat zegt, en u kunt altijd terug.',
  },
};

/** Thresholds adapted to the scans of this installation: scans are measured, the change is shown, and used or not. */
export function CalibrationScreen() {
  const t = useText();
  const { data: preview, error, refetch } = useCall('calibration.preview', {});
  return (
    <div className={classes.screen}>
      <Anchor component={Link} href="/settings" className={classes.back}>
        <IconArrowLeft size="1rem" aria-hidden /> {t(TEXTS.back)}
      </Anchor>
      <Title order={1} size="h2">
        {t(TEXTS.title)}
      </Title>
      <p className={classes.what}>{t(TEXTS.what)}</p>
      <Stack gap="lg">
        {preview && (
          <>
            <ScanIntake preview={preview} />
            {preview.scans.length > 0 && <ChangePreview preview={preview} />}
          </>
        )}
        {!preview && !error && <Skeleton height="16rem" />}
        {!preview && error && (
          <div role="alert">
            <p>{t(textOfError(error))}</p>
            <Button size="compact-sm" variant="default" onClick={() => void refetch()}>
              {t(BUTTON_WORDS.retry)}
            </Button>
          </div>
        )}
        <CalibrationHistory />
      </Stack>
    </div>
  );
}
