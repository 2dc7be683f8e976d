import type { Absence, InputName } from '../model/inputs.ts';
import type { Text } from '../model/text.ts';
import { fill } from './fill.ts';

const INPUTS: Readonly<Record<InputName, Text>> = {
  pages: { en: 'the pages', nl: 'de pagina’s' },
  quality: { en: 'the quality of the scan', nl: 'de kwaliteit van de scan' },
  text: { en: 'the text', nl: 'de tekst' },
  mrz: { en: 'a machine-readable zone', nl: 'een machineleesbare zone' },
  codes: { en: 'barcodes', nl: 'streepjescodes' },
  metadata: { en: 'the metadata of the file', nl: 'de metagegevens van het bestand' },
  credentials: { en: 'a statement of origin (C2PA)', nl: 'een herkomstverklaring (C2PA)' },
  thumbnail: { en: 'an embedded thumbnail', nl: 'een ingesloten miniatuur' },
  revisions: { en: 'several revisions in a PDF file', nl: 'meer revisies in een pdf-bestand' },
  overlays: { en: 'a scanned page in a PDF file', nl: 'een gescande pagina in een pdf-bestand' },
  glyphs: { en: 'letters to measure', nl: 'letters om te meten' },
  traces: { en: 'traces of alteration to look for', nl: 'sporen van wijziging om te zoeken' },
  calibration: { en: 'what the detectors have learnt', nl: 'wat de detectoren hebben geleerd' },
  match: { en: 'a reference model', nl: 'een referentiemodel' },
  registration: { en: 'a page that is laid over its model', nl: 'een pagina die over haar model is gelegd' },
  models: { en: 'a reference model', nl: 'een referentiemodel' },
  comparison: { en: 'a comparison with a reference model', nl: 'een vergelijking met een referentiemodel' },
  today: { en: 'the day of the examination', nl: 'de dag van het onderzoek' },
};

const ABSENCES: Readonly<Record<Absence, Text>> = {
  none: { en: 'The document does not have {input}.', nl: 'Het document bevat niet: {input}.' },
  'timed-out': {
    en: 'Reading {input} took longer than its limit.',
    nl: 'Het lezen van {input} duurde langer dan is toegestaan.',
  },
  failed: {
    en: 'At least one page could not be searched for {input}.',
    nl: 'Op ten minste één pagina kon niet worden gezocht naar {input}.',
  },
};

/** Why a check did not run, for the list of what was not judged. */
export function absenceText(input: InputName, absence: Absence): Text {
  const values = { input: INPUTS[input] };
  return { en: fill(ABSENCES[absence], values, 'en'), nl: fill(ABSENCES[absence], values, 'nl') };
}
