import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { ImportLine, PackagePreview } from '../../../shared/api/schemas/reference/exchange.ts';
import { IMPORT_EFFECT_NAMES } from '../../../shared/text/import-effects.ts';
import { counted, useLanguage, useText } from '../../host/language.tsx';
import { isDraftPassed, PackageLine } from './package-line.tsx';
import classes from './package-lines.module.css';
import { Panel } from './panel.tsx';

type Effect = ImportLine['effect'];

/** What asks for a decision stands first. */
const ORDER: readonly Effect[] = ['conflict', 'changed', 'new', 'older', 'same'];

const TEXTS = {
  title: { en: 'What it would do', nl: 'Wat het zou doen' },
  filter: { en: 'Show only', nl: 'Alleen tonen' },
  conflicts: {
    en: 'Items in conflict were changed here and there, each apart. They are left as they are here, unless you take the package’s version; what was here stays in the history.',
    nl: 'Onderdelen in conflict zijn hier en daar los van elkaar gewijzigd. Ze blijven zoals ze hier zijn, tenzij u de versie van het pakket neemt; wat hier was blijft in de geschiedenis.',
  },
  all: { en: 'Take the package’s version of all of them', nl: 'Van alle de versie van het pakket nemen' },
  drafts: {
    en: 'Of {count} of these items somebody here is writing a draft. An import leaves drafts as they are: they stay in the history, to be laid on top of what comes in, or discarded.',
    nl: 'Van {count} van deze onderdelen wordt hier een concept geschreven. Een import laat concepten zoals ze zijn: ze blijven in de geschiedenis, om bovenop het nieuwe te leggen, of weg te gooien.',
  },
  oneDraft: {
    en: 'Of one of these items somebody here is writing a draft. An import leaves drafts as they are: it stays in the history, to be laid on top of what comes in, or discarded.',
    nl: 'Van een van deze onderdelen wordt hier een concept geschreven. Een import laat concepten zoals ze zijn: het blijft in de geschiedenis, om bovenop het nieuwe te leggen, of weg te gooien.',
  },
  more: {
    en: 'The first {shown} of {total} are listed.',
    nl: 'De eerste {shown} van {total} staan hier.',
  },
};

interface Props {
  readonly preview: PackagePreview;
  /** Items in conflict that are replaced. */
  readonly replace: ReadonlySet<string>;
  readonly onReplace: (replace: ReadonlySet<string>) => void;
}

/** What an import would do, counted and item by item; conflicts are decided here. */
export function PackageLines({ preview, replace, onReplace }: Props) {
  const t = useText();
  const language = useLanguage();
  const [chosen, setChosen] = useState<Effect | null>(null);
  const { counts, lines } = preview;
  const total = ORDER.reduce((sum, effect) => sum + counts[effect], 0);
  const conflicts = lines.filter(({ effect }) => effect === 'conflict').map(({ id }) => id);
  const drafts = lines.filter(isDraftPassed).length;
  const shown = chosen === null ? lines : lines.filter(({ effect }) => effect === chosen);
  const change = (id: string, isReplaced: boolean) => {
    const next = new Set(replace);
    if (isReplaced) next.add(id);
    else next.delete(id);
    onReplace(next);
  };
  return (
    <Panel title={t(TEXTS.title)}>
      <fieldset className={classes.filter} aria-label={t(TEXTS.filter)}>
        {ORDER.filter((effect) => counts[effect] > 0).map((effect) => (
          <button
            key={effect}
            type="button"
            className={classes.chip}
            data-effect={effect}
            aria-pressed={chosen === effect}
            onClick={() => setChosen(chosen === effect ? null : effect)}
          >
            {t(IMPORT_EFFECT_NAMES[effect])} <b>{counts[effect].toLocaleString(language)}</b>
          </button>
        ))}
      </fieldset>
      {conflicts.length > 0 && (
        <div className={classes.conflicts}>
          <p>{t(TEXTS.conflicts)}</p>
          <Checkbox
            label={t(TEXTS.all)}
            checked={conflicts.every((id) => replace.has(id))}
            indeterminate={replace.size > 0 && replace.size < conflicts.length}
            onChange={(event) => onReplace(new Set(event.currentTarget.checked ? conflicts : []))}
          />
        </div>
      )}
      {drafts > 0 && (
        <p className={classes.drafts} role="note" data-drafts={drafts}>
          {t(counted(drafts, TEXTS.oneDraft, TEXTS.drafts), { count: drafts })}
        </p>
      )}
      <ul className={classes.lines}>
        {shown.map((line) => (
          <PackageLine
            key={line.id}
            packageId={preview.id}
            line={line}
            isReplaced={replace.has(line.id)}
            onReplace={change}
          />
        ))}
      </ul>
      {lines.length < total && <p className={classes.dim}>{t(TEXTS.more, { shown: lines.length, total })}</p>}
    </Panel>
  );
}
