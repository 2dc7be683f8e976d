import { Radio } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useReducer, useState } from 'react';
import type { JudgedScan } from '../../../shared/api/schemas/calibration.ts';
import { counted, useText } from '../../host/language.tsx';
import { keyOf, useChange } from '../../host/use-call.ts';
import { areAllShown, withShown } from './shown-places.ts';
import { StandingPlaces } from './standing-places.tsx';
import classes from './standing-scans.module.css';
import { TakeOut } from './take-out.tsx';

const TEXTS = {
  title: { en: 'Look at these {count} scans first', nl: 'Bekijk eerst deze {count} scans' },
  titleOne: { en: 'Look at this scan first', nl: 'Bekijk eerst deze scan' },
  why: {
    en: 'They stand out: with Loep’s own thresholds they have a finding, which may be an alteration. They are left out of the calibration until you have looked at the places and say that you know the document to be genuine.',
    nl: 'Ze vallen op: met de drempels van Loep zelf hebben ze een bevinding, die een wijziging kan zijn. Ze tellen niet mee voor de kalibratie tot u de plaatsen hebt bekeken en zegt dat u weet dat het document echt is.',
  },
  whyOne: {
    en: 'It stands out: with Loep’s own thresholds it has a finding, which may be an alteration. It is left out of the calibration until you have looked at what is shown here and say that you know the document to be genuine.',
    nl: 'Hij valt op: met de drempels van Loep zelf heeft hij een bevinding, die een wijziging kan zijn. Hij telt niet mee voor de kalibratie tot u hebt bekeken wat hier wordt getoond en zegt dat u weet dat het document echt is.',
  },
  places: { en: '{count} places', nl: '{count} plaatsen' },
  placesOne: { en: '1 place', nl: '1 plaats' },
  question: { en: 'What to do with {name}', nl: 'Wat te doen met {name}' },
  leave: { en: 'Leave it out', nl: 'Niet laten meetellen' },
  count: {
    en: 'I know that it is genuine: count it in',
    nl: 'Ik weet dat het echt is: laten meetellen',
  },
  unseen: {
    en: 'It can be counted in when its places have been shown.',
    nl: 'Meetellen kan zodra de plaatsen zijn getoond.',
  },
  loses: {
    en: 'With the new thresholds it would no longer have a finding.',
    nl: 'Met de nieuwe drempels zou het geen bevinding meer hebben.',
  },
  keeps: {
    en: 'It would keep its finding: thresholds rise only so far, and not for the strangest page in twenty.',
    nl: 'Het zou de bevinding houden: drempels stijgen maar tot een zekere hoogte, en niet voor de vreemdste pagina van elke twintig.',
  },
};

/** The scans that stand out: each is shown, and left out or counted in. */
export function StandingScans({ scans, isWeighed }: { scans: readonly JudgedScan[]; isWeighed: boolean }) {
  const t = useText();
  const standing = scans.filter(({ role }) => role !== 'ordinary');
  const count = standing.length;
  if (count === 0) return null;
  return (
    <section>
      <h3 className={classes.title}>{t(counted(count, TEXTS.titleOne, TEXTS.title), { count })}</h3>
      <p className={classes.words}>{t(counted(count, TEXTS.whyOne, TEXTS.why))}</p>
      <ul className={classes.list}>
        {standing.map((scan) => (
          <StandingScan key={scan.id} scan={scan} isWeighed={isWeighed} />
        ))}
      </ul>
    </section>
  );
}

function StandingScan({ scan, isWeighed }: { scan: JudgedScan; isWeighed: boolean }) {
  const t = useText();
  const { fileName, role, standing } = scan;
  const [shown, show] = useReducer(withShown, new Set<string>());
  const [wasCounted] = useState(role === 'counted-in');
  const isOpen = wasCounted || areAllShown(shown, standing);
  const count = standing.length;
  return (
    <li className={classes.scan} data-standing={fileName} data-role={role}>
      <div className={classes.head}>
        <strong className={classes.name}>{fileName}</strong>
        <span className={classes.dim}>{t(counted(count, TEXTS.placesOne, TEXTS.places), { count })}</span>
        <TakeOut scan={scan} />
      </div>
      <StandingPlaces scan={scan} onShown={show} />
      <Decision scan={scan} isOpen={isOpen} />
      {!isOpen && <span className={classes.dim}>{t(TEXTS.unseen)}</span>}
      {isWeighed && role === 'counted-in' && (
        <span className={classes.dim}>
          {t(standing.some(({ after }) => after) ? TEXTS.keeps : TEXTS.loses)}
        </span>
      )}
    </li>
  );
}

function Decision({ scan: { id, fileName, role }, isOpen }: { scan: JudgedScan; isOpen: boolean }) {
  const t = useText();
  const client = useQueryClient();
  const [asked, setAsked] = useState<string | null>(null);
  const decide = useChange('calibration.decide', {
    onSuccess: async (preview) => {
      const key = keyOf('calibration.preview', {});
      // One that was asked for before this was said would show it as unsaid.
      await client.cancelQueries({ queryKey: key });
      client.setQueryData(key, preview);
    },
  });
  const choose = (value: string) => {
    setAsked(value);
    decide.mutate({ id, isCounted: value === 'counted-in' }, { onSettled: () => setAsked(null) });
  };
  return (
    <Radio.Group value={asked ?? role} aria-label={t(TEXTS.question, { name: fileName })} onChange={choose}>
      <div className={classes.choices}>
        <Radio size="xs" value="left-out" label={t(TEXTS.leave)} />
        <Radio size="xs" value="counted-in" label={t(TEXTS.count)} disabled={!isOpen} />
      </div>
    </Radio.Group>
  );
}
