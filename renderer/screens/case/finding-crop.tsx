import { useDisclosure } from '@mantine/hooks';
import { type CSSProperties, useState } from 'react';
import { cropAddress } from '../../../shared/api/addresses.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import type { Box, Region } from '../../../shared/model/region.ts';
import { useText } from '../../host/language.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import classes from './finding-detail.module.css';
import { cropAround, placeInCrop } from './marks.ts';

const TEXTS = {
  crop: { en: 'Enlarged: the place on page {page}', nl: 'Vergroot: de plaats op pagina {page}' },
  larger: { en: 'Show larger', nl: 'Groter tonen' },
  failed: { en: 'The enlargement could not be made.', nl: 'De vergroting kon niet worden gemaakt.' },
};

/** The place of a finding, enlarged; larger still on a click. */
export function FindingCrop({ document, region }: { document: DocumentView; region: Region }) {
  const t = useText();
  const [isLarge, large] = useDisclosure(false);
  const [hasFailed, setFailed] = useState(false);
  const page = document.pages.find((each) => each.page === region.page);
  const part = page ? cropAround(region.box, page) : null;
  if (part === null) return null;
  if (hasFailed) return <p className={classes.check}>{t(TEXTS.failed)}</p>;
  const address = cropAddress(document.id, region.page, part);
  const label = t(TEXTS.crop, { page: region.page });
  return (
    <>
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
          box={region.box}
          picture={{ src: address, alt: label, onError: () => setFailed(true) }}
        />
      </button>
      <Dialog opened={isLarge} onClose={large.close} title={label} size="90%" centered>
        <Framed
          className={classes.large}
          part={part}
          box={region.box}
          picture={{ src: address, alt: label }}
        />
      </Dialog>
    </>
  );
}

/** A part of the page as large as there is room for, with a line round the place itself. */
function Framed(props: {
  className: string | undefined;
  part: Box;
  box: Box;
  picture: { src: string; alt: string; onError?: () => void };
}) {
  const { className, part, box, picture } = props;
  return (
    <span
      className={`${classes.framed} ${className}`}
      style={{ '--ratio': part.width / part.height } as CSSProperties}
    >
      <img {...picture} alt={picture.alt} draggable={false} />
      <span className={classes.place} style={placeInCrop(box, part)} aria-hidden data-crop-place />
    </span>
  );
}
