import type { CSSProperties } from 'react';
import { cropAddress } from '../../../../shared/api/addresses.ts';
import type { EffectExpected as ExpectedOfEffect } from '../../../../shared/model/effect.ts';
import { useText } from '../../../host/language.tsx';
import classes from './effect.module.css';
import { GridCanvas } from './grid-canvas.tsx';

const TEXTS = {
  found: { en: 'As it is', nl: 'Zoals het is' },
  expected: { en: 'As it would be expected', nl: 'Zoals het te verwachten was' },
};

/** A place of the page, enlarged, and beside it what it would look like if it were as it should. */
export function EffectExpected(props: { effect: ExpectedOfEffect; documentId: string; page: number }) {
  const { effect, documentId, page } = props;
  const t = useText();
  const ratio = { '--ratio': effect.here.width / effect.here.height } as CSSProperties;
  return (
    <div className={classes.pair}>
      <figure className={classes.figure}>
        <span className={classes.frame} style={ratio}>
          <img
            src={cropAddress(documentId, page, effect.here)}
            className={classes.enlarged}
            alt={t(TEXTS.found)}
          />
        </span>
        <figcaption className={classes.name}>{t(TEXTS.found)}</figcaption>
      </figure>
      <figure className={classes.figure}>
        <span className={classes.frame} style={ratio}>
          <GridCanvas grid={effect} label={t(TEXTS.expected)} isGrey />
        </span>
        <figcaption className={classes.name}>{t(TEXTS.expected)}</figcaption>
      </figure>
    </div>
  );
}
