import { CloseButton, UnstyledButton } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import type { SearchReading } from '../../../../shared/api/schemas/reference/search.ts';
import type { Text } from '../../../../shared/model/text.ts';
import { useText } from '../../../host/language.tsx';
import type { BrowseView } from './browse-view.ts';
import classes from './read-as.module.css';
import { useReading } from './use-found-items.ts';

const TEXTS = {
  inYear: { en: 'In use in {from}', nl: 'In gebruik in {from}' },
  between: { en: 'In use in {from} – {to}', nl: 'In gebruik in {from} – {to}' },
  since: { en: 'In use in or after {from}', nl: 'In gebruik in of na {from}' },
  until: { en: 'In use in or before {to}', nl: 'In gebruik in of voor {to}' },
  remove: { en: 'Search without {typed}', nl: 'Zoeken zonder {typed}' },
  instead: {
    en: 'Searched for {words} instead of “{typed}”, which no item has.',
    nl: 'Gezocht naar {words} in plaats van “{typed}”, dat in geen onderdeel staat.',
  },
  or: { en: ' or ', nl: ' of ' },
  exactly: { en: 'Search exactly as typed', nl: 'Precies zo zoeken' },
  isExact: { en: 'Searched exactly as typed.', nl: 'Gezocht zoals getypt.' },
  usual: { en: 'Search as usual', nl: 'Gewoon zoeken' },
};

interface Props {
  readonly view: BrowseView;
  readonly onShow: (change: Partial<BrowseView>) => void;
}

/** Says how what was typed was read where that is not as it stands, with the way back. */
export function ReadAs({ view, onShow }: Props) {
  const t = useText();
  const reading = useReading(view);
  if (view.isExact && view.search.trim() !== '') {
    return (
      <div className={classes.line} role="status" data-read-as="exact">
        {t(TEXTS.isExact)}{' '}
        <UnstyledButton className={classes.link} onClick={() => onShow({ isExact: false })}>
          {t(TEXTS.usual)}
        </UnstyledButton>
      </div>
    );
  }
  if (!reading || reading.periods.length + reading.instead.length === 0) return null;
  return (
    <div className={classes.line} role="status" data-read-as>
      {reading.periods.map((period) => (
        <span key={period.typed} className={classes.chip}>
          <IconCalendar size="0.875rem" aria-hidden />
          {t(wordsFor(period), { from: String(period.from), to: String(period.to) })}
          <CloseButton
            size="xs"
            aria-label={t(TEXTS.remove, { typed: period.typed })}
            onClick={() => onShow({ search: period.left })}
          />
        </span>
      ))}
      {reading.instead.map(({ typed, words }) => (
        <span key={typed}>
          {t(TEXTS.instead, { typed, words: words.map((word) => `“${word}”`).join(t(TEXTS.or)) })}
        </span>
      ))}
      <UnstyledButton className={classes.link} onClick={() => onShow({ isExact: true })}>
        {t(TEXTS.exactly)}
      </UnstyledButton>
    </div>
  );
}

function wordsFor({ from, to }: SearchReading['periods'][number]): Text {
  if (from === null) return TEXTS.until;
  if (to === null) return TEXTS.since;
  return from === to ? TEXTS.inYear : TEXTS.between;
}
