import { VisuallyHidden } from '@mantine/core';
import { IconFocusCentered } from '@tabler/icons-react';
import type { ContentDifference } from '../../../../shared/api/schemas/reference/item.ts';
import type { ItemContent } from '../../../../shared/model/reference/item.ts';
import { counted, useLanguage, useText } from '../../../host/language.tsx';
import classes from './comparison.module.css';
import { differenceGroups } from './difference-groups.ts';
import { differenceLine } from './difference-values.ts';

const TEXTS = {
  none: { en: 'They say the same.', nl: 'Ze zeggen hetzelfde.' },
  one: { en: '1 difference', nl: '1 verschil' },
  many: { en: '{count} differences', nl: '{count} verschillen' },
  left: { en: 'Left', nl: 'Links' },
  right: { en: 'Right', nl: 'Rechts' },
  absent: { en: 'not there', nl: 'niet aanwezig' },
};

type Entry = ContentDifference['entries'][number];

/** How the two differ, by what it is about. What has a place shows it when it is chosen. */
export function Differences(props: {
  entries: readonly Entry[];
  contents: Readonly<Record<'left' | 'right', ItemContent>>;
  chosen: number | null;
  hasPlace: (entry: Entry) => boolean;
  onChoose: (at: number | null) => void;
}) {
  const { entries, contents, chosen, hasPlace, onChoose } = props;
  const t = useText();
  const language = useLanguage();
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
      {differenceGroups(entries).map(({ id, title, listed }) => (
        <details key={id} className={classes.group} open data-group={id}>
          <summary className={classes.groupTitle}>
            {t(title)} <span className={classes.groupCount}>{listed.length.toLocaleString(language)}</span>
          </summary>
          <ol className={classes.entries}>
            {listed.map(({ entry, at }) => {
              const line = differenceLine(entry, contents, language);
              return (
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
                      {line.place}
                      <IconFocusCentered size="1rem" aria-hidden />
                    </button>
                  ) : (
                    <span className={classes.place}>{line.place}</span>
                  )}
                  <div className={classes.values}>
                    <Value words={line.left} side={t(TEXTS.left)} />
                    <Value words={line.right} side={t(TEXTS.right)} />
                  </div>
                </li>
              );
            })}
          </ol>
        </details>
      ))}
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
