import type { MetadataDate, PdfFacts, XmpTraces } from '../../model/metadata.ts';
import type { Text } from '../../model/text.ts';
import { minutesBetween } from './metadata-date.ts';
import { conflicting, moment, type Trace, trace } from './trace.ts';

/** Programs write the two copies of a date seconds apart; minutes apart are two different saves. */
const COPY_TOLERANCE_MINUTES = 2;

/** A document is made, looked over and saved again; more than an hour later is another sitting. */
const SITTING_MINUTES = 60;

const CREATED: Text = { en: 'Creation date (PDF)', nl: 'Aanmaakdatum (pdf)' };
const MODIFIED: Text = { en: 'Date of last change (PDF)', nl: 'Datum laatste wijziging (pdf)' };
const CREATED_XMP: Text = { en: 'Creation date (XMP)', nl: 'Aanmaakdatum (XMP)' };
const MODIFIED_XMP: Text = { en: 'Date of last change (XMP)', nl: 'Datum laatste wijziging (XMP)' };
const PRODUCER: Text = { en: 'Producer (PDF)', nl: 'Omgezet met (pdf)' };
const PRODUCER_XMP: Text = { en: 'Producer (XMP)', nl: 'Omgezet met (XMP)' };

/** What the dates and programs of a PDF say against each other. */
export function pdfTraces(pdf: PdfFacts, xmp: XmpTraces | null): Trace[] {
  return [
    ...changeTraces(pdf),
    ...copyTraces(pdf.created, xmp?.created ?? null, 'minor', 'createdTwice', CREATED, CREATED_XMP),
    ...copyTraces(pdf.modified, xmp?.modified ?? null, 'note', 'modifiedTwice', MODIFIED, MODIFIED_XMP),
    ...producerTraces(pdf.producer, xmp?.producer ?? null),
  ];
}

/** Creation against last change. A signature changes a PDF by its nature, and is judged elsewhere. */
function changeTraces({ created, modified, signatures }: PdfFacts): Trace[] {
  const gap = minutesBetween(created, modified);
  if (!gap || !created || !modified) return [];
  const values = { created: moment(created), modified: moment(modified) };
  const evidence = [conflicting(MODIFIED, values.modified, values.created, CREATED)];
  if (gap.minutes < -(gap.uncertainty + COPY_TOLERANCE_MINUTES)) {
    return [trace('minor', 0.3, 'changedBeforeCreation', values, evidence)];
  }
  // Two dates of one PDF without zones come from one clock: here the zone is no excuse.
  if (gap.minutes > SITTING_MINUTES && signatures === 0) {
    return [trace('note', 0.15, 'changedLater', values, evidence)];
  }
  return [];
}

/** One date kept in two places of the file. */
function copyTraces(
  info: MetadataDate | null,
  xmp: MetadataDate | null,
  severity: 'note' | 'minor',
  text: string,
  label: Text,
  source: Text,
): Trace[] {
  const gap = minutesBetween(info, xmp);
  if (!gap || !info || !xmp) return [];
  if (Math.abs(gap.minutes) <= gap.uncertainty + COPY_TOLERANCE_MINUTES) return [];
  const [found, expected] = [moment(info), moment(xmp)];
  const score = severity === 'minor' ? 0.35 : 0.15;
  return [trace(severity, score, text, { found, expected }, [conflicting(label, found, expected, source)])];
}

/** The program that made the PDF, kept in two places of the file. */
function producerTraces(info: string | null, xmp: string | null): Trace[] {
  if (!info || !xmp || letters(info) === letters(xmp)) return [];
  return [
    trace('note', 0.1, 'producedTwice', { found: info, expected: xmp }, [
      conflicting(PRODUCER, info, xmp, PRODUCER_XMP),
    ]),
  ];
}

/** Spelled alike but for case, spaces, signs and one being cut short. */
function letters(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 40);
}
