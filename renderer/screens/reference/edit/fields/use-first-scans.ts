import { useState } from 'react';
import type { ReferenceImage } from '../../../../../shared/api/schemas/reference/images.ts';
import type { SizeMm } from '../../../../../shared/model/reference/basics.ts';
import { type Resolution, sizeByDpi } from '../../../../../shared/model/reference/scanned-size.ts';
import type { NotTaken } from '../../../../upload/scan-files.ts';
import { findCorners } from '../drawing/find-corners.ts';
import { type FoundSpecimen, wholeSpecimens, withFoundCorners } from '../drawing/specimens.ts';
import { type ImageIntake, useImageIntake } from './use-image-intake.ts';

/** What is known of one of the scans that a model begins with. */
export interface FirstScan extends Resolution {
  readonly key: string;
  /** Null as long as its edges are looked for. */
  readonly hasEdges: boolean | null;
  /** How large the document is on it; null without a resolution of its own, or as long as its edges are looked for. */
  readonly size: SizeMm | null;
}

/** What tells the scans of a beginning from each other. */
function scanKey({ image: { sha256, page } }: Pick<FoundSpecimen, 'image'>): string {
  return `${sha256}/${page}`;
}

/** Takes the scans of a beginning in, and looks for the edges of the document on each. */
export function useFirstScans(
  onSpecimens: (change: (before: readonly FoundSpecimen[]) => readonly FoundSpecimen[]) => void,
  onSize: (size: SizeMm) => void,
): { intake: ImageIntake; scans: readonly FirstScan[]; notTaken: readonly NotTaken[] } {
  const [scans, setScans] = useState<readonly FirstScan[]>([]);
  const [notTaken, setNotTaken] = useState<readonly NotTaken[]>([]);
  const look = async (specimen: FoundSpecimen, { dpi, dpiSource }: Resolution) => {
    const { image, corners } = specimen;
    const found = await findCorners(image);
    const size = dpiSource === 'file' ? sizeByDpi(found ?? corners, dpi) : null;
    const key = scanKey(specimen);
    setScans((before) =>
      before.map((each) => (each.key === key ? { ...each, hasEdges: found !== null, size } : each)),
    );
    if (found) onSpecimens((before) => withFoundCorners(before, { image, whole: corners, found }));
    if (size) onSize(size);
  };
  const intake = useImageIntake((images) => {
    const added = wholeSpecimens(images);
    const resolutions = images.flatMap(({ pages }) => pages);
    onSpecimens((before) => [...before, ...added]);
    setScans((before) => [
      ...before,
      ...added.map((specimen, at) => unlooked(scanKey(specimen), resolutions[at]!)),
    ]);
    for (const [at, specimen] of added.entries()) void look(specimen, resolutions[at]!);
  }, setNotTaken);
  return { intake, scans, notTaken };
}

function unlooked(key: string, { dpi, dpiSource }: ReferenceImage['pages'][number]): FirstScan {
  return { key, dpi, dpiSource, hasEdges: null, size: null };
}
