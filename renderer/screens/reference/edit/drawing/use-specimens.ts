import { useState } from 'react';
import { type ImageIntake, useImageIntake } from '../fields/use-image-intake.ts';
import { findCorners } from './find-corners.ts';
import { wholeSpecimens, withFoundCorners, withSpecimens } from './specimens.ts';
import type { Drawing } from './use-drawing.ts';

/** Takes files in as specimens of the face in hand; the corners that the machine finds on them come after. */
export function useSpecimens(drawing: Pick<Drawing, 'change' | 'face' | 'showSpecimen'>): ImageIntake & {
  /** How many are being looked at for their edges. */
  readonly looking: number;
} {
  const [looking, setLooking] = useState(0);
  const { change } = drawing;
  const intake = useImageIntake((images) => {
    const added = wholeSpecimens(images);
    let last: string | undefined;
    change((model) => {
      const next = withSpecimens(model, added, drawing.face);
      last = next.specimens.at(-1)?.id;
      return next;
    });
    if (last !== undefined) drawing.showSpecimen(last);
    setLooking((before) => before + added.length);
    for (const { image, corners } of added) {
      void findCorners(image).then((found) => {
        setLooking((before) => before - 1);
        if (found === null) return;
        change((model) => ({
          ...model,
          specimens: withFoundCorners(model.specimens, { image, whole: corners, found }),
        }));
      });
    }
  });
  return { ...intake, looking };
}
