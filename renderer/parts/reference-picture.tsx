import { VisuallyHidden } from '@mantine/core';
import { IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import { referenceCropAddress, referencePictureAddress } from '../../shared/api/addresses.ts';
import type { ImageRef } from '../../shared/model/reference/basics.ts';
import classes from './reference-picture.module.css';

interface Props {
  readonly image: Pick<ImageRef, 'sha256' | 'page' | 'box'>;
  /** What it shows; empty where words beside it say so. */
  readonly alt: string;
  readonly size?: 'preview' | 'thumbnail';
  readonly className?: string | undefined;
}

/** An image of the reference collection, or the part of it that is meant; a sign when it cannot be fetched. */
export function ReferencePicture({ image, alt, size = 'thumbnail', className }: Props) {
  const { sha256, page, box } = image;
  const address = box ? referenceCropAddress(sha256, page, box) : referencePictureAddress(sha256, page, size);
  const [failed, setFailed] = useState<string | null>(null);
  if (failed === address) {
    return (
      <span className={classes.missing} title={alt}>
        <IconPhotoOff stroke={1.4} aria-hidden />
        <VisuallyHidden>{alt}</VisuallyHidden>
      </span>
    );
  }
  return (
    <img
      className={className}
      src={address}
      alt={alt}
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => setFailed(address)}
    />
  );
}
