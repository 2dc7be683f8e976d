import { Button, Skeleton } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyView } from '../../../shared/api/schemas/reference/exchange.ts';
import { textOfError } from '../../../shared/text/fault.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { keyOf, useCall, useChange } from '../../host/use-call.ts';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { Copy } from '../../parts/copy.tsx';
import { shortMoment } from '../../parts/moments.ts';
import { Fingerprint } from './fingerprint.tsx';
import classes from './key-list.module.css';
import { Panel } from './panel.tsx';

const TEXTS = {
  title: { en: 'Trusted keys', nl: 'Vertrouwde sleutels' },
  what: {
    en: 'Packages signed with these keys can be taken in. Give others your own fingerprint by telephone or on paper, not with the package.',
    nl: 'Pakketten die met deze sleutels zijn ondertekend, kunnen worden opgenomen. Geef uw eigen vingerafdruk telefonisch of op papier door, niet bij het pakket.',
  },
  own: { en: 'Your own key', nl: 'Uw eigen sleutel' },
  brought: { en: 'Comes with Loep', nl: 'Hoort bij Loep' },
  trusted: { en: 'Trusted by {name}, {at}', nl: 'Vertrouwd door {name}, {at}' },
  distrust: { en: 'No longer trust', nl: 'Niet meer vertrouwen' },
  sure: {
    en: 'Packages of {name} can then no longer be taken in. What came from there stays.',
    nl: 'Pakketten van {name} kunnen dan niet meer worden opgenomen. Wat daarvan al is opgenomen, blijft.',
  },
};

/** The keys whose packages can be taken in, the own one first. */
export function KeyList() {
  const t = useText();
  const { data: keys, error, refetch } = useCall('exchange.keys', {});
  return (
    <Panel title={t(TEXTS.title)} what={t(TEXTS.what)}>
      {!keys && !error && <Skeleton height="6rem" />}
      {!keys && error && (
        <div role="alert">
          <p>{t(textOfError(error))}</p>
          <Button size="compact-sm" variant="default" onClick={() => void refetch()}>
            {t(BUTTON_WORDS.retry)}
          </Button>
        </div>
      )}
      <ul className={classes.keys}>
        {keys?.map((key) => (
          <KeyLine key={key.fingerprint} of={key} />
        ))}
      </ul>
    </Panel>
  );
}

function KeyLine({ of }: { of: KeyView }) {
  const t = useText();
  const language = useLanguage();
  const { fingerprint, name, origin, trustedAt, trustedBy } = of;
  const by = { name: trustedBy ?? '', at: trustedAt === null ? '' : shortMoment(trustedAt, language) };
  return (
    <li className={classes.key}>
      <IconKey size="1.25rem" stroke={1.4} aria-hidden />
      <div className={classes.words}>
        <span className={classes.name}>{name}</span>
        <span className={classes.dim}>{t(TEXTS[origin], by)}</span>
      </div>
      <Fingerprint fingerprint={fingerprint} />
      <div className={classes.deed}>
        {origin === 'own' && <Copy value={fingerprint} />}
        {origin === 'trusted' && <Distrust of={of} />}
      </div>
    </li>
  );
}

/** Asks once more before a key is trusted no longer. */
function Distrust({ of: { fingerprint, name } }: { of: KeyView }) {
  const t = useText();
  const client = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const distrust = useChange('exchange.distrust', {
    onSuccess: (keys) => {
      client.setQueryData(keyOf('exchange.keys', {}), keys);
      void client.invalidateQueries({ queryKey: ['exchange.preview'] });
    },
  });
  if (!isAsking) {
    return (
      <Button size="compact-sm" variant="default" onClick={() => setIsAsking(true)}>
        {t(TEXTS.distrust)}
      </Button>
    );
  }
  return (
    <div className={classes.sure} role="alert">
      <span>{t(TEXTS.sure, { name })}</span>
      <Button
        size="compact-sm"
        color="red"
        loading={distrust.isPending}
        onClick={() => distrust.mutate({ fingerprint })}
      >
        {t(TEXTS.distrust)}
      </Button>
      <Button size="compact-sm" variant="default" autoFocus onClick={() => setIsAsking(false)}>
        {t(BUTTON_WORDS.cancel)}
      </Button>
    </div>
  );
}
