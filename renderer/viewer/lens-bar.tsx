import { CloseButton, Slider } from '@mantine/core';
import { useId, useState } from 'react';
import { LENS_SETTINGS, LENS_STRENGTHS, type Lens, type LensRange } from '../../shared/model/lens.ts';
import type { Text } from '../../shared/model/text.ts';
import { useText } from '../host/language.tsx';
import classes from './lens-bar.module.css';
import { LENS_WORDS } from './lens-words.ts';

const TEXTS = {
  bar: { en: 'Lens', nl: 'Lens' },
  eye: { en: 'A lens for the eye, no evidence.', nl: 'Een lens voor het oog, geen bewijs.' },
  quality: { en: 'Quality', nl: 'Kwaliteit' },
  bit: { en: 'Bit', nl: 'Bit' },
  strength: { en: 'Strength', nl: 'Sterkte' },
  close: { en: 'Put the lens away', nl: 'Lens wegleggen' },
};

/** Which lens lies over the page, what it shows, and how it is set. */
export function LensBar({ lens, onChange }: { lens: Lens; onChange: (lens: Lens | null) => void }) {
  const t = useText();
  const { name, what } = LENS_WORDS[lens.id];
  const settings = LENS_SETTINGS[lens.id];
  const strengths = LENS_STRENGTHS[lens.id];
  return (
    <div role="toolbar" aria-label={t(TEXTS.bar)} className={classes.bar} data-lens-bar={lens.id}>
      <p className={classes.words} role="status">
        <strong>{t(name)}</strong> <span className={classes.eye}>{t(TEXTS.eye)}</span>{' '}
        <span className={classes.what}>{t(what)}</span>
      </p>
      {settings && (
        <Range
          key={`${lens.id} setting`}
          name={lens.id === 'bit-plane' ? TEXTS.bit : TEXTS.quality}
          range={settings}
          value={lens.setting}
          label={String}
          onEnd={(setting) => onChange({ ...lens, setting })}
        />
      )}
      {strengths && (
        <Range
          key={`${lens.id} strength`}
          name={TEXTS.strength}
          range={strengths}
          value={lens.strength}
          label={(strength) => `× ${2 ** strength}`}
          onEnd={(strength) => onChange({ ...lens, strength })}
        />
      )}
      <CloseButton size="sm" aria-label={t(TEXTS.close)} onClick={() => onChange(null)} />
    </div>
  );
}

/** Tiles are asked for when the slider is let go, not at every step on the way. */
function Range(props: {
  name: Text;
  range: LensRange;
  value: number;
  label: (value: number) => string;
  onEnd: (value: number) => void;
}) {
  const { name, range, value, label, onEnd } = props;
  const t = useText();
  const id = useId();
  const [shown, setShown] = useState(value);
  return (
    <div className={classes.range}>
      <span id={id} className={classes.name}>
        {t(name)} {label(shown)}
      </span>
      <Slider
        size="sm"
        min={range.least}
        max={range.most}
        step={range.step}
        value={shown}
        label={null}
        thumbProps={{ 'aria-labelledby': id, 'aria-valuetext': label(shown) }}
        onChange={setShown}
        onChangeEnd={onEnd}
      />
    </div>
  );
}
