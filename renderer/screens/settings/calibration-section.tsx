import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { Section } from './section.tsx';
import classes from './settings-screen.module.css';

const TEXTS = {
  title: { en: 'Thresholds', nl: 'Drempels' },
  own: {
    en: 'Loep’s own thresholds are in use.',
    nl: 'De drempels van Loep zelf zijn in gebruik.',
  },
  adapted: {
    en: 'Calibration {number} is in use, made on {count} scans by {by}.',
    nl: 'Kalibratie {number} is in gebruik, gemaakt op {count} scans door {by}.',
  },
  calibrate: { en: 'Calibrate on your own scans', nl: 'Kalibreren op eigen scans' },
};

/** Which thresholds are in use, and the way to others. */
export function CalibrationSection() {
  const t = useText();
  const { data: made } = useCall('calibration.list', {});
  const inUse = made?.find(({ state, isOutdated }) => state === 'in-use' && !isOutdated);
  return (
    <Section title={t(TEXTS.title)}>
      <div className={classes.home}>
        {made && (
          <span>
            {inUse
              ? t(TEXTS.adapted, { number: inUse.number, count: inUse.scans, by: inUse.madeBy })
              : t(TEXTS.own)}
          </span>
        )}
        <Anchor component={Link} href="/calibration">
          {t(TEXTS.calibrate)}
        </Anchor>
      </div>
    </Section>
  );
}
