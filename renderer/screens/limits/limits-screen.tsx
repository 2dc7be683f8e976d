import { Anchor, Loader, Stack, Title } from '@mantine/core';
import { useEffect } from 'react';
import { Link } from 'wouter';
import type { LimitsView } from '../../../shared/api/schemas/limits.ts';
import { textOfError } from '../../../shared/text/fault.ts';
import { useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { Message, ToInbox } from '../../parts/message.tsx';
import { AimTable } from './aim-table.tsx';
import { DetectorList } from './detector-list.tsx';
import { HonestTable } from './honest-table.tsx';
import classes from './limits.module.css';
import { PhysicalList } from './physical-list.tsx';
import { TotalTables } from './total-tables.tsx';
import { UnseenList } from './unseen-list.tsx';

const TEXTS = {
  title: { en: 'What Loep can and cannot see', nl: 'Wat Loep wel en niet ziet' },
  failed: { en: 'This page cannot be shown', nl: 'Deze pagina kan niet worden getoond' },
  intro: {
    en: 'Loep measures scans and points at what deviates. It does not say that a document is genuine or false: that is for a person to conclude. What it does not see is not approved.',
    nl: 'Loep meet aan scans en wijst aan wat afwijkt. Het zegt niet dat een document echt of vals is: dat concludeert een mens. Wat Loep niet ziet, is niet goedgekeurd.',
  },
  notMeasured: {
    en: 'The figures of this version have not been measured yet. Until then no rates are given, and a finding stands on its own evidence alone.',
    nl: 'De cijfers van deze versie zijn nog niet gemeten. Tot dan worden geen percentages genoemd, en staat een bevinding alleen op haar eigen onderbouwing.',
  },
  own: {
    en: 'Scans of another scanner score otherwise. Thresholds adapt to yours by scans that are known to be in order:',
    nl: 'Scans van een andere scanner scoren anders. Drempels passen zich aan de uwe aan met scans waarvan vaststaat dat ze in orde zijn:',
  },
  calibrate: { en: 'calibrate on my own scans', nl: 'kalibreren op eigen scans' },
  measured: {
    en: 'Measured with engine {engine} on pages that Loep made itself: printed, scanned and photographed by calculation, and altered in known places. Between brackets stands the interval in which the true share lies with 95 % certainty: the fewer pages, the wider. Real documents differ from these: read the figures as an order of size.',
    nl: 'Gemeten met engine {engine} op pagina’s die Loep zelf maakte: door berekening gedrukt, gescand en gefotografeerd, en op bekende plaatsen gewijzigd. Tussen haakjes staat het interval waarin het werkelijke aandeel met 95 % zekerheid ligt: hoe minder pagina’s, hoe wijder. Echte documenten wijken daarvan af: lees de cijfers als orde van grootte.',
  },
  command: {
    en: 'Whoever has the source of Loep can measure it again: {command}',
    nl: 'Wie de broncode van Loep heeft, kan het opnieuw meten: {command}',
  },
};

/** What the last evaluation says of every detector, and what no scan can show. */
export function LimitsScreen() {
  const t = useText();
  const { data: limits, error } = useCall('application.limits', {});
  useEffect(() => {
    if (limits) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [limits]);
  if (!limits) {
    if (!error) return <Loader m="xl" />;
    return (
      <Message title={t(TEXTS.failed)} text={t(textOfError(error))}>
        <ToInbox />
      </Message>
    );
  }
  return (
    <div className={classes.screen} data-limits>
      <Title order={1} size="h2">
        {t(TEXTS.title)}
      </Title>
      <p className={classes.intro}>{t(TEXTS.intro)}</p>
      <Measured limits={limits} />
      <p className={classes.intro}>
        {t(TEXTS.own)}{' '}
        <Anchor component={Link} href="/calibration" inherit underline="always">
          {t(TEXTS.calibrate)}
        </Anchor>
      </p>
      <Stack gap="lg" mt="lg">
        {limits.aims.length > 0 && <AimTable aims={limits.aims} />}
        <UnseenList limits={limits} />
        {limits.honest.length > 0 && <HonestTable honest={limits.honest} />}
        {limits.attacks.length > 0 && <TotalTables limits={limits} />}
        <DetectorList detectors={limits.detectors} />
        <PhysicalList features={limits.physical} />
      </Stack>
    </div>
  );
}

function Measured({ limits: { command, engine } }: { limits: LimitsView }) {
  const t = useText();
  return (
    <>
      <p className={classes.intro} data-measured={command !== null}>
        {command === null ? t(TEXTS.notMeasured) : t(TEXTS.measured, { engine })}
      </p>
      {command !== null && <p className={classes.command}>{t(TEXTS.command, { command })}</p>}
    </>
  );
}
