import { IconFileOff } from '@tabler/icons-react';
import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { pictureAddress } from '../../../shared/api/addresses.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import { useText } from '../../host/language.tsx';
import { OutcomeShape } from '../../parts/outcome-badge.tsx';
import { outcomeShown, outcomeText } from '../../parts/outcome-words.ts';
import { DOCUMENT_STATE_WORDS } from '../../parts/state-words.ts';
import classes from './film-strip.module.css';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  strip: { en: 'Documents and pages', nl: 'Documenten en pagina’s' },
  page: { en: 'Page {page}', nl: 'Pagina {page}' },
  open: { en: '{open} open', nl: '{open} open' },
};

/** All documents and pages of the case, small. A single page needs no strip. */
export function FilmStrip({ bench }: { bench: Bench }) {
  const t = useText();
  const { documents } = bench.caseView;
  const isAfterPage = useIsAfterPage(bench);
  if (documents.length === 1 && bench.pageCount === 1) return null;
  return (
    <nav className={classes.strip} aria-label={t(TEXTS.strip)} data-film-strip>
      {documents.map((document) => (
        <DocumentPages
          key={document.id}
          document={document}
          bench={bench}
          isAlone={documents.length === 1}
          hasPictures={isAfterPage}
        />
      ))}
    </nav>
  );
}

function DocumentPages(props: {
  document: DocumentView;
  bench: Bench;
  isAlone: boolean;
  hasPictures: boolean;
}) {
  const { document, bench, isAlone, hasPictures } = props;
  const t = useText();
  const isChosen = document.id === bench.document.id;
  const count = isChosen ? bench.pageCount : Math.max(1, document.pages.length);
  const pages = Array.from({ length: count }, (_, at) => at + 1);
  const head = document.examinations[0] ?? null;
  const said = head ? outcomeText(head) : DOCUMENT_STATE_WORDS[document.state];
  return (
    <section className={classes.document} aria-label={document.fileName}>
      {!isAlone && (
        <h2 className={classes.heading}>
          <button
            type="button"
            className={classes.name}
            title={`${document.fileName}: ${t(said)}`}
            aria-current={isChosen || undefined}
            onClick={() => bench.goToDocument(document.id)}
            data-open-document={document.id}
          >
            {head && <OutcomeShape outcome={outcomeShown(head)} />}
            <span className={classes.file}>{document.fileName}</span>
          </button>
        </h2>
      )}
      {pages.map((page) => (
        <Thumbnail
          key={page}
          document={document}
          page={page}
          hasPicture={hasPictures}
          isCurrent={isChosen && bench.selection.page === page}
          openCount={isChosen ? openOn(bench, page) : 0}
          onChoose={() => (isChosen ? bench.selection.goToPage(page) : bench.goToDocument(document.id, page))}
        />
      ))}
    </section>
  );
}

/** True once the page itself was fetched: the strip does not take the line, or the one who draws, from it. */
function useIsAfterPage({ picture }: Bench): boolean {
  const [isAfter, setAfter] = useState(false);
  const isOpening = useIsFetching({ queryKey: ['preview'] }) > 0 || picture.isPending;
  useEffect(() => {
    if (!isOpening) setAfter(true);
  }, [isOpening]);
  return isAfter;
}

/** Deviations on a page that wait for an answer. */
function openOn({ findings, examination }: Bench, page: number): number {
  if (examination?.answers === 'withheld') return 0;
  return findings.filter(
    ({ verdict, review, region }) => verdict === 'deviation' && review === null && region?.page === page,
  ).length;
}

function Thumbnail(props: {
  document: DocumentView;
  page: number;
  isCurrent: boolean;
  openCount: number;
  hasPicture: boolean;
  onChoose: () => void;
}) {
  const { document, page, isCurrent, openCount, hasPicture, onChoose } = props;
  const t = useText();
  const ref = useRef<HTMLButtonElement>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (isCurrent) ref.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isCurrent]);
  return (
    <button
      ref={ref}
      type="button"
      className={classes.frame}
      aria-current={isCurrent ? 'page' : undefined}
      data-page={page}
      onClick={onChoose}
    >
      {document.state === 'refused' || hasFailed ? (
        <IconFileOff className={classes.missing} stroke={1.4} aria-hidden />
      ) : (
        <img
          className={classes.picture}
          src={hasPicture ? pictureAddress(document.id, page, 'thumbnail') : undefined}
          fetchPriority="low"
          alt=""
          loading="lazy"
          decoding="async"
          onError={() => setFailed(true)}
          draggable={false}
        />
      )}
      <span className={classes.caption}>
        {t(TEXTS.page, { page })}
        {openCount > 0 && <span className={classes.open}>{t(TEXTS.open, { open: openCount })}</span>}
      </span>
    </button>
  );
}
