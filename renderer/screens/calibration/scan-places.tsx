import { useEffect, useState } from 'react';
import type { Box } from '../../../shared/model/region.ts';
import classes from './scan-places.module.css';

/** A small picture of a scan with the places that stand out; nothing for a file that the browser cannot draw. */
export function ScanPlaces({ file, boxes }: { file: File; boxes: readonly Box[] }) {
  const [address, setAddress] = useState<string | null>(null);
  const [size, setSize] = useState<{ widthPx: number; heightPx: number } | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (address === null) return null;
  const share = (px: number, of: number) => `${(100 * px) / of}%`;
  return (
    <div className={classes.picture}>
      <img
        src={address}
        alt=""
        onError={() => setAddress(null)}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
          setSize({ widthPx: naturalWidth, heightPx: naturalHeight })
        }
      />
      {size &&
        boxes.map(({ x, y, width, height }) => (
          <span
            key={`${x},${y}`}
            className={classes.place}
            style={{
              left: share(x, size.widthPx),
              top: share(y, size.heightPx),
              width: share(width, size.widthPx),
              height: share(height, size.heightPx),
            }}
          />
        ))}
    </div>
  );
}
