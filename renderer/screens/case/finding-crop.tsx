import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { cropAddress } from '../../../shared/api/addresses.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import type { Region } from '../../../shared/model/region.ts';
import { useText } from '../../host/language.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import classes from './finding-detail.module.css';
import { cropAround } from './marks.ts';

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
        <img
          className={classes.picture}
          src={address}
          alt={label}
          onError={() => setFailed(true)}
          draggable={false}
        />
      </button>
      <Dialog opened={isLarge} onClose={large.close} title={label} size="90%" centered>
        <img className={classes.large} src={address} alt={label} />
      </Dialog>
    </>
  );
}
