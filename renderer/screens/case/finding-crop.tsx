import { cropAddress, referenceCropAddress } from '../../../shared/api/addresses.ts';
import type { CitationView, FindingView } from '../../../shared/api/schemas/examination.ts';
import { sizeByDpi } from '../../../shared/model/reference/scanned-size.ts';
import type { Box, Region } from '../../../shared/model/region.ts';
import { MM_PER_INCH } from '../../../shared/model/units.ts';
import { useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { EnlargedPlace } from './enlarged-place.tsx';
import classes from './finding-detail.module.css';
import { cropAround, cropsBeside, type Measured, otherPlaceOf } from './marks.ts';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  crop: { en: 'Enlarged: the place on page {page}', nl: 'Vergroot: de plaats op pagina {page}' },
  specimen: {
    en: 'Enlarged: the same place of the reference',
    nl: 'Vergroot: dezelfde plaats op de referentie',
  },
  here: { en: 'This document', nl: 'Dit document' },
  there: { en: 'Reference', nl: 'Referentie' },
  one: { en: 'This one', nl: 'Deze' },
  other: { en: 'And that one', nl: 'En die' },
};

/** Where a finding is on the document, and beside it, at the same scale, the same place of the reference. */
export function FindingPlaces({ finding, bench }: { finding: FindingView; bench: Bench }) {
  const t = useText();
  const { document } = bench;
  const { region, reference } = finding;
  const here = usePlaceHere(finding, bench);
  const there = usePlaceThere(reference);
  const other = otherPlaceOf(finding);
  if (region === null && !reference?.image) return null;
  if (region && here && other) return <TwoPlaces here={here} other={other} {...{ region, document }} />;
  const [partHere, partThere] = (here && there && cropsBeside(here, there)) ?? [partOf(here), partOf(there)];
  return (
    <div className={classes.places}>
      {region && here && partHere && (
        <EnlargedPlace
          label={t(TEXTS.crop, { page: region.page })}
          {...(reference?.image ? { caption: t(TEXTS.here) } : {})}
          address={cropAddress(document.id, region.page, partHere)}
          part={partHere}
          box={here.box}
        />
      )}
      {reference?.image && there && partThere && (
        <EnlargedPlace
          label={t(TEXTS.specimen)}
          caption={t(TEXTS.there)}
          address={referenceCropAddress(reference.image.sha256, reference.image.page, partThere)}
          part={partThere}
          box={there.box}
        />
      )}
    </div>
  );
}

/** Two places of one page that a finding is about, side by side at one scale. */
function TwoPlaces(props: { here: Measured; other: Box; region: Region; document: Bench['document'] }) {
  const { here, other, region, document } = props;
  const t = useText();
  const there = { ...here, box: other };
  const parts = cropsBeside(here, there) ?? [partOf(here), partOf(there)];
  const shown = [
    { part: parts[0], box: here.box, caption: TEXTS.one },
    { part: parts[1], box: other, caption: TEXTS.other },
  ];
  return (
    <div className={classes.places} data-two-places>
      {shown.map(({ part, box, caption }) =>
        part === null ? null : (
          <EnlargedPlace
            key={caption.en}
            label={`${t(TEXTS.crop, { page: region.page })}: ${t(caption)}`}
            caption={t(caption)}
            address={cropAddress(document.id, region.page, part)}
            part={part}
            box={box}
          />
        ),
      )}
    </div>
  );
}

const partOf = (place: Measured | null): Box | null => place && cropAround(place.box, place.page);

/** The place on the document: its scale is that of the model it was laid over, else that of its resolution. */
function usePlaceHere({ region }: FindingView, { document, examination }: Bench): Measured | null {
  const page = document.pages.find((each) => each.page === region?.page);
  if (!region || !page) return null;
  const match = examination?.matches.find((each) => each.page === region.page);
  return { box: region.box, page, pxPerMm: match?.registration?.pxPerMm ?? page.dpi / MM_PER_INCH };
}

/** The place on the specimen, or on the picture of a known forgery, that it was compared with. */
function usePlaceThere(reference: CitationView | null): Measured | null {
  const image = reference?.image ?? null;
  const asked = useCall('reference.image', { sha256: image?.sha256 ?? '' }, { enabled: image !== null });
  const item = useCall(
    'reference.open',
    { id: reference?.model ?? '', version: reference?.version ?? 1 },
    { enabled: image !== null },
  );
  const page = asked.data?.pages.find((each) => each.page === image?.page);
  // Until the model has come, or failed to, the scale is not known, and a picture would jump.
  if (!image || !page || item.isPending) return null;
  const content = item.data?.content;
  const model = content?.kind === 'model' ? content : null;
  const specimen = model?.specimens.find(
    (each) => each.image.sha256 === image.sha256 && each.image.page === image.page,
  );
  const face = specimen && model?.faces[specimen.face - 1];
  if (!specimen || !face) return { box: image.box, page, pxPerMm: page.dpi / MM_PER_INCH };
  // At as many dots an inch as an inch has millimetres, a size in millimetres is one in dots.
  const px = sizeByDpi(specimen.corners, MM_PER_INCH);
  const pxPerMm = (px.widthMm / face.widthMm + px.heightMm / face.heightMm) / 2;
  return { box: image.box, page, pxPerMm };
}
