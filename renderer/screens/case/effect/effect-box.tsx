import { Button, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChartHistogram, IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { DocumentView } from '../../../../shared/api/schemas/document.ts';
import type { FindingView } from '../../../../shared/api/schemas/examination.ts';
import { isOfFile, isShown } from '../../../../shared/model/effect.ts';
import { LoepError } from '../../../../shared/model/errors.ts';
import { call } from '../../../host/call.ts';
import { useText } from '../../../host/language.tsx';
import { keyOf } from '../../../host/use-call.ts';
import { PanelFailed } from '../panel-failed.tsx';
import classes from './effect.module.css';
import { EffectPicture } from './effect-picture.tsx';

const TEXTS = {
  before: { en: 'Show what was here before', nl: 'Tonen wat hier eerder was' },
  hideBefore: { en: 'Hide what was here before', nl: 'Verbergen wat hier eerder was' },
  drawing: {
    en: 'The page is drawn again from what the file holds; this may take a few seconds.',
    nl: 'De pagina wordt opnieuw getekend uit wat het bestand bevat; dit kan enkele seconden duren.',
  },
  show: { en: 'Show the effect', nl: 'Effect tonen' },
  hide: { en: 'Hide the effect', nl: 'Effect verbergen' },
  title: { en: 'What was measured here', nl: 'Wat hier is gemeten' },
  making: {
    en: 'The page is measured again; this may take a few seconds.',
    nl: 'De pagina wordt opnieuw gemeten; dit kan enkele seconden duren.',
  },
};

/** A picture of what the check of a finding saw, made when somebody asks for it. */
export function EffectBox({ finding, document }: { finding: FindingView; document: DocumentView }) {
  const t = useText();
  const [isOpen, { toggle }] = useDisclosure(false);
  if (finding.verdict !== 'deviation' || finding.region === null || !isShown(finding.check)) return null;
  const isOfThen = isOfFile(finding.check);
  const Icon = isOfThen ? IconHistory : IconChartHistogram;
  const [shows, hides] = isOfThen ? [TEXTS.before, TEXTS.hideBefore] : [TEXTS.show, TEXTS.hide];
  return (
    <div className={classes.box} data-effect-box>
      <Button
        size="compact-sm"
        variant="default"
        className={classes.button}
        leftSection={<Icon size="0.95rem" aria-hidden />}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {t(isOpen ? hides : shows)}
      </Button>
      {isOpen && <Shown finding={finding} document={document} />}
    </div>
  );
}

function Shown({ finding, document }: { finding: FindingView; document: DocumentView }) {
  const t = useText();
  const given = { findingId: finding.id };
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: keyOf('effect.show', given),
    queryFn: ({ signal }) => call('effect.show', given, signal),
    // It takes seconds to make, and stays what it is: neither the original nor the finding ever changes.
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data && finding.region) {
    return (
      <section aria-label={t(TEXTS.title)} className={classes.shown} data-effect={data.kind}>
        <EffectPicture effect={data} document={document} region={finding.region} />
      </section>
    );
  }
  if (error && !isFetching) {
    // What the page does not show it will not show the next time either.
    if (error instanceof LoepError && error.code === 'not-found') {
      return (
        <p className={classes.state} role="status">
          {t(error.text)}
        </p>
      );
    }
    return <PanelFailed error={error} onRetry={() => void refetch()} />;
  }
  return (
    <p className={classes.state} role="status">
      <Loader size="xs" aria-hidden /> {t(isOfFile(finding.check) ? TEXTS.drawing : TEXTS.making)}
    </p>
  );
}
