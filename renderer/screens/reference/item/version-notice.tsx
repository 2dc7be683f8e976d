import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ItemView, VersionHead } from '../../../../shared/api/schemas/reference/item.ts';
import { useText } from '../../../host/language.tsx';
import { useItemAddress } from './item-address.ts';
import classes from './item-screen.module.css';
import linkClasses from './links.module.css';

const TEXTS = {
  draft: {
    en: 'Draft: no examination uses it until somebody else has validated it and it is published.',
    nl: 'Concept: geen onderzoek gebruikt dit totdat iemand anders het heeft gevalideerd en het is gepubliceerd.',
  },
  validated: {
    en: 'Validated, but not published yet: no examination uses it.',
    nl: 'Gevalideerd, maar nog niet gepubliceerd: geen onderzoek gebruikt dit.',
  },
  superseded: {
    en: 'An earlier version, no longer in use.',
    nl: 'Een eerdere versie, niet meer in gebruik.',
  },
  withdrawn: { en: 'Withdrawn: {reason}', nl: 'Ingetrokken: {reason}' },
  newer: {
    en: 'There is a newer draft beside this version.',
    nl: 'Er is een nieuwer concept naast deze versie.',
  },
  passed: {
    en: 'A draft was begun before this version came into use. Open it to lay it on top of this version, or to discard it.',
    nl: 'Er is een concept begonnen voordat deze versie in gebruik kwam. Open het om het bovenop deze versie te leggen, of om het weg te gooien.',
  },
  showDraft: { en: 'Show the draft', nl: 'Concept tonen' },
  showUsed: { en: 'Show the version in use', nl: 'Versie in gebruik tonen' },
};

/** Says when what is shown is not what is in use, or when something newer is being written. */
export function VersionNotice({ item }: { item: ItemView }) {
  const t = useText();
  const [, go] = useItemAddress();
  const { shown, versions } = item;
  const used = versions.find(({ state }) => state === 'published');
  const newer = versions.find(isWritten);
  if (shown.state === 'published') {
    if (!newer) return null;
    return (
      <Notice words={t(newer.version > shown.version ? TEXTS.newer : TEXTS.passed)}>
        <Step words={t(TEXTS.showDraft)} onClick={() => go({ version: newer.version })} />
      </Notice>
    );
  }
  const isWithdrawn = shown.state === 'withdrawn';
  const words = isWithdrawn ? t(TEXTS.withdrawn, { reason: shown.note || '–' }) : t(TEXTS[shown.state]);
  return (
    <Notice words={words} isGrave={isWithdrawn}>
      {used && <Step words={t(TEXTS.showUsed)} onClick={() => go({ version: null })} />}
    </Notice>
  );
}

function Notice(props: { words: string; isGrave?: boolean; children: React.ReactNode }) {
  const Icon = props.isGrave ? IconAlertTriangle : IconInfoCircle;
  return (
    <div className={classes.notice} data-grave={props.isGrave ?? false} role="status">
      <Icon size="1rem" aria-hidden />
      <span>{props.words}</span>
      {props.children}
    </div>
  );
}

function Step({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <UnstyledButton className={linkClasses.link} onClick={onClick}>
      {words}
    </UnstyledButton>
  );
}

function isWritten({ state }: VersionHead): boolean {
  return state === 'draft' || state === 'validated';
}
