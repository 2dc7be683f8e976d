import type { Aspect } from '../../shared/model/aspect.ts';
import type { ShownOutcome } from '../../shared/model/case.ts';
import type { Severity } from '../../shared/model/finding.ts';
import type { Text } from '../../shared/model/text.ts';

/** What triage proposes, in the words of the house: never genuine or false. */
export const OUTCOMES: Readonly<Record<ShownOutcome, Text>> = {
  doubtful: {
    en: 'Doubtful: an examiner should look at this document.',
    nl: 'Twijfelgeval: een onderzoeker moet dit document bekijken.',
  },
  deviations: {
    en: '{count}, no doubtful case.',
    nl: '{count}, geen twijfelgeval.',
  },
  'no-deviation-found': { en: 'No deviation found.', nl: 'Geen afwijking gevonden.' },
  'not-assessable': {
    en: 'Cannot be judged from this scan.',
    nl: 'Niet te beoordelen aan de hand van deze scan.',
  },
};

/** Said instead where no deviation was found and an essential part was not judged. */
export const NONE_IN_PART: Text = {
  en: 'No deviation found in what could be judged.',
  nl: 'Geen afwijking gevonden in wat te beoordelen was.',
};

/** What the aspects are called, within a line. */
export const ASPECT_NAMES: Readonly<Record<Aspect, Text>> = {
  authenticity: { en: 'authenticity', nl: 'echtheid' },
  'make-up': { en: 'make-up', nl: 'opmaak' },
  issuance: { en: 'issuance', nl: 'afgifte' },
  content: { en: 'content', nl: 'inhoud' },
};

/** How grave a deviation is, in one word. */
export const SEVERITIES: Readonly<Record<Severity, Text>> = {
  critical: { en: 'critical', nl: 'kritiek' },
  major: { en: 'major', nl: 'ernstig' },
  minor: { en: 'minor', nl: 'gering' },
  note: { en: 'note', nl: 'opmerking' },
};

/** Millimetres from the top left corner of the page. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** So many deviations, in words. */
export function deviationsText(count: number): Text {
  return {
    en: count === 1 ? '1 deviation' : `${count} deviations`,
    nl: count === 1 ? '1 afwijking' : `${count} afwijkingen`,
  };
}

/** Headings and short phrases of the summary. */
export const WORDS = {
  deviations: { en: 'Deviations', nl: 'Afwijkingen' },
  notes: { en: 'Worth noting', nl: 'Ter kennisneming' },
  notAssessable: { en: 'Could not be assessed', nl: 'Niet te beoordelen' },
  noDeviation: { en: 'No deviation', nl: 'Geen afwijking' },
  read: { en: 'Read', nl: 'Gelezen' },
  text: { en: 'Text', nl: 'Tekst' },
  zone: { en: 'Machine-readable zone', nl: 'Machineleesbare zone' },
  gaps: { en: 'What was not judged', nl: 'Wat niet is beoordeeld' },
  needsPhysical: { en: 'Needs the physical document', nl: 'Vraagt om het document zelf' },
  calibration: {
    en: 'With calibration {number}: {thresholds}.',
    nl: 'Met kalibratie {number}: {thresholds}.',
  },
  refused: { en: 'Not examined', nl: 'Niet onderzocht' },
  person: { en: 'Loep points; an examiner concludes.', nl: 'Loep wijst aan; de onderzoeker concludeert.' },
  evidence: { en: { found: 'found', expected: 'expected' }, nl: { found: 'gevonden', expected: 'verwacht' } },
  dpiSource: {
    en: { file: 'from the file', estimated: 'estimated', drawn: 'drawn from the PDF' },
    nl: { file: 'uit het bestand', estimated: 'geschat', drawn: 'getekend uit de pdf' },
  },
  place: {
    en: (page: number, at: Place | null) =>
      `page ${page}${at ? `, ${at.x} mm from the left, ${at.y} mm from the top` : ''}`,
    nl: (page: number, at: Place | null) =>
      `pagina ${page}${at ? `, ${at.x} mm van links, ${at.y} mm van boven` : ''}`,
  },
  pages: {
    en: (examined: number, inFile: number) =>
      examined === inFile ? `${inFile} ${inFile === 1 ? 'page' : 'pages'}` : `${examined} of ${inFile} pages`,
    nl: (examined: number, inFile: number) =>
      examined === inFile
        ? `${inFile} ${inFile === 1 ? 'pagina' : 'pagina’s'}`
        : `${examined} van ${inFile} pagina’s`,
  },
} as const;
