import { IconFileText } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useText } from '../../../host/language.tsx';
import classes from './recognise-dialog.module.css';

const SCAN = { en: 'The scan {name}', nl: 'De scan {name}' };

/** The scan that was given; by its name when the browser cannot draw such a file. */
export function ScanPicture({ file }: { file: File }) {
  const t = useText();
  const [address, setAddress] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <figure className={classes.scan}>
      {address !== null && !hasFailed && (
        <img src={address} alt={t(SCAN, { name: file.name })} onError={() => setFailed(true)} />
      )}
      {hasFailed && (
        <>
          <IconFileText size="2.5rem" stroke={1.2} aria-hidden />
          <figcaption>{file.name}</figcaption>
        </>
      )}
    </figure>
  );
}
