import type { CSSProperties } from 'react';
import { cropAddress } from '../../../../shared/api/addresses.ts';
import type { EffectMap as MapOfEffect } from '../../../../shared/model/effect.ts';
import type { Region } from '../../../../shared/model/region.ts';
import { useText } from '../../../host/language.tsx';
import { placeInCrop } from '../marks.ts';
import classes from './effect.module.css';
import { GridCanvas } from './grid-canvas.tsx';
import { HEAT_GRADIENT } from './heat.ts';

const TEXTS = {
  page: { en: 'On the page', nl: 'Op de pagina' },
  measured: { en: 'Measured', nl: 'Gemeten' },
};

/** From this ratio of its sides on a place is shown larger one over the other than side by side. */
const WIDE = 1.5;

/** The part of the page, and beside it what was measured there, cell by cell, in one and the same frame. */
export function EffectMap(props: { effect: MapOfEffect; documentId: string; region: Region }) {
  const { effect, documentId, region } = props;
  const { area, low, high, caption, isRim } = effect;
  const t = useText();
  const ratio = { '--ratio': area.width / area.height } as CSSProperties;
  const marked = isRim ? `${classes.place} ${classes.off}` : classes.place;
  const place = <span className={marked} style={placeInCrop(region.box, area)} aria-hidden />;
  return (
    <>
      <div className={area.width > WIDE * area.height ? classes.stack : classes.pair}>
        <figure className={classes.figure}>
          <span className={classes.frame} style={ratio}>
            <img src={cropAddress(documentId, region.page, area)} alt={t(TEXTS.page)} />
            {place}
          </span>
          <figcaption className={classes.name}>{t(TEXTS.page)}</figcaption>
        </figure>
        <figure className={classes.figure}>
          <span className={`${classes.frame} ${classes.hatched}`} style={ratio}>
            <GridCanvas grid={effect} label={t(caption)} />
            {place}
          </span>
          <figcaption className={classes.name}>{t(TEXTS.measured)}</figcaption>
        </figure>
      </div>
      <div className={classes.scale}>
        <span>{t(low)}</span>
        <span className={classes.gradient} style={{ background: HEAT_GRADIENT }} aria-hidden />
        <span>{t(high)}</span>
      </div>
    </>
  );
}
