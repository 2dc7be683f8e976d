import { Anchor, Button, Kbd } from '@mantine/core';
import { Link } from 'wouter';
import { counted, useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { useSettings } from '../../host/use-settings.ts';
import classes from './inbox-screen.module.css';
import { type InboxView, isFiltered } from './inbox-view.ts';
import type { CaseWindows } from './use-case-windows.ts';

const TEXTS = {
  one: { en: '1 case', nl: '1 zaak' },
  many: { en: '{total} cases', nl: '{total} zaken' },
  some: { en: '{total} of {all} cases', nl: '{total} van {all} zaken' },
  oneRemoved: { en: '1 removed case', nl: '1 verwijderde zaak' },
  manyRemoved: { en: '{total} removed cases', nl: '{total} verwijderde zaken' },
  noName: {
    en: 'Your answers are recorded as “examiner”.',
    nl: 'Uw antwoorden worden vastgelegd als “examiner”.',
  },
  setName: { en: 'Give your name', nl: 'Geef uw naam' },
  keys: { en: 'Keys', nl: 'Toetsen' },
};

interface Props {
  readonly view: InboxView;
  readonly cases: CaseWindows;
  readonly onKeys: () => void;
}

/** How many cases there are, who is at work, and where the keys are told. */
export function InboxFoot({ view, cases: { total, isPending, error }, onKeys }: Props) {
  const t = useText();
  const { settings } = useSettings();
  const { data: counts } = useCall('case.counts', {}, { keepPrevious: true });
  const all = view.removed ? total : (counts?.all ?? total);
  return (
    <footer className={classes.foot}>
      <span role="status">
        {isPending || error || all === 0 ? '' : t(wordsOf(view, total), { total, all })}
      </span>
      {settings.name === '' && (
        <span>
          <span className={classes.hintWhy}>{t(TEXTS.noName)} </span>
          <Anchor component={Link} href="/settings" inherit>
            {t(TEXTS.setName)}
          </Anchor>
        </span>
      )}
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        rightSection={<Kbd size="xs">?</Kbd>}
        onClick={onKeys}
      >
        {t(TEXTS.keys)}
      </Button>
    </footer>
  );
}

function wordsOf(view: InboxView, total: number) {
  if (view.removed) return counted(total, TEXTS.oneRemoved, TEXTS.manyRemoved);
  return isFiltered(view) ? TEXTS.some : counted(total, TEXTS.one, TEXTS.many);
}
