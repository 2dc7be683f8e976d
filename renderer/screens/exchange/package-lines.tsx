import { Anchor, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ImportLine, PackagePreview } from '../../../shared/api/schemas/reference/exchange.ts';
import { IMPORT_EFFECT_NAMES } from '../../../shared/text/import-effects.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { LocalWords } from '../../parts/local-words.tsx';
import { ITEM_KIND_WORDS } from '../../parts/reference-words.ts';
import { KindIcon } from '../reference/shell/kind-icon.tsx';
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
  take: { en: 'Take the package’s version', nl: 'Versie van het pakket nemen' },
  takeOf: { en: 'Take the package’s version: {id}', nl: 'Versie van het pakket nemen: {id}' },
  here: { en: 'See it here', nl: 'Hier bekijken' },
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
      <ul className={classes.lines}>
        {shown.map((line) => (
          <Line key={line.id} line={line} isReplaced={replace.has(line.id)} onReplace={change} />
        ))}
      </ul>
      {lines.length < total && <p className={classes.dim}>{t(TEXTS.more, { shown: lines.length, total })}</p>}
    </Panel>
  );
}

function Line(props: {
  line: ImportLine;
  isReplaced: boolean;
  onReplace: (id: string, isReplaced: boolean) => void;
}) {
  const { line, isReplaced, onReplace } = props;
  const t = useText();
  const { id, kind, name, edition, issuer, effect, here } = line;
  return (
    <li className={classes.line} data-effect={effect}>
      <KindIcon kind={kind} size="1.125rem" />
      <span className={classes.kind}>{t(ITEM_KIND_WORDS[kind])}</span>
      <span className={classes.name}>
        <LocalWords text={name} />
        <span className={classes.dim}>
          {edition !== null && ` · ${edition}`}
          {issuer !== null && (
            <>
              {' · '}
              <LocalWords text={issuer} />
            </>
          )}
        </span>
      </span>
      {effect === 'conflict' ? (
        <Checkbox
          size="xs"
          label={t(TEXTS.take)}
          aria-label={t(TEXTS.takeOf, { id })}
          checked={isReplaced}
          onChange={(event) => onReplace(id, event.currentTarget.checked)}
        />
      ) : (
        <span className={classes.effect}>{t(IMPORT_EFFECT_NAMES[effect])}</span>
      )}
      <span className={classes.here}>
        {here !== null && (
          <Anchor component={Link} href={`/reference/items/${id}`} size="sm">
            {t(TEXTS.here)}
          </Anchor>
        )}
      </span>
    </li>
  );
}
