import { Anchor, Button, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { originalAddress } from '../../../shared/api/addresses.ts';
import type { PageView } from '../../../shared/api/schemas/document.ts';
import type { ExaminationHead } from '../../../shared/api/schemas/examination.ts';
import { readEngineName } from '../../../shared/model/engine-name.ts';
import type { Language } from '../../../shared/model/text.ts';
import { adaptedThresholds } from '../../../shared/text/adapted-thresholds.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { Copy } from '../../parts/copy.tsx';
import { languageName } from '../../parts/language-names.ts';
import { shortMoment } from '../../parts/moments.ts';
import { DOCUMENT_STATE_WORDS } from '../../parts/state-words.ts';
import classes from './file-panel.module.css';
import { printSize } from './print-values.ts';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  name: { en: 'Name', nl: 'Naam' },
  size: { en: 'Size', nl: 'Grootte' },
  sha256: { en: 'SHA-256 of the file', nl: 'SHA-256 van het bestand' },
  added: { en: 'Added', nl: 'Toegevoegd' },
  state: { en: 'State', nl: 'Toestand' },
  pages: { en: 'Pages', nl: 'Pagina’s' },
  page: {
    en: '{page}: {width} × {height} px, {dpi} dpi {source}',
    nl: '{page}: {width} × {height} px, {dpi} dpi {source}',
  },
  file: { en: '(from the file)', nl: '(uit het bestand)' },
  estimated: { en: '(estimated)', nl: '(geschat)' },
  examined: { en: 'Examined', nl: 'Onderzocht' },
  engine: { en: 'Engine', nl: 'Engine' },
  thresholds: { en: 'Thresholds', nl: 'Drempels' },
  calibration: { en: 'Calibration {number}', nl: 'Kalibratie {number}' },
  own: { en: 'Loep’s own', nl: 'Die van Loep zelf' },
  languages: { en: 'Languages asked for', nl: 'Gevraagde talen' },
  found: { en: 'found from each page', nl: 'van elke pagina afgeleid' },
  digest: { en: 'Digest of the examination', nl: 'Kenmerk van het onderzoek' },
  digestWhy: {
    en: 'The same engine on the same file gives the same digest.',
    nl: 'Dezelfde engine op hetzelfde bestand geeft hetzelfde kenmerk.',
  },
  also: { en: 'The same file in other cases', nl: 'Hetzelfde bestand in andere zaken' },
  nowhere: { en: 'none', nl: 'geen' },
  download: { en: 'Download the original', nl: 'Origineel downloaden' },
};

/** What is known of the file and of how it was examined. */
export function FilePanel({ bench }: { bench: Bench }) {
  const t = useText();
  const { document } = bench;
  return (
    <Stack gap="md" data-file-panel>
      <FileFacts bench={bench} />
      <ExaminationFacts bench={bench} />
      <div>
        <Button
          component="a"
          href={originalAddress(document.id)}
          download={document.fileName}
          variant="default"
          size="compact-sm"
          fw={500}
          leftSection={<IconDownload size="1rem" />}
        >
          {t(TEXTS.download)}
        </Button>
      </div>
    </Stack>
  );
}

function FileFacts({ bench }: { bench: Bench }) {
  const t = useText();
  const language = useLanguage();
  const { document } = bench;
  return (
    <dl className={classes.facts}>
      <Fact name={t(TEXTS.name)}>{document.fileName}</Fact>
      <Fact name={t(TEXTS.size)}>{printSize(document.sizeBytes, language)}</Fact>
      <Fact name={t(TEXTS.added)}>{shortMoment(document.addedAt, language)}</Fact>
      <Fact name={t(TEXTS.state)}>{t(DOCUMENT_STATE_WORDS[document.state])}</Fact>
      {document.pages.length > 0 && (
        <Fact name={t(TEXTS.pages)}>
          <ul className={classes.list}>
            {document.pages.map((page) => (
              <li key={page.page}>{t(TEXTS.page, pageValues(page, language))}</li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={t(TEXTS.sha256)}>
        <code className={classes.digest}>{document.sha256}</code> <Copy value={document.sha256} />
      </Fact>
      <Fact name={t(TEXTS.also)}>
        {document.alsoIn.length === 0 && t(TEXTS.nowhere)}
        <ul className={classes.list} data-also-in>
          {document.alsoIn.map(({ caseId, number, title }) => (
            <li key={caseId}>
              <Anchor component={Link} href={`/cases/${caseId}`} size="sm">
                {number} · {title}
              </Anchor>
            </li>
          ))}
        </ul>
      </Fact>
    </dl>
  );
}

function ExaminationFacts({ bench }: { bench: Bench }) {
  const t = useText();
  const language = useLanguage();
  const { head } = bench;
  if (head === null) return null;
  const { version } = readEngineName(head.engine);
  const languages = head.languages?.map((code) => languageName(code, language)).join(', ');
  return (
    <dl className={classes.facts}>
      <Fact name={t(TEXTS.examined)}>{shortMoment(head.at, language)}</Fact>
      <Fact name={t(TEXTS.engine)}>{version}</Fact>
      <Fact name={t(TEXTS.thresholds)}>
        <Thresholds engine={head.engine} />
      </Fact>
      <Fact name={t(TEXTS.languages)}>{languages ?? t(TEXTS.found)}</Fact>
      <Fact name={t(TEXTS.digest)}>
        <code className={classes.digest}>{head.digest}</code> <Copy value={head.digest} />
        <span className={classes.aside}>{t(TEXTS.digestWhy)}</span>
      </Fact>
    </dl>
  );
}

/** What decided from which score on there is a finding. */
function Thresholds({ engine }: Pick<ExaminationHead, 'engine'>) {
  const t = useText();
  const number = readEngineName(engine).calibration;
  const { data: made } = useCall('calibration.list', {}, { enabled: number !== null });
  if (number === null) return t(TEXTS.own);
  const used = made?.find((each) => each.number === number);
  return (
    <span data-calibration={number}>
      {t(TEXTS.calibration, { number })}
      {used && <>: {t(adaptedThresholds({ scans: used.scans, at: used.madeAt }))}</>}
    </span>
  );
}

function pageValues({ page, widthPx, heightPx, dpi, dpiSource }: PageView, language: Language) {
  const print = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 0 });
  return {
    page: String(page),
    width: print(widthPx),
    height: print(heightPx),
    dpi: print(dpi),
    source: TEXTS[dpiSource],
  };
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
