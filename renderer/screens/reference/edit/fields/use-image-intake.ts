import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReferenceImage } from '../../../../../shared/api/schemas/reference/images.ts';
import { LoepError } from '../../../../../shared/model/errors.ts';
import { textOfError } from '../../../../../shared/text/fault.ts';
import { keyOf } from '../../../../host/use-call.ts';
import { type GivenFile, type NotTaken, sortOut } from '../../../../upload/scan-files.ts';
import { showNotTaken } from '../../../../upload/show-not-taken.tsx';
import { sendImage } from './send-image.ts';

/** Files on their way into the reference collection. */
export interface ImageIntake {
  /** How many are still being sent. */
  readonly waiting: number;
  readonly take: (given: readonly GivenFile[]) => void;
}

/**
 * Sends files one after the other and hands over what they are, in their order; those that are no images are told
 * together, when all have been sent.
 */
export function useImageIntake(
  onImages: (images: readonly ReferenceImage[]) => void,
  onNotTaken: (files: readonly NotTaken[]) => void = showUnlessNone,
): ImageIntake {
  const client = useQueryClient();
  const [waiting, setWaiting] = useState(0);
  const latest = useRef({ onImages, onNotTaken });
  useEffect(() => {
    latest.current = { onImages, onNotTaken };
  });
  const send = async (files: readonly GivenFile[], notTaken: readonly NotTaken[]) => {
    setWaiting((before) => before + files.length);
    const images: ReferenceImage[] = [];
    const refused: NotTaken[] = [];
    for (const { file } of files) {
      try {
        const image = await sendImage(file);
        client.setQueryData(keyOf('reference.image', { sha256: image.sha256 }), image);
        images.push(image);
      } catch (error) {
        // The other files are none the worse for it.
        if (!(error instanceof LoepError)) console.error(error);
        refused.push({ path: file.name, why: textOfError(error) });
      }
      setWaiting((before) => before - 1);
    }
    if (images.length > 0) latest.current.onImages(images);
    latest.current.onNotTaken([...notTaken, ...refused]);
  };
  return {
    waiting,
    take: (given) => {
      const { taken, notTaken } = sortOut(given);
      void send(taken, notTaken);
    },
  };
}

function showUnlessNone(files: readonly NotTaken[]): void {
  if (files.length > 0) showNotTaken(files);
}
