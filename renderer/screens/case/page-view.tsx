import { Loader, Stack, Text } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { LoepError } from '../../../shared/model/errors.ts';
import { FAULT } from '../../../shared/text/fault.ts';
import { useText } from '../../host/language.tsx';
import { Viewer } from '../../viewer/viewer.tsx';
import type { Numbered } from './finding-order.ts';
import { toneWords } from './finding-words.ts';
import { marksOn } from './marks.ts';
import classes from './page-view.module.css';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  page: { en: '{file}, page {page} of {pages}', nl: '{file}, pagina {page} van {pages}' },
  mark: { en: 'Finding {number}: {title}, {tone}', nl: 'Bevinding {number}: {title}, {tone}' },
  none: { en: 'There is no picture of this document.', nl: 'Van dit document is er geen beeld.' },
  opening: { en: 'Opening the page', nl: 'Pagina wordt geopend' },
};

/** The page that is looked at, with the marks of its findings. */
export function PageView({ bench }: { bench: Bench }) {
  const t = useText();
  const { document, selection, picture, pageCount, list, text, isTextShown, search, address } = bench;
  const { page } = selection;
  if (picture.isPending) {
    return (
      <div className={classes.none} data-case-viewer>
        <Loader aria-label={t(TEXTS.opening)} />
      </div>
    );
  }
  if (picture.isError) return <NoPicture error={picture.error} />;
  const labelOf = ({ finding, number }: Numbered) =>
    t(TEXTS.mark, { number, title: finding.title, tone: toneWords(finding) });
  const hits = address.section === 'text' ? search.hits.filter((hit) => hit.page === page) : [];
  return (
    <div className={classes.page} data-case-viewer>
      <Viewer
        documentId={document.id}
        page={page}
        label={t(TEXTS.page, { file: document.fileName, page, pages: pageCount })}
        marks={marksOn(list, page, labelOf)}
        selectedMark={selection.finding?.id ?? null}
        onSelectMark={selection.selectMark}
        text={isTextShown ? (text.data ?? null) : null}
        hits={hits.flatMap(({ boxes }) => boxes)}
        focus={selection.focus}
      />
    </div>
  );
}

function NoPicture({ error }: { error: Error }) {
  const t = useText();
  return (
    <Stack className={classes.none} gap="xs" align="center" justify="center" p="xl" data-case-viewer>
      <IconFileOff size={36} stroke={1.4} aria-hidden />
      <Text fw={600}>{t(TEXTS.none)}</Text>
      <Text maw="32rem" ta="center">
        {t(error instanceof LoepError ? error.text : FAULT)}
      </Text>
    </Stack>
  );
}
