import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import type { TextLayer } from '../../../shared/api/schemas/examination.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { Copy } from '../../parts/copy.tsx';
import { languageName } from '../../parts/language-names.ts';
import { PanelFailed } from './panel-failed.tsx';
import { ReadCodes } from './read-codes.tsx';
import classes from './text-panel.module.css';
import { TextSearchBar } from './text-search-bar.tsx';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  none: {
    en: 'Text appears here as soon as the document was examined.',
    nl: 'Tekst verschijnt hier zodra het document is onderzocht.',
  },
  page: { en: 'Text of page {page}', nl: 'Tekst van pagina {page}' },
  read: { en: 'Read as {languages}', nl: 'Gelezen als {languages}' },
  unread: {
    en: 'Part of this page is in a script or language that Loep cannot read ({what}).',
    nl: 'Een deel van deze pagina is in een schrift of taal die Loep niet kan lezen ({what}).',
  },
  empty: { en: 'No text was read on this page.', nl: 'Op deze pagina is geen tekst gelezen.' },
  showLayer: { en: 'Show on the page', nl: 'Tonen op de pagina' },
};

/** The text as it was read: to search, to show on the page, to copy. */
export function TextPanel({ bench }: { bench: Bench }) {
  const t = useText();
  const { head, text, examination } = bench;
  const isUnread = text.error instanceof LoepError && text.error.code === 'not-found';
  if (head === null) return <Text size="sm">{t(TEXTS.none)}</Text>;
  return (
    <Stack gap="md" data-text-panel>
      <TextSearchBar bench={bench} />
      <section aria-labelledby="page-text">
        <Group justify="space-between" gap="xs" mb="xs">
          <h2 id="page-text" className={classes.title}>
            {t(TEXTS.page, { page: bench.selection.page })}
          </h2>
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant={bench.isTextShown ? 'filled' : 'default'}
              aria-pressed={bench.isTextShown}
              aria-keyshortcuts="T"
              onClick={bench.toggleText}
              data-text-layer
            >
              {t(TEXTS.showLayer)}
            </Button>
            {text.data && text.data.lines.length > 0 && (
              <Copy value={text.data.lines.map((line) => line.text).join('\n')} />
            )}
          </Group>
        </Group>
        {text.isError && isUnread && <p className={classes.aside}>{t(TEXTS.empty)}</p>}
        {text.isError && !isUnread && <PanelFailed error={text.error} onRetry={() => void text.refetch()} />}
        {text.isPending && <Skeleton height="8rem" />}
        {text.data && <PageText layer={text.data} />}
      </section>
      {examination && <ReadCodes examination={examination} onShow={bench.selection.show} />}
    </Stack>
  );
}

function PageText({ layer }: { layer: TextLayer }) {
  const t = useText();
  const language = useLanguage();
  const languages = layer.languages.map((code) => languageName(code, language)).join(', ');
  return (
    <>
      {layer.unread !== null && <p className={classes.aside}>{t(TEXTS.unread, { what: layer.unread })}</p>}
      {languages !== '' && <p className={classes.aside}>{t(TEXTS.read, { languages })}</p>}
      {layer.lines.length === 0 ? (
        <p className={classes.aside}>{t(TEXTS.empty)}</p>
      ) : (
        <div className={classes.text} data-page-text>
          {layer.lines.map((line) => (
            <p key={`${line.box.x}:${line.box.y}:${line.text}`} dir="auto" className={classes.line}>
              {line.text}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
