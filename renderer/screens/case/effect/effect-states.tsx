import type { CSSProperties } from 'react';
import type { EffectStates as StatesOfEffect } from '../../../../shared/model/effect.ts';
import { useText } from '../../../host/language.tsx';
import classes from './effect.module.css';

/** How a place looked before and looks now, one over the other. */
export function EffectStates({ effect }: { effect: StatesOfEffect }) {
  const t = useText();
  return (
    <div className={classes.stack}>
      {effect.states.map(({ name, picture, widthPx, heightPx }) => (
        <figure key={name.en} className={classes.figure} data-state>
          <figcaption className={classes.name}>{t(name)}</figcaption>
          <span className={classes.frame} style={{ '--ratio': widthPx / heightPx } as CSSProperties}>
            <img src={picture} alt={t(name)} />
          </span>
        </figure>
      ))}
    </div>
  );
}
