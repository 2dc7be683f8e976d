import { Stack, Text } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { useMemo } from 'react';
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
};

/** The page that is looked at, with the marks of its findings. */
export function PageView({ bench }: { bench: Bench }) {
  const t = useText();
  const { document, selection, picture, pageCount, list, text, isTextShown, search, address } = bench;
  const { page } = selection;
  const words = useMemo(
    () => text.data?.lines.flatMap((line) => line.words.map(({ box }) => box)),
    [text.data],
  );
  if (document.state === 'refused' && picture.isError) return <NoPicture />;
  const labelOf = ({ finding, number }: Numbered) =>
    t(TEXTS.mark, { number, title: finding.title, tone: toneWords(finding) });
  const hits = address.section === 'text' ? search.hits.filter((hit) => hit.page === page) : [];
  return (
    <div className={classes.page} data-case-viewer>
      <Viewer
        source={{ of: 'document', documentId: document.id, page }}
        label={t(TEXTS.page, { file: document.fileName, page, pages: pageCount })}
        marks={marksOn(list, page, labelOf)}
        selectedMark={selection.finding?.id ?? null}
        onSelectMark={selection.selectMark}
        text={isTextShown ? (text.data ?? null) : null}
        words={words}
        hits={hits.flatMap(({ boxes }) => boxes)}
        focus={selection.focus}
      />
    </div>
  );
}

/** Beside a document that was refused; why stands in the panel. */
function NoPicture() {
  const t = useText();
  return (
    <Stack className={classes.none} gap="xs" align="center" justify="center" p="xl" data-case-viewer>
      <IconFileOff size="2.25rem" stroke={1.4} aria-hidden />
      <Text>{t(TEXTS.none)}</Text>
    </Stack>
  );
}
