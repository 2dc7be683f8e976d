import { Anchor, Button, MultiSelect, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { SHORT_LINE_MAX } from '../../../shared/api/schemas/basics.ts';
import { TIERS, type Tier } from '../../../shared/model/reference/basics.ts';
import {
  DOCUMENT_KIND_NAMES,
  DOCUMENT_KINDS,
  type DocumentKind,
} from '../../../shared/model/reference/document-kinds.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { showNotice } from '../../host/notices.tsx';
import { useCall, useChange } from '../../host/use-call.ts';
import { useSettings } from '../../host/use-settings.ts';
import { localWords } from '../../parts/local-text.ts';
import { LocalWords } from '../../parts/local-words.tsx';
import { TIER_WORDS } from '../../parts/reference-words.ts';
import { nameOfItem } from '../reference/item/item-name.ts';
import classes from './make-package.module.css';
import { Panel } from './panel.tsx';

const TEXTS = {
  title: { en: 'Make a package', nl: 'Pakket maken' },
  what: {
    en: 'Everything published that is chosen goes along, with the issuers, offices, stamps, lists and notes it hangs on.',
    nl: 'Al het gepubliceerde dat is gekozen gaat mee, met de afgevers, instanties, stempels, lijsten en notities waar het aan hangt.',
  },
  name: { en: 'Title', nl: 'Titel' },
  issuers: { en: 'Issuers', nl: 'Afgevers' },
  kinds: { en: 'Kinds of document', nl: 'Soorten document' },
  all: { en: 'All', nl: 'Alle' },
  none: { en: 'No issuer of this name', nl: 'Geen afgever met deze naam' },
  noKind: { en: 'No such kind', nl: 'Zo’n soort is er niet' },
  tier: { en: 'For whom', nl: 'Voor wie' },
  expires: { en: 'May be used until', nl: 'Te gebruiken tot en met' },
  expiresWhat: { en: 'Leave empty for no end.', nl: 'Leeg laten voor geen einde.' },
  make: { en: 'Make and sign', nl: 'Maken en ondertekenen' },
  signed: { en: 'Signed as {name}.', nl: 'Ondertekend als {name}.' },
  unnamed: {
    en: 'Packages carry the name of who signs. Fill in yours first:',
    nl: 'Pakketten dragen de naam van wie ondertekent. Vul eerst de uwe in:',
  },
  settings: { en: 'Settings', nl: 'Instellingen' },
  item: { en: 'With what it hangs on:', nl: 'Met alles waar het aan hangt:' },
  choose: { en: 'Choose otherwise', nl: 'Anders kiezen' },
  begun: { en: 'The package is being made.', nl: 'Het pakket wordt gemaakt.' },
};

const TIER_TEXTS: Readonly<Record<Tier, { en: string; nl: string }>> = {
  public: {
    en: 'Only what everybody may see. Parts above it are left out.',
    nl: 'Alleen wat iedereen mag zien. Wat daarboven valt, gaat niet mee.',
  },
  partner: {
    en: 'Also what partner organisations may see. Restricted parts are left out.',
    nl: 'Ook wat partnerorganisaties mogen zien. Vertrouwelijke delen gaan niet mee.',
  },
  restricted: {
    en: 'Everything, also what is for bureaus like this one alone.',
    nl: 'Alles, ook wat alleen voor bureaus als dit is.',
  },
};

/** What is asked for, as it stands in the form. */
interface Asked {
  readonly title: string;
  readonly issuers: string[];
  readonly documentKinds: DocumentKind[];
  readonly tier: Tier;
  /** Empty for no end. */
  readonly expires: string;
}

const EMPTY: Asked = { title: '', issuers: [], documentKinds: [], tier: 'public', expires: '' };

interface Fields {
  readonly asked: Asked;
  readonly change: (change: Partial<Asked>) => void;
}

/**
 * Chooses what goes into a package, for whom and how long, and has it made. `item` is one that was chosen on its own
 * page: it goes along with what it hangs on, and nothing else.
 */
export function MakePackage({ item, onEverything }: { item: string | null; onEverything: () => void }) {
  const t = useText();
  const { settings } = useSettings();
  const [asked, setAsked] = useState(EMPTY);
  const change = (given: Partial<Asked>) => setAsked({ ...asked, ...given });
  const make = useChange('exchange.export', {
    onSuccess: () => {
      change({ title: '' });
      showNotice({ id: 'packages', message: t(TEXTS.begun) });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { expires, issuers, documentKinds, ...rest } = asked;
    const chosen = item === null ? { issuers, documentKinds } : { items: [item] };
    make.mutate({ id: crypto.randomUUID(), ...rest, ...chosen, expires: expires === '' ? null : expires });
  };
  const isReady = settings.name !== '' && asked.title.trim() !== '';
  return (
    <Panel title={t(TEXTS.title)} what={t(TEXTS.what)}>
      <form className={classes.form} onSubmit={send}>
        <TextInput
          label={t(TEXTS.name)}
          value={asked.title}
          maxLength={SHORT_LINE_MAX}
          required
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        {item === null ? (
          <Selection asked={asked} change={change} />
        ) : (
          <ChosenItem id={item} onEverything={onEverything} />
        )}
        <ForWhom asked={asked} change={change} />
        <div className={classes.foot}>
          <Button type="submit" loading={make.isPending} disabled={!isReady}>
            {t(TEXTS.make)}
          </Button>
          <SignedAs name={settings.name} />
        </div>
      </form>
    </Panel>
  );
}

function Selection({ asked, change }: Fields) {
  const t = useText();
  const language = useLanguage();
  const { data } = useCall('reference.facets', {}, { keepPrevious: true });
  const { issuers, documentKinds } = asked;
  const choices = (data?.issuers ?? [])
    .map(({ id, name, iso }) => ({
      value: id,
      label: `${localWords(name, language)}${iso === null ? '' : ` · ${iso}`}`,
    }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <div className={classes.pair}>
      <MultiSelect
        label={t(TEXTS.issuers)}
        placeholder={issuers.length === 0 ? t(TEXTS.all) : ''}
        nothingFoundMessage={t(TEXTS.none)}
        searchable
        clearable
        limit={100}
        data={choices}
        value={issuers}
        onChange={(chosen) => change({ issuers: chosen })}
      />
      <MultiSelect
        label={t(TEXTS.kinds)}
        placeholder={documentKinds.length === 0 ? t(TEXTS.all) : ''}
        nothingFoundMessage={t(TEXTS.noKind)}
        searchable
        clearable
        data={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t(DOCUMENT_KIND_NAMES[kind]) }))}
        value={documentKinds}
        onChange={(chosen) =>
          change({ documentKinds: DOCUMENT_KINDS.filter((kind) => chosen.includes(kind)) })
        }
      />
    </div>
  );
}

/** The item that was chosen on its page, and the way back to choosing more. */
function ChosenItem({ id, onEverything }: { id: string; onEverything: () => void }) {
  const t = useText();
  const { data } = useCall('reference.open', { id });
  return (
    <div className={classes.item}>
      <span>
        {t(TEXTS.item)} <strong>{data && <LocalWords text={nameOfItem(data.content)} />}</strong>
      </span>
      <Button size="compact-sm" variant="default" onClick={onEverything}>
        {t(TEXTS.choose)}
      </Button>
    </div>
  );
}

/** The day that it is here: nothing expires before it begins to be used. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}

function ForWhom({ asked, change }: Fields) {
  const t = useText();
  const { tier, expires } = asked;
  return (
    <>
      <fieldset className={classes.tier}>
        <legend>{t(TEXTS.tier)}</legend>
        <SegmentedControl
          fullWidth
          aria-label={t(TEXTS.tier)}
          data={TIERS.map((each) => ({ value: each, label: t(TIER_WORDS[each]) }))}
          value={tier}
          onChange={(chosen) => change({ tier: chosen })}
        />
        <p className={classes.hint}>{t(TIER_TEXTS[tier])}</p>
      </fieldset>
      <TextInput
        type="date"
        className={classes.date}
        label={t(TEXTS.expires)}
        description={t(TEXTS.expiresWhat)}
        value={expires}
        min={today()}
        onChange={(event) => change({ expires: event.currentTarget.value })}
      />
    </>
  );
}

function SignedAs({ name }: { name: string }) {
  const t = useText();
  if (name !== '') return <span className={classes.hint}>{t(TEXTS.signed, { name })}</span>;
  return (
    <span className={classes.hint}>
      {t(TEXTS.unnamed)}{' '}
      <Anchor component={Link} href="/settings" size="sm">
        {t(TEXTS.settings)}
      </Anchor>
    </span>
  );
}
