import { IconFileImport } from '@tabler/icons-react';
import { useText } from '../host/language.tsx';
import classes from './drop-overlay.module.css';
import type { FileTaker } from './file-taker.ts';

const TEXTS = {
  drop: { en: 'Drop scans here', nl: 'Laat scans hier los' },
  kinds: {
    en: 'Files or whole folders: JPEG, PNG, TIFF, WebP, HEIC and PDF',
    nl: 'Bestanden of hele mappen: JPEG, PNG, TIFF, WebP, HEIC en PDF',
  },
  reading: { en: 'Looking through the folder …', nl: 'De map wordt doorzocht …' },
};

/** Covers the window while files hang over it, and while a dropped folder is looked through. */
export function DropOverlay({ isReading, taker }: { isReading: boolean; taker: FileTaker | null }) {
  const t = useText();
  return (
    <div className={classes.overlay} data-reading={isReading} role="status">
      <div className={classes.frame}>
        <IconFileImport size="3rem" stroke={1.4} aria-hidden />
        <strong className={classes.what}>
          {t(isReading ? TEXTS.reading : (taker?.invites ?? TEXTS.drop))}
        </strong>
        {!isReading && <span>{t(taker?.kinds ?? TEXTS.kinds)}</span>}
      </div>
    </div>
  );
}
