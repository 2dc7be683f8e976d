import { Anchor, Button, Checkbox } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ImportLine } from '../../../shared/api/schemas/reference/exchange.ts';
import { IMPORT_EFFECT_NAMES } from '../../../shared/text/import-effects.ts';
import { useText } from '../../host/language.tsx';
import { LocalWords } from '../../parts/local-words.tsx';
import { ITEM_KIND_WORDS } from '../../parts/reference-words.ts';
import { KindIcon } from '../reference/shell/kind-icon.tsx';
import { LineChanges } from './line-changes.tsx';
import classes from './package-lines.module.css';

const TEXTS = {
  take: { en: 'Take the package’s version', nl: 'Versie van het pakket nemen' },
  takeOf: { en: 'Take the package’s version: {id}', nl: 'Versie van het pakket nemen: {id}' },
  here: { en: 'See it here', nl: 'Hier bekijken' },
  changes: { en: 'What changes', nl: 'Wat verandert' },
  draft: {
    en: 'Version {version} here is a draft of {author}: it stays in the history. Go on with it after the import, or discard it.',
    nl: 'Versie {version} hier is een concept van {author}: het blijft in de geschiedenis. Ga er na de import mee verder, of gooi het weg.',
  },
};

/** Whether a version of the package would come into use over a draft that is written here. */
export function isDraftPassed({ effect, draft }: ImportLine): boolean {
  return draft !== null && (effect === 'new' || effect === 'changed' || effect === 'conflict');
}

/** What an import would do with one item, and in what it would change. */
export function PackageLine(props: {
  packageId: string;
  line: ImportLine;
  isReplaced: boolean;
  onReplace: (id: string, isReplaced: boolean) => void;
}) {
  const { packageId, line, isReplaced, onReplace } = props;
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { id, kind, name, edition, issuer, effect, here, draft } = line;
  const isChange = (effect === 'changed' || effect === 'conflict') && here !== null;
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
        {isChange && (
          <Button
            className={classes.toggle}
            size="compact-xs"
            variant="subtle"
            aria-expanded={isOpen}
            leftSection={isOpen ? <IconChevronDown size="0.875rem" /> : <IconChevronRight size="0.875rem" />}
            onClick={() => setOpen(!isOpen)}
          >
            {t(TEXTS.changes)}
          </Button>
        )}
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
      {draft !== null && isDraftPassed(line) && (
        <p className={classes.draft}>{t(TEXTS.draft, { version: draft.version, author: draft.author })}</p>
      )}
      {isChange && isOpen && <LineChanges packageId={packageId} item={id} />}
    </li>
  );
}
