import { SHORT_LINE_MAX } from '../../../../shared/api/schemas/basics.ts';
import { FIRST_YEAR, LAST_YEAR } from '../browse/browse-view.ts';

/** What the gallery shows; all of it stands in the address. */
export interface GalleryView {
  readonly what: 'stamps' | 'signatures';
  readonly search: string;
  readonly issuer: string | null;
  readonly office: string | null;
  readonly year: number | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Reads an address; what it does not know is left out. */
export function readGalleryView(params: URLSearchParams): GalleryView {
  const year = Number(params.get('year'));
  return {
    what: params.get('what') === 'signatures' ? 'signatures' : 'stamps',
    search: (params.get('q') ?? '').slice(0, SHORT_LINE_MAX),
    issuer: idIn(params.get('issuer')),
    office: idIn(params.get('office')),
    year: Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null,
  };
}

/** The address of a view; what is as usual is left out. */
export function writeGalleryView({ what, search, issuer, office, year }: GalleryView): URLSearchParams {
  const params = new URLSearchParams();
  if (what !== 'stamps') params.set('what', what);
  if (search !== '') params.set('q', search);
  if (issuer !== null) params.set('issuer', issuer);
  if (office !== null) params.set('office', office);
  if (year !== null) params.set('year', String(year));
  return params;
}

function idIn(given: string | null): string | null {
  return given !== null && UUID.test(given) ? given : null;
}
