import { VisuallyHidden } from '@mantine/core';
import { IconFocusCentered } from '@tabler/icons-react';
import type { ContentDifference } from '../../../../shared/api/schemas/reference/item.ts';
import { counted, useText } from '../../../host/language.tsx';
import classes from './comparison.module.css';

const TEXTS = {
  none: { en: 'They say the same.', nl: 'Ze zeggen hetzelfde.' },
  one: { en: '1 difference', nl: '1 verschil' },
  many: { en: '{count} differences', nl: '{count} verschillen' },
  left: { en: 'Left', nl: 'Links' },
  right: { en: 'Right', nl: 'Rechts' },
  absent: { en: 'not there', nl: 'niet aanwezig' },
};

type Entry = ContentDifference['entries'][number];

/** How the two differ, in the order of the content. What has a place shows it when it is chosen. */
export function Differences(props: {
  entries: readonly Entry[];
  chosen: number | null;
  hasPlace: (entry: Entry) => boolean;
  onChoose: (at: number | null) => void;
}) {
  const { entries, chosen, hasPlace, onChoose } = props;
  const t = useText();
  const count = entries.length;
  return (
    <section className={classes.differences} aria-labelledby="differences">
      <h2 className={classes.count} id="differences">
        {count === 0 ? t(TEXTS.none) : t(counted(count, TEXTS.one, TEXTS.many), { count })}
      </h2>
      {count > 0 && (
        <div className={classes.columns} aria-hidden>
          <span>{t(TEXTS.left)}</span>
          <span>{t(TEXTS.right)}</span>
        </div>
      )}
      <ol className={classes.entries}>
        {entries.map((entry, at) => (
          <li
            key={entry.path.join('/')}
            className={classes.entry}
            data-chosen={at === chosen || undefined}
            data-difference={entry.path.join('/')}
          >
            {hasPlace(entry) ? (
              <button
                type="button"
                className={classes.place}
                aria-pressed={at === chosen}
                onClick={() => onChoose(at === chosen ? null : at)}
              >
                {t(entry.place)}
                <IconFocusCentered size="1rem" aria-hidden />
              </button>
            ) : (
              <span className={classes.place}>{t(entry.place)}</span>
            )}
            <div className={classes.values}>
              <Value words={entry.left} side={t(TEXTS.left)} />
              <Value words={entry.right} side={t(TEXTS.right)} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Value({ words, side }: { words: string | null; side: string }) {
  const t = useText();
  return (
    <div className={classes.value} data-absent={words === null}>
      <VisuallyHidden>{side}: </VisuallyHidden>
      <span>{words ?? t(TEXTS.absent)}</span>
    </div>
  );
}
