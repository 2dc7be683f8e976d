import { cropAddress, referenceCropAddress } from '../../../shared/api/addresses.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import type { CitationView } from '../../../shared/api/schemas/examination.ts';
import type { Region } from '../../../shared/model/region.ts';
import { useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { EnlargedPlace } from './enlarged-place.tsx';
import { cropAround } from './marks.ts';

const TEXTS = {
  crop: { en: 'Enlarged: the place on page {page}', nl: 'Vergroot: de plaats op pagina {page}' },
  specimen: {
    en: 'Enlarged: the same place of the reference',
    nl: 'Vergroot: dezelfde plaats op de referentie',
  },
  here: { en: 'This document', nl: 'Dit document' },
  there: { en: 'Reference', nl: 'Referentie' },
};

/** The place of a finding, enlarged. */
export function FindingCrop(props: { document: DocumentView; region: Region; isBesideReference: boolean }) {
  const { document, region, isBesideReference } = props;
  const t = useText();
  const page = document.pages.find((each) => each.page === region.page);
  const part = page ? cropAround(region.box, page) : null;
  if (part === null) return null;
  return (
    <EnlargedPlace
      label={t(TEXTS.crop, { page: region.page })}
      {...(isBesideReference ? { caption: t(TEXTS.here) } : {})}
      address={cropAddress(document.id, region.page, part)}
      part={part}
      box={region.box}
    />
  );
}

/** The same place on the specimen, or on the picture of a known forgery, that it was compared with. */
export function ReferenceCrop({ image }: { image: NonNullable<CitationView['image']> }) {
  const t = useText();
  const asked = useCall('reference.image', { sha256: image.sha256 });
  const page = asked.data?.pages.find((each) => each.page === image.page);
  const part = page ? cropAround(image.box, page) : null;
  if (part === null) return null;
  return (
    <EnlargedPlace
      label={t(TEXTS.specimen)}
      caption={t(TEXTS.there)}
      address={referenceCropAddress(image.sha256, image.page, part)}
      part={part}
      box={image.box}
    />
  );
}
