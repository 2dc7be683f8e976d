import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { SHORT_LINE_MAX } from '../../../shared/api/schemas/basics.ts';
import type { PackagePreview } from '../../../shared/api/schemas/reference/exchange.ts';
import { useText } from '../../host/language.tsx';
import { keyOf, useCall, useChange } from '../../host/use-call.ts';
import { Fingerprint } from './fingerprint.tsx';
import { Panel } from './panel.tsx';
import classes from './signer-panel.module.css';

const TEXTS = {
  title: { en: 'Who signed it', nl: 'Wie heeft het ondertekend' },
  says: { en: 'The package says: {name}', nl: 'Het pakket zegt: {name}' },
  fingerprint: { en: 'Fingerprint of the key', nl: 'Vingerafdruk van de sleutel' },
  known: { en: 'Trusted here as {name}', nl: 'Hier vertrouwd als {name}' },
  trusted: {
    en: 'This key is trusted, and the signature fits: nothing was changed since it was signed.',
    nl: 'Deze sleutel wordt vertrouwd en de handtekening klopt: sinds het ondertekenen is niets gewijzigd.',
  },
  unknown: { en: 'This key is not trusted yet', nl: 'Deze sleutel wordt nog niet vertrouwd' },
  unknownWhy: {
    en: 'The signature fits, but anybody can make a key and put any name on it. Ask the sender for their fingerprint by another way than this package came, by telephone for instance, and compare all of it.',
    nl: 'De handtekening klopt, maar iedereen kan een sleutel maken en er elke naam op zetten. Vraag de afzender om de vingerafdruk langs een andere weg dan dit pakket kwam, bijvoorbeeld telefonisch, en vergelijk hem helemaal.',
  },
  compared: {
    en: 'I compared the whole fingerprint with the sender by another way.',
    nl: 'Ik heb de hele vingerafdruk langs een andere weg met de afzender vergeleken.',
  },
  name: { en: 'Name to remember the key by', nl: 'Naam om de sleutel bij te onthouden' },
  trust: { en: 'Trust this key', nl: 'Deze sleutel vertrouwen' },
};

/** Who signed a package; a key that is not known yet is trusted here, after it was compared. */
export function SignerPanel({ packageId, signer }: { packageId: string; signer: PackagePreview['signer'] }) {
  const t = useText();
  const { data: keys } = useCall('exchange.keys', {});
  const known = keys?.find(({ fingerprint }) => fingerprint === signer.fingerprint);
  return (
    <Panel title={t(TEXTS.title)}>
      <div className={classes.signer}>
        <div className={classes.who}>
          {known && <span className={classes.name}>{t(TEXTS.known, { name: known.name })}</span>}
          {known?.name !== signer.name && (
            <span className={known ? classes.label : classes.name}>
              {t(TEXTS.says, { name: signer.name })}
            </span>
          )}
          {signer.isTrusted && (
            <span className={classes.state}>
              <IconShieldCheck size="1.125rem" aria-hidden /> {t(TEXTS.trusted)}
            </span>
          )}
        </div>
        <div>
          <span className={classes.label}>{t(TEXTS.fingerprint)}</span>
          <Fingerprint fingerprint={signer.fingerprint} />
        </div>
      </div>
      {!signer.isTrusted && <TrustForm packageId={packageId} name={signer.name} />}
    </Panel>
  );
}

function TrustForm({ packageId, name: said }: { packageId: string; name: string }) {
  const t = useText();
  const client = useQueryClient();
  const [name, setName] = useState(said);
  const [isCompared, setIsCompared] = useState(false);
  const trust = useChange('exchange.trust', {
    onSuccess: (keys) => {
      client.setQueryData(keyOf('exchange.keys', {}), keys);
      void client.invalidateQueries({ queryKey: ['exchange.preview'] });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    trust.mutate({ packageId, name });
  };
  return (
    <form className={classes.trust} onSubmit={send}>
      <p className={classes.warning}>
        <IconAlertTriangle size="1.125rem" aria-hidden />
        <span>
          <strong>{t(TEXTS.unknown)}.</strong> {t(TEXTS.unknownWhy)}
        </span>
      </p>
      <Checkbox
        label={t(TEXTS.compared)}
        checked={isCompared}
        onChange={(event) => setIsCompared(event.currentTarget.checked)}
      />
      <div className={classes.foot}>
        <TextInput
          className={classes.input}
          label={t(TEXTS.name)}
          value={name}
          maxLength={SHORT_LINE_MAX}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" loading={trust.isPending} disabled={!isCompared || name.trim() === ''}>
          {t(TEXTS.trust)}
        </Button>
      </div>
    </form>
  );
}
