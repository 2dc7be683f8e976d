import type { CSSProperties } from 'react';
import { cropAddress } from '../../../../shared/api/addresses.ts';
import type { EffectSpectrum as SpectrumOfEffect } from '../../../../shared/model/effect.ts';
import { useText } from '../../../host/language.tsx';
import classes from './effect.module.css';
import { GridCanvas } from './grid-canvas.tsx';

const TEXTS = {
  page: { en: 'Enlarged', nl: 'Vergroot' },
  repeats: { en: 'What repeats', nl: 'Wat zich herhaalt' },
};

/** A part of the page, enlarged, and beside it what repeats regularly on the page, what stands out encircled. */
export function EffectSpectrum(props: { effect: SpectrumOfEffect; documentId: string; page: number }) {
  const { effect, documentId, page } = props;
  const t = useText();
  const ratio = { '--ratio': 1 } as CSSProperties;
  return (
    <div className={classes.pair}>
      <figure className={classes.figure}>
        <span className={classes.frame} style={ratio}>
          <img
            src={cropAddress(documentId, page, effect.area)}
            className={classes.enlarged}
            alt={t(TEXTS.page)}
          />
        </span>
        <figcaption className={classes.name}>{t(TEXTS.page)}</figcaption>
      </figure>
      <figure className={classes.figure}>
        <span className={classes.frame} style={ratio}>
          <GridCanvas grid={effect} label={t(effect.caption)} />
          {effect.peaks.map(({ x, y }) => (
            <span
              key={`${x} ${y}`}
              className={classes.peak}
              style={{ left: `${100 * x}%`, top: `${100 * y}%` }}
              aria-hidden
            />
          ))}
        </span>
        <figcaption className={classes.name}>{t(TEXTS.repeats)}</figcaption>
      </figure>
    </div>
  );
}
