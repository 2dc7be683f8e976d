import { useElementSize } from '@mantine/hooks';
import { Link } from 'wouter';
import type { ItemView, RelatedItems } from '../../../../shared/api/schemas/reference/item.ts';
import type { Language } from '../../../../shared/model/text.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { periodWords } from '../../../parts/partial-date.ts';
import { VERSION_STATE_WORDS } from '../../../parts/reference-words.ts';
import classes from './edition-timeline.module.css';
import { type Bar, type Stretch, type Timeline, timelineOf } from './timeline-layout.ts';

const TEXTS = {
  title: { en: 'Editions', nl: 'Uitgaven' },
  gap: { en: 'No edition known: {from} – {to}', nl: 'Geen uitgave bekend: {from} – {to}' },
  overlap: {
    en: 'Two editions side by side: {from} – {to}',
    nl: 'Twee uitgaven naast elkaar: {from} – {to}',
  },
};

type Edition = RelatedItems['editions'][number];

/** Heights of a lane and of the years below them, px. */
const LANE_PX = 24;
const YEARS_PX = 18;
const BAR_PX = 18;

/** Room at both sides, px. */
const SIDE_PX = 20;

/** About the width of a letter in a bar, px: longer names are cut off. */
const LETTER_PX = 6.6;

/** Editions of this kind of document of this issuer over the years, with gaps and overlaps; each leads to its page. */
export function EditionTimeline({ item }: { item: ItemView }) {
  const t = useText();
  const { ref, width } = useElementSize();
  const { data } = useCall('reference.related', { id: item.id });
  const editions = data?.editions ?? [];
  const timeline = timelineOf(editions, thisYear());
  // Its room is kept while it is fetched, so that the picture above does not jump.
  if (data && timeline === null) return null;
  return (
    <section className={classes.timeline} aria-label={t(TEXTS.title)} data-timeline>
      <h2 className={classes.title}>{t(TEXTS.title)}</h2>
      <div ref={ref} className={classes.room}>
        {timeline && width > 0 && (
          <Drawn timeline={timeline} editions={editions} widthPx={width} current={item.id} />
        )}
      </div>
    </section>
  );
}

function Drawn(props: {
  timeline: Timeline;
  editions: readonly Edition[];
  widthPx: number;
  current: string;
}) {
  const { timeline, editions, widthPx, current } = props;
  const { start, end, lanes, bars, gaps, overlaps, ticks } = timeline;
  const heightPx = lanes * LANE_PX + YEARS_PX;
  const place = (year: number) => SIDE_PX + ((year - start) / (end - start)) * (widthPx - 2 * SIDE_PX);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its parts have names of their own
    <svg width={widthPx} height={heightPx} className={classes.drawing}>
      <defs>
        <pattern id="gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line y2="6" className={classes.hatch} />
        </pattern>
      </defs>
      {ticks.map((year) => (
        <g key={year} className={classes.tick}>
          <line x1={place(year)} x2={place(year)} y1={0} y2={lanes * LANE_PX} />
          <text x={place(year)} y={heightPx - 4}>
            {year}
          </text>
        </g>
      ))}
      {gaps.map((gap) => (
        <Between key={gap.start} stretch={gap} what="gap" place={place} heightPx={lanes * LANE_PX} />
      ))}
      {overlaps.map((overlap) => (
        <Between
          key={overlap.start}
          stretch={overlap}
          what="overlap"
          place={place}
          heightPx={lanes * LANE_PX}
        />
      ))}
      {bars.map((bar) => (
        <EditionBar
          key={bar.id}
          bar={bar}
          edition={editions.find(({ id }) => id === bar.id)!}
          place={place}
          isCurrent={bar.id === current}
        />
      ))}
    </svg>
  );
}

function Between(props: {
  stretch: Stretch;
  what: 'gap' | 'overlap';
  place: (year: number) => number;
  heightPx: number;
}) {
  const { stretch, what, place, heightPx } = props;
  const t = useText();
  const [from, to] = [yearAt(stretch.start), yearAt(stretch.end)];
  return (
    <rect
      className={what === 'overlap' ? classes.overlap : undefined}
      fill={what === 'gap' ? 'url(#gap)' : undefined}
      x={place(stretch.start)}
      width={place(stretch.end) - place(stretch.start)}
      y={0}
      height={heightPx}
    >
      <title>{t(TEXTS[what], { from, to })}</title>
    </rect>
  );
}

function EditionBar(props: {
  bar: Bar;
  edition: Edition;
  place: (year: number) => number;
  isCurrent: boolean;
}) {
  const { bar, edition, place, isCurrent } = props;
  const t = useText();
  const language = useLanguage();
  const [x, right] = [place(bar.start), place(bar.end)];
  const y = bar.lane * LANE_PX + (LANE_PX - BAR_PX) / 2;
  const name = cut(edition.edition, (right - x - 12) / LETTER_PX);
  const label = `${labelOf(edition, language)}, ${t(VERSION_STATE_WORDS[edition.state])}`;
  return (
    <Link
      href={`/reference/items/${edition.id}`}
      className={classes.edition}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={label}
      data-used={edition.state === 'published'}
    >
      <title>{label}</title>
      <path d={outline({ x, right, y, isOpenAtStart: bar.isOpenAtStart, isOpenAtEnd: bar.isOpenAtEnd })} />
      <text x={x + 8} y={y + BAR_PX / 2}>
        {name}
      </text>
    </Link>
  );
}

/** A bar; where it goes on beyond what is known it ends in a point. */
function outline(bar: {
  x: number;
  right: number;
  y: number;
  isOpenAtStart: boolean;
  isOpenAtEnd: boolean;
}): string {
  const { x, right, y, isOpenAtStart, isOpenAtEnd } = bar;
  const tip = Math.min(8, (right - x) / 3);
  const [left, end] = [isOpenAtStart ? x + tip : x, isOpenAtEnd ? right - tip : right];
  const middle = y + BAR_PX / 2;
  const rightSide = isOpenAtEnd ? `L${right} ${middle} L${end} ${y + BAR_PX}` : `L${end} ${y + BAR_PX}`;
  const leftSide = isOpenAtStart ? `L${left} ${y + BAR_PX} L${x} ${middle}` : `L${left} ${y + BAR_PX}`;
  return `M${left} ${y} L${end} ${y} ${rightSide} ${leftSide} Z`;
}

function labelOf({ edition, from, to }: Edition, language: Language): string {
  return `${edition}, ${periodWords({ from, to }, language)}`;
}

function cut(words: string, letters: number): string {
  if (words.length <= letters) return words;
  return letters < 2 ? '' : `${words.slice(0, Math.floor(letters) - 1)}…`;
}

/** Ends count: 2004.0 is the end of 2003. */
function yearAt(years: number): string {
  return String(Math.floor(years));
}

/** Today as a year with its fraction. */
function thisYear(): number {
  const now = new Date();
  return now.getFullYear() + now.getMonth() / 12;
}
