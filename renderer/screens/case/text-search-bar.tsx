import { ActionIcon, Anchor, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { counted, useText } from '../../host/language.tsx';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import classes from './text-panel.module.css';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  search: { en: 'Search in the text of all pages', nl: 'Zoeken in de tekst van alle pagina’s' },
  next: { en: 'Next hit', nl: 'Volgende treffer' },
  previous: { en: 'Previous hit', nl: 'Vorige treffer' },
  one: { en: '1 hit.', nl: '1 treffer.' },
  many: { en: '{count} hits.', nl: '{count} treffers.' },
  at: { en: 'Hit {at} of {count}, page {page}.', nl: 'Treffer {at} van {count}, pagina {page}.' },
  none: { en: 'Not found in the text that was read.', nl: 'Niet gevonden in de tekst die is gelezen.' },
  waiting: { en: 'Searching…', nl: 'Zoeken…' },
  failed: {
    en: 'The text of some pages could not be fetched; they were not searched.',
    nl: 'De tekst van sommige pagina’s kon niet worden opgehaald; die zijn niet doorzocht.',
  },
  unread: {
    en: '{said} Of {count} pages no text was read; they were not searched.',
    nl: '{said} Van {count} pagina’s is geen tekst gelezen; die zijn niet doorzocht.',
  },
  unreadOne: {
    en: '{said} Of 1 page no text was read; it was not searched.',
    nl: '{said} Van 1 pagina is geen tekst gelezen; die is niet doorzocht.',
  },
};

/** Looks for words on every page and walks along the hits. */
export function TextSearchBar({ bench }: { bench: Bench }) {
  const t = useText();
  const { search, selection } = bench;
  const count = search.hits.length;
  const walk = (by: 1 | -1) => {
    if (count === 0) return;
    const from = search.current < 0 && by < 0 ? 0 : search.current;
    const at = (from + by + count) % count;
    const { page, boxes } = search.hits[at]!;
    search.setCurrent(at);
    selection.show(page, boxes[0]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    walk(event.shiftKey ? -1 : 1);
  };
  return (
    <search>
      <div className={classes.bar}>
        <TextInput
          className={classes.field}
          type="search"
          size="sm"
          leftSection={<IconSearch size="1rem" aria-hidden />}
          aria-label={t(TEXTS.search)}
          placeholder={t(TEXTS.search)}
          value={search.query}
          maxLength={200}
          onChange={({ currentTarget }) => search.setQuery(currentTarget.value)}
          onKeyDown={onKeyDown}
          data-text-search
        />
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t(TEXTS.previous)}
          disabled={count === 0}
          onClick={() => walk(-1)}
        >
          <IconChevronUp size="1rem" />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t(TEXTS.next)}
          disabled={count === 0}
          onClick={() => walk(1)}
        >
          <IconChevronDown size="1rem" />
        </ActionIcon>
      </div>
      <p className={classes.count} role="status" data-hits={count}>
        <HitCount bench={bench} />
      </p>
    </search>
  );
}

function HitCount({ bench }: { bench: Bench }) {
  const t = useText();
  const { query, hits, current, waiting, unread, failed, retry } = bench.search;
  if (query.trim() === '') return null;
  if (failed > 0) {
    return (
      <>
        {t(TEXTS.failed)}{' '}
        <Anchor component="button" size="sm" onClick={retry}>
          {t(BUTTON_WORDS.retry)}
        </Anchor>
      </>
    );
  }
  const said = () => {
    const hit = hits[current];
    if (hit) return t(TEXTS.at, { at: current + 1, count: hits.length, page: hit.page });
    if (waiting > 0) return t(TEXTS.waiting);
    if (hits.length === 0) return t(TEXTS.none);
    return t(counted(hits.length, TEXTS.one, TEXTS.many), { count: hits.length });
  };
  if (unread === 0) return said();
  return t(counted(unread, TEXTS.unreadOne, TEXTS.unread), { said: said(), count: unread });
}
