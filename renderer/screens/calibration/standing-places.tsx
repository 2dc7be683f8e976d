import { calibrationPageAddress, calibrationPlaceAddress } from '../../../shared/api/addresses.ts';
import type { JudgedScan, StandingOut } from '../../../shared/api/schemas/calibration.ts';
import type { Box } from '../../../shared/model/region.ts';
import { useText } from '../../host/language.tsx';
import { EnlargedPlace } from '../case/enlarged-place.tsx';
import { placeInCrop } from '../case/marks.ts';
import classes from './standing-places.module.css';

const TEXTS = {
  whole: {
    en: 'Page {page}, small, with the places marked',
    nl: 'Pagina {page}, klein, met de plaatsen gemerkt',
  },
  place: { en: '{title}, page {page}', nl: '{title}, pagina {page}' },
};

interface StandingPlacesProps {
  readonly scan: JudgedScan;
  /** Told of each place when its picture is there to be seen. */
  readonly onShown: (place: StandingOut) => void;
}

/** The pages of a scan on which places stand out, and each such place enlarged. */
export function StandingPlaces({ scan: { id, standing, sizes }, onShown }: StandingPlacesProps) {
  const t = useText();
  return (
    <div className={classes.pages}>
      {sizes.map(({ page, widthPx, heightPx }) => {
        const places = standing.filter((place) => place.page === page);
        const whole = { x: 0, y: 0, width: widthPx, height: heightPx };
        return (
          <div key={page} className={classes.page}>
            <WholePage
              address={calibrationPageAddress(id, page)}
              label={t(TEXTS.whole, { page })}
              whole={whole}
              boxes={places.map(({ box }) => box)}
            />
            <div className={classes.places}>
              {places.map((place) => (
                <EnlargedPlace
                  key={place.detector}
                  label={t(TEXTS.place, { title: place.title, page })}
                  caption={t(TEXTS.place, { title: place.title, page })}
                  address={calibrationPlaceAddress(id, page, place.picture)}
                  part={place.part}
                  box={place.box}
                  onShown={() => onShown(place)}
                />
              ))}
            </div>
          </div>
        );
      })}
    </div>
  );
}

function WholePage(props: { address: string; label: string; whole: Box; boxes: readonly Box[] }) {
  const { address, label, whole, boxes } = props;
  return (
    <div className={classes.whole}>
      <img src={address} alt={label} loading="lazy" width={whole.width} height={whole.height} />
      {boxes.map((box) => (
        <span
          key={`${box.x},${box.y},${box.width},${box.height}`}
          className={classes.mark}
          style={placeInCrop(box, whole)}
        />
      ))}
    </div>
  );
}
