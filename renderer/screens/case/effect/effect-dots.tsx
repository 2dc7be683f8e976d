import type { EffectDots as DotsOfEffect } from '../../../../shared/model/effect.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import classes from './effect.module.css';
import { scaleOf } from './scale.ts';

const TEXTS = {
  picture: { en: 'This one: {value}. {axis}.', nl: 'Deze: {value}. {axis}.' },
};

/** Size of the drawing, in its units. */
const WIDTH = 320;
const HEIGHT = 74;
const FLOOR = 58;
const MIDDLE = 34;
/** How far dots are strewn up and down, so that equal ones stay apart. */
const STREWN = 14;
/** A round dot from its middle on. */
const DOT = 'm-2.2 0a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0';
/** Steps of the golden ratio spread dots evenly, without chance. */
const GOLDEN = 0.618034;

/** One measure among those of the page: a dot each along a scale, the one at the place large and with its value. */
export function EffectDots({ effect }: { effect: DotsOfEffect }) {
  const { here, near, others, digits, axis } = effect;
  const t = useText();
  const { ticks, tickDigits, place } = scaleOf([here, ...near, ...others]);
  const x = (value: number) => WIDTH * place(value);
  const strewn = (at: number) => MIDDLE + STREWN * (2 * ((at * GOLDEN) % 1) - 1);
  const language = useLanguage();
  const written = (value: number, places = digits) => {
    const rounded = Number(value.toFixed(places)) || 0;
    return rounded
      .toLocaleString(language, { minimumFractionDigits: places, maximumFractionDigits: places })
      .replace('-', '−');
  };
  const label = t(TEXTS.picture, { value: written(here), axis: t(axis) });
  return (
    <div>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes.chart} role="img" aria-label={label}>
        <line x1={0} x2={WIDTH} y1={FLOOR} y2={FLOOR} className={classes.line} />
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={FLOOR} y2={FLOOR + 3} className={classes.line} />
            <text x={x(tick)} y={FLOOR + 13} className={classes.tick}>
              {written(tick, tickDigits)}
            </text>
          </g>
        ))}
        <Dots values={others} className={classes.rest} {...{ x, strewn }} />
        <Dots values={near} className={classes.near} {...{ x, strewn }} />
        <circle cx={x(here)} cy={MIDDLE} r={5} className={classes.here} />
        <text x={Math.max(14, Math.min(WIDTH - 14, x(here)))} y={12} className={classes.value}>
          {written(here)}
        </text>
      </svg>
      <p className={classes.axis}>{t(axis)}</p>
    </div>
  );
}

/** All dots of a kind as one path: hundreds of them are no burden. */
function Dots(props: {
  values: readonly number[];
  className: string | undefined;
  x: (value: number) => number;
  strewn: (at: number) => number;
}) {
  const { values, className, x, strewn } = props;
  const path = values.map((value, at) => `M${x(value)} ${strewn(at)}${DOT}`).join('');
  return <path d={path} className={className} />;
}
