import { Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { cropAddress } from '../../../shared/api/addresses.ts';
import type { PageView } from '../../../shared/api/schemas/document.ts';
import type { Box } from '../../../shared/model/region.ts';
import { useText } from '../../host/language.tsx';
import type { Seen } from './grounds.ts';
import classes from './seen-item.module.css';

const TEXTS = {
  picture: {
    en: '{name}, enlarged from page {page}',
    nl: '{name}, vergroot van pagina {page}',
  },
  show: { en: 'Show {name} on the page', nl: '{name} op de pagina tonen' },
  place: { en: 'page {page}', nl: 'pagina {page}' },
  confirmed: {
    en: 'found by a check, confirmed by {name}',
    nl: 'gevonden door een controle, bevestigd door {name}',
  },
  own: { en: 'own observation', nl: 'eigen waarneming' },
  note: { en: 'Note: {note}', nl: 'Notitie: {note}' },
};

/** How much of the surroundings is shown, as a part of the place. */
const MARGIN = 0.25;

/** One thing that was seen: enlarged, in words, and who says so. */
export function SeenItem({
  seen,
  documentId,
  page,
  onShow,
  children,
}: {
  seen: Seen;
  documentId: string;
  page: PageView | undefined;
  /** Brings its place into view; left out where there is no document beside it. */
  onShow?: (id: string) => void;
  children?: ReactNode;
}) {
  const t = useText();
  const { name, region, title, text, note, confirmedBy } = seen;
  const source = confirmedBy === null ? t(TEXTS.own) : t(TEXTS.confirmed, { name: confirmedBy });
  return (
    <li className={classes.item} data-seen={seen.id}>
      {onShow && region !== null ? (
        <UnstyledButton
          className={classes.number}
          aria-label={t(TEXTS.show, { name })}
          onClick={() => onShow(seen.id)}
        >
          {name}
        </UnstyledButton>
      ) : (
        <span className={classes.number}>{name}</span>
      )}
      <div className={classes.body}>
        {title !== null && (
          <Text fw={600} size="sm">
            {t(title)}
          </Text>
        )}
        {region !== null && page !== undefined && (
          <img
            className={classes.crop}
            src={cropAddress(documentId, region.page, withMargin(region.box, page))}
            alt={t(TEXTS.picture, { name, page: region.page })}
            loading="lazy"
          />
        )}
        {children ?? <Text size="sm">{t(text)}</Text>}
        {note.trim() !== '' && <Text size="sm">{t(TEXTS.note, { note })}</Text>}
        <Text size="xs" c="var(--loep-dimmed)">
          {region === null ? source : `${source}, ${t(TEXTS.place, { page: region.page })}`}
        </Text>
      </div>
    </li>
  );
}

function withMargin({ x, y, width, height }: Box, page: PageView): Box {
  const margin = Math.max(width, height) * MARGIN;
  const [left, top] = [Math.max(0, x - margin), Math.max(0, y - margin)];
  return {
    x: left,
    y: top,
    width: Math.min(page.widthPx, x + width + margin) - left,
    height: Math.min(page.heightPx, y + height + margin) - top,
  };
}
