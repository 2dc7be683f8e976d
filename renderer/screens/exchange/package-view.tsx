import { Alert, Anchor, Button, Loader } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ExchangeJob, PackagePreview } from '../../../shared/api/schemas/reference/exchange.ts';
import { textOfError } from '../../../shared/text/fault.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { Message } from '../../parts/message.tsx';
import { shortMoment } from '../../parts/moments.ts';
import { TIER_WORDS } from '../../parts/reference-words.ts';
import { ImportBar } from './import-bar.tsx';
import { PackageLines } from './package-lines.tsx';
import classes from './package-view.module.css';
import { Panel } from './panel.tsx';
import { SignerPanel } from './signer-panel.tsx';

const TEXTS = {
  back: { en: 'All packages', nl: 'Alle pakketten' },
  gone: { en: 'This package is no longer here', nl: 'Dit pakket is er niet meer' },
  loading: {
    en: 'The package is weighed against what is here …',
    nl: 'Het pakket wordt vergeleken met wat hier is …',
  },
  about: {
    en: '{file} · made {at} · {tier} · {images} images · {size} MB',
    nl: '{file} · gemaakt {at} · {tier} · {images} afbeeldingen · {size} MB',
  },
  forEver: { en: 'No end date', nl: 'Geen einddatum' },
  until: { en: 'May be used until {day}', nl: 'Te gebruiken tot en met {day}' },
  expired: { en: 'This package has expired', nl: 'Dit pakket is verlopen' },
  expiredWhy: {
    en: 'It could be used until {day} and can no longer be taken in. Ask its sender for a newer one.',
    nl: 'Het was te gebruiken tot en met {day} en kan niet meer worden opgenomen. Vraag de afzender om een nieuwer pakket.',
  },
};

/** A package that was sent in: who signed it, what it would do, and taking it in. */
export function PackageView({ id, onLeave }: { id: string; onLeave: () => void }) {
  const t = useText();
  const { data: preview, error } = useCall('exchange.preview', { id });
  const { data: jobs } = useCall('exchange.jobs', {});
  const job = jobs?.find((each) => each.id === id && each.what === 'import') ?? null;
  return (
    <>
      <Button
        className={classes.back}
        size="compact-sm"
        variant="subtle"
        leftSection={<IconArrowLeft size="1rem" aria-hidden />}
        onClick={onLeave}
      >
        {t(TEXTS.back)}
      </Button>
      {preview && <Preview preview={preview} job={job} />}
      {!preview && error && (
        <Message title={t(TEXTS.gone)} text={t(textOfError(error))}>
          <Anchor component={Link} href="/reference/exchange">
            {t(TEXTS.back)}
          </Anchor>
        </Message>
      )}
      {!preview && !error && (
        <div className={classes.loading} role="status">
          <Loader size="sm" /> {t(TEXTS.loading)}
        </div>
      )}
    </>
  );
}

function Preview({ preview, job }: { preview: PackagePreview; job: ExchangeJob | null }) {
  const t = useText();
  const language = useLanguage();
  const [replace, setReplace] = useState<ReadonlySet<string>>(new Set());
  const { expires, isExpired, signer } = preview;
  const about = {
    file: preview.fileName,
    at: shortMoment(preview.createdAt, language),
    tier: t(TIER_WORDS[preview.tier]),
    images: preview.images,
    size: (preview.sizeBytes / 1e6).toLocaleString(language, { maximumFractionDigits: 1 }),
  };
  return (
    <>
      <Panel title={preview.title} what={t(TEXTS.about, about)}>
        <span>{expires === null ? t(TEXTS.forEver) : t(TEXTS.until, { day: expires })}</span>
      </Panel>
      {isExpired && expires !== null && (
        <Alert color="red" title={t(TEXTS.expired)} role="alert">
          {t(TEXTS.expiredWhy, { day: expires })}
        </Alert>
      )}
      <SignerPanel packageId={preview.id} signer={signer} />
      <PackageLines preview={preview} replace={replace} onReplace={setReplace} />
      <ImportBar preview={preview} replace={replace} job={job} />
    </>
  );
}
