import { useDisclosure } from '@mantine/hooks';
import { type CSSProperties, useState } from 'react';
import type { Box } from '../../../shared/model/region.ts';
import { useText } from '../../host/language.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import classes from './finding-detail.module.css';
import { placeInCrop } from './marks.ts';

const TEXTS = {
  larger: { en: 'Show larger', nl: 'Groter tonen' },
  failed: { en: 'The enlargement could not be made.', nl: 'De vergroting kon niet worden gemaakt.' },
};

interface EnlargedPlaceProps {
  /** What it shows, for readers aloud and over the large picture. */
  readonly label: string;
  /** Words under the picture; none where it stands alone. */
  readonly caption?: string;
  /** Where the picture of the part is fetched. */
  readonly address: string;
  /** The part that is shown, and the place in it, both in px of the image. */
  readonly part: Box;
  readonly box: Box;
  /** Told when the picture is there to be seen. */
  readonly onShown?: () => void;
}

/** A place on an image, enlarged; larger still on a click. */
export function EnlargedPlace({ label, caption, address, part, box, onShown }: EnlargedPlaceProps) {
  const t = useText();
  const [isLarge, large] = useDisclosure(false);
  const [hasFailed, setFailed] = useState(false);
  if (hasFailed) return <p className={classes.check}>{t(TEXTS.failed)}</p>;
  return (
    <figure className={classes.figure}>
      <button
        type="button"
        className={classes.crop}
        onClick={large.open}
        aria-label={`${label}. ${t(TEXTS.larger)}`}
        data-crop
      >
        <Framed
          className={classes.picture}
          part={part}
          box={box}
          picture={{
            src: address,
            alt: label,
            onError: () => setFailed(true),
            ...(onShown && { onLoad: onShown }),
          }}
        />
      </button>
      {caption !== undefined && <figcaption className={classes.caption}>{caption}</figcaption>}
      <Dialog opened={isLarge} onClose={large.close} title={label} size="90%" centered>
        <Framed className={classes.large} part={part} box={box} picture={{ src: address, alt: label }} />
      </Dialog>
    </figure>
  );
}

/** A part of the image as large as there is room for, with a line round the place itself. */
function Framed(props: {
  className: string | undefined;
  part: Box;
  box: Box;
  picture: { src: string; alt: string; onError?: () => void; onLoad?: () => void };
}) {
  const { className, part, box, picture } = props;
  return (
    <span
      className={`${classes.framed} ${className}`}
      style={{ '--ratio': part.width / part.height } as CSSProperties}
    >
      <img {...picture} alt={picture.alt} loading="lazy" draggable={false} />
      <span className={classes.place} style={placeInCrop(box, part)} aria-hidden data-crop-place />
    </span>
  );
}
