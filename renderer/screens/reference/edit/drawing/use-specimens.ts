import { useState } from 'react';
import type { Corners, ReferenceImage } from '../../../../../shared/api/schemas/reference/images.ts';
import type { ReferenceModel, Specimen } from '../../../../../shared/model/reference/reference-model.ts';
import { call } from '../../../../host/call.ts';
import { type ImageIntake, useImageIntake } from '../fields/use-image-intake.ts';
import { wholeImage } from './face-geometry.ts';
import { withSpecimens } from './specimens.ts';
import type { Drawing } from './use-drawing.ts';

/** Takes files in as specimens of the face in hand, with the corners that the machine finds on them. */
export function useSpecimens(drawing: Pick<Drawing, 'change' | 'face' | 'showSpecimen'>): ImageIntake {
  const [looking, setLooking] = useState(0);
  const intake = useImageIntake((images) => {
    setLooking((before) => before + images.length);
    void readSpecimens(images)
      .then((specimens) => {
        let last: string | undefined;
        drawing.change((model: ReferenceModel) => {
          const next = withSpecimens(model, specimens, drawing.face);
          last = next.specimens.at(-1)?.id;
          return next;
        });
        if (last !== undefined) drawing.showSpecimen(last);
      })
      .finally(() => setLooking((before) => before - images.length));
  });
  return { ...intake, waiting: intake.waiting + looking };
}

/** A specimen that has no name and no face yet. */
export type FoundSpecimen = Omit<Specimen, 'id' | 'face'>;

/** Every page of every image, with the corners of the sheet on it. */
export async function readSpecimens(images: readonly ReferenceImage[]): Promise<readonly FoundSpecimen[]> {
  const found: FoundSpecimen[] = [];
  for (const { sha256, fileName, pages } of images) {
    for (const size of pages) {
      const image = { sha256, page: size.page, box: null, light: 'VIS' as const, caption: null };
      const corners = await cornersOn(sha256, size);
      found.push({ image, corners, origin: fileName.slice(0, 300) || '–', tier: 'public' });
    }
  }
  return found;
}

async function cornersOn(
  sha256: string,
  size: { page: number; widthPx: number; heightPx: number },
): Promise<Corners> {
  try {
    return (await call('reference.corners', { sha256, page: size.page })).corners;
  } catch {
    // Finding them is a help: the whole image is where who sets them by hand begins.
    return wholeImage(size);
  }
}
