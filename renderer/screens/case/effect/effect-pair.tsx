import type { CSSProperties } from 'react';
import { cropAddress } from '../../../../shared/api/addresses.ts';
import type { EffectPair as PairOfEffect } from '../../../../shared/model/effect.ts';
import type { Box } from '../../../../shared/model/region.ts';
import { useText } from '../../../host/language.tsx';
import classes from './effect.module.css';
import { GridCanvas } from './grid-canvas.tsx';

const TEXTS = {
  here: { en: 'This place', nl: 'Deze plaats' },
  other: { en: 'The other place', nl: 'De andere plaats' },
  difference: { en: 'Difference (bright: differs)', nl: 'Verschil (licht: verschilt)' },
};

/** Two places of a page side by side, and what is left when one is laid over the other. */
export function EffectPair(props: { effect: PairOfEffect; documentId: string; page: number }) {
  const { effect, documentId, page } = props;
  const { here, other, difference } = effect;
  const t = useText();
  const crop = (box: Box, name: string) => (
    <figure className={classes.figure}>
      <span className={classes.frame} style={ratioOf(box)}>
        <img src={cropAddress(documentId, page, box)} alt={name} />
      </span>
      <figcaption className={classes.name}>{name}</figcaption>
    </figure>
  );
  return (
    <div className={classes.pair}>
      {crop(here, t(TEXTS.here))}
      {crop(other, t(TEXTS.other))}
      {difference && (
        <figure className={classes.figure}>
          <span
            className={`${classes.frame} ${classes.hatched}`}
            style={ratioOf({ width: difference.columns, height: difference.rows })}
          >
            <GridCanvas grid={difference} label={t(TEXTS.difference)} />
          </span>
          <figcaption className={classes.name}>{t(TEXTS.difference)}</figcaption>
        </figure>
      )}
    </div>
  );
}

function ratioOf({ width, height }: Pick<Box, 'width' | 'height'>): CSSProperties {
  return { '--ratio': width / height } as CSSProperties;
}
