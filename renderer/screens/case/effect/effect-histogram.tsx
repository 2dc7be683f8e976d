import type { EffectHistogram as HistogramOfEffect } from '../../../../shared/model/effect.ts';
import { useText } from '../../../host/language.tsx';
import classes from './effect.module.css';

const TEXTS = {
  here: { en: 'This place', nl: 'Deze plaats' },
  page: { en: 'Rest of the page', nl: 'Rest van de pagina' },
  bar: { en: '{value}: {percent} %', nl: '{value}: {percent} %' },
};

/** Size of a row of bars, in units of the drawing. */
const WIDTH = 320;
const HEIGHT = 60;
/** Share of its bin that a bar takes. */
const BAR = 0.8;
/** A value that is written under the axis, for each so many bins. */
const LABEL_EVERY = 4;

/** How often each value occurs: at the place, and below it on the rest of the page, over one axis. */
export function EffectHistogram({ effect }: { effect: HistogramOfEffect }) {
  const { bins, here, page, axis } = effect;
  const t = useText();
  const step = WIDTH / bins.length;
  return (
    <div>
      <Bars shares={here} bins={bins} name={t(TEXTS.here)} isHere />
      <Bars shares={page} bins={bins} name={t(TEXTS.page)} />
      <svg viewBox={`0 0 ${WIDTH} 14`} className={classes.chart} aria-hidden>
        {bins.map(
          (value, at) =>
            value % LABEL_EVERY === 0 && (
              <text key={value} x={(at + 0.5) * step} y={10} className={classes.tick}>
                {value}
              </text>
            ),
        )}
      </svg>
      <p className={classes.axis}>{t(axis)}</p>
    </div>
  );
}

function Bars(props: { shares: readonly number[]; bins: readonly number[]; name: string; isHere?: boolean }) {
  const { shares, bins, name, isHere = false } = props;
  const t = useText();
  const step = WIDTH / bins.length;
  const highest = Math.max(...shares, Number.EPSILON);
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.name}>{name}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes.chart} role="img" aria-label={name}>
        {shares.map((share, at) => (
          <rect
            key={bins[at]}
            x={(at + (1 - BAR) / 2) * step}
            y={HEIGHT * (1 - share / highest)}
            width={step * BAR}
            height={(HEIGHT * share) / highest}
            className={isHere ? classes.here : classes.rest}
          >
            <title>{t(TEXTS.bar, { value: bins[at]!, percent: (100 * share).toFixed(1) })}</title>
          </rect>
        ))}
        <line x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className={classes.line} />
      </svg>
    </figure>
  );
}
