import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReferenceImage } from '../../../../../shared/api/schemas/reference/images.ts';
import { LoepError } from '../../../../../shared/model/errors.ts';
import { showError } from '../../../../host/show-error.ts';
import { keyOf } from '../../../../host/use-call.ts';
import { type GivenFile, sortOut } from '../../../../upload/scan-files.ts';
import { sendImage } from './send-image.ts';

/** Files on their way into the reference collection. */
export interface ImageIntake {
  /** How many are still being sent. */
  readonly waiting: number;
  readonly take: (given: readonly GivenFile[]) => void;
}

/** Sends files one after the other and hands over what they are, in their order. */
export function useImageIntake(onImages: (images: readonly ReferenceImage[]) => void): ImageIntake {
  const client = useQueryClient();
  const [waiting, setWaiting] = useState(0);
  const latest = useRef(onImages);
  useEffect(() => {
    latest.current = onImages;
  });
  const send = async (files: readonly File[]) => {
    setWaiting((before) => before + files.length);
    const images: ReferenceImage[] = [];
    for (const file of files) {
      try {
        const image = await sendImage(file);
        client.setQueryData(keyOf('reference.image', { sha256: image.sha256 }), image);
        images.push(image);
      } catch (error) {
        // The other files are none the worse for it.
        showError(error);
      }
      setWaiting((before) => before - 1);
    }
    if (images.length > 0) latest.current(images);
  };
  return {
    waiting,
    take: (given) => {
      const { taken, notTaken } = sortOut(given);
      for (const { why } of notTaken) showError(new LoepError('unsupported-format', why));
      void send(taken.map(({ file }) => file));
    },
  };
}
