import { pictureAddress } from '../../../shared/api/addresses.ts';
import type { PageView } from '../../../shared/api/schemas/document.ts';
import type { Box } from '../../../shared/model/region.ts';
import { useBoxDrawing } from '../../parts/use-box-drawing.ts';
import classes from './page-picture.module.css';

/** A place on the page that a ground points at. */
export interface Place {
  readonly id: string;
  readonly number: number;
  readonly box: Box;
  readonly label: string;
}

/** One page with its places. While `onMark` is given, a place is drawn by dragging. */
export function PagePicture({
  documentId,
  page,
  label,
  places,
  selected,
  onMark,
}: {
  documentId: string;
  page: PageView;
  label: string;
  places: readonly Place[];
  selected: string | null;
  onMark: ((box: Box) => void) | null;
}) {
  const drawing = useBoxDrawing(page, onMark);
  return (
    <div className={classes.picture} style={{ aspectRatio: `${page.widthPx} / ${page.heightPx}` }}>
      <img
        src={pictureAddress(documentId, page.page, 'preview')}
        alt={label}
        draggable={false}
        className={classes.image}
      />
      <svg
        className={classes.places}
        viewBox={`0 0 ${page.widthPx} ${page.heightPx}`}
        data-marking={onMark !== null || undefined}
        aria-hidden
        {...drawing.handlers}
      >
        {places.map((place) => (
          <PlaceBox key={place.id} {...place} isSelected={place.id === selected} page={page} />
        ))}
        {drawing.box && <rect {...drawing.box} className={classes.drawn} vectorEffect="non-scaling-stroke" />}
      </svg>
    </div>
  );
}

function PlaceBox({ box, number, label, isSelected, page }: Place & { isSelected: boolean; page: PageView }) {
  const tagPx = page.widthPx / 28;
  const tagY = Math.max(0, box.y - tagPx);
  return (
    <g data-selected={isSelected || undefined} className={classes.place}>
      <title>{label}</title>
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        className={classes.box}
        vectorEffect="non-scaling-stroke"
      />
      <rect x={box.x} y={tagY} width={tagPx} height={tagPx} className={classes.tag} />
      <text
        x={box.x + tagPx / 2}
        y={tagY + tagPx * 0.75}
        fontSize={tagPx * 0.7}
        textAnchor="middle"
        className={classes.number}
      >
        {number}
      </text>
    </g>
  );
}
