import type { Gathered } from '../../model/inputs.ts';
import type { MrzReading } from '../../model/mrz.ts';
import type { DocumentKind } from '../../model/reference/document-kinds.ts';
import type { PageText, ReadLine } from '../../model/words.ts';
import type { PageKind } from '../dates/labels.ts';
import { pageKinds } from '../dates/page-kinds.ts';
import { isTooPoorToTell } from '../legibility.ts';
import { parseMrz } from '../mrz/parse.ts';
import { principalZone } from '../mrz/principal-zone.ts';

/** A reference model that an examination had no use of because there is none. */
export interface WantedReference {
  /** What the document says of itself; empty when it says nothing that can be read. */
  readonly wanted: string;
  /** Code of the issuer, from the machine-readable zone. */
  readonly issuer: string | null;
  readonly documentKind: DocumentKind | null;
}

/** A title stands in this part of the page from its top, and is read at least so surely. */
const TITLE_SHARE = 0.4;
const MIN_CONFIDENCE = 0.75;
/** Shorter lines are numbers of forms and remains of coats of arms. */
const MIN_LETTERS = 8;
const TITLE_MAX = 120;

/** A page that calls itself an identity document says not which kind. */
const KINDS: Readonly<Record<PageKind, DocumentKind | null>> = {
  identity: null,
  apostille: 'apostille',
  birth: 'birth-certificate',
  marriage: 'marriage-certificate',
  death: 'death-certificate',
};

/**
 * What to collect so that a document like this one is recognised next time. null when it was recognised, or nothing
 * of it was read. Of the text only the title is taken: what was filled in is somebody's.
 */
export function wantedReference(gathered: Gathered): WantedReference | null {
  const { match, models, mrz, text } = gathered;
  // Of a page that cannot be read nobody can say that it is none of the models.
  if (isTooPoorToTell(gathered)) return null;
  if (models?.ok && models.value.length > 0) return null;
  if (match && !match.ok && match.absence !== 'none') return null;
  const first = text?.ok ? text.value[0] : undefined;
  const zone = mrz?.ok ? principalZone(mrz.value) : undefined;
  const fields = zone?.readable ? parseMrz(zone.lines)?.fields : undefined;
  const issuer = fields?.get('issuingState')?.value || null;
  const wanted = first ? titleOf(first) : '';
  const documentKind = (zone && kindOfZone(zone)) ?? (first ? kindOfPage(first) : null);
  if (wanted === '' && issuer === null && documentKind === null) return null;
  return { wanted, issuer, documentKind };
}

/** The largest line without digits in the upper part of the page. */
function titleOf({ lines }: PageText): string {
  const bottom = Math.max(...lines.map(({ box }) => box.y + box.height));
  const titles = lines.filter((line) => line.box.y < TITLE_SHARE * bottom && isTitle(line));
  const largest = titles.toSorted((a, b) => b.box.height - a.box.height)[0];
  return largest ? largest.text.trim().slice(0, TITLE_MAX) : '';
}

function isTitle({ text, confidence, words }: ReadLine): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return confidence >= MIN_CONFIDENCE && letters >= MIN_LETTERS && words.length > 1 && !/\d/u.test(text);
}

/** By the format and the first letter of the zone (ICAO Doc 9303-4 to -7). */
function kindOfZone({ format, lines }: MrzReading): DocumentKind | null {
  if (format === 'TD3') return 'passport';
  if (format === 'MRV-A' || format === 'MRV-B') return 'visa';
  return lines[0]?.startsWith('I') ? 'identity-card' : null;
}

function kindOfPage(page: PageText): DocumentKind | null {
  const [kind, other] = pageKinds(page);
  return kind !== undefined && other === undefined ? KINDS[kind] : null;
}
