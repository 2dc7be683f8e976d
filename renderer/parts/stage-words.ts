import type { ExaminationProgress } from '../../shared/api/events.ts';
import { FILE_STAGES, PAGE_STAGES, REFERENCE_STAGES, type Stage } from '../../shared/model/stage.ts';
import type { Text } from '../../shared/model/text.ts';

/** What a step is doing, as said beside a progress bar. */
const STAGE_WORDS: Readonly<Record<Stage, Text>> = {
  open: { en: 'Opening', nl: 'Openen' },
  metadata: { en: 'Metadata', nl: 'Metagegevens' },
  credentials: { en: 'Statement of origin', nl: 'Herkomstverklaring' },
  revisions: { en: 'Revisions', nl: 'Revisies' },
  overlays: { en: 'What lies over the scan', nl: 'Wat over de scan ligt' },
  page: { en: 'Opening the page', nl: 'Pagina openen' },
  quality: { en: 'Quality of the scan', nl: 'Kwaliteit van de scan' },
  thumbnail: { en: 'Embedded thumbnail', nl: 'Ingesloten miniatuur' },
  text: { en: 'Reading text', nl: 'Tekst lezen' },
  mrz: { en: 'Machine-readable zone', nl: 'Machineleesbare zone' },
  codes: { en: 'Barcodes', nl: 'Streepjescodes' },
  glyphs: { en: 'Measuring letters', nl: 'Letters meten' },
  traces: { en: 'Traces of alteration', nl: 'Sporen van wijziging' },
  sheet: { en: 'Edges of the document', nl: 'Randen van het document' },
  match: { en: 'Looking for its reference model', nl: 'Referentiemodel zoeken' },
  comparison: { en: 'Comparing with the reference model', nl: 'Vergelijken met het referentiemodel' },
  face: { en: 'Learning a reference face', nl: 'Referentiezijde leren' },
  effect: { en: 'Showing an effect', nl: 'Effect tonen' },
  places: { en: 'Places that stand out', nl: 'Plaatsen die opvallen' },
  judge: { en: 'Running the checks', nl: 'Controles uitvoeren' },
};

const STAGES_OF_PAGE = [...PAGE_STAGES, ...REFERENCE_STAGES];

/** The part of an examination that goes by before the first page and after the last, as a fraction of the whole. */
const BEFORE = 0.05;
const AFTER = 0.05;

/** What is being done, in words; a step that this screen does not know yet by its own name. */
export function stageWords(stage: string): Text {
  return Object.hasOwn(STAGE_WORDS, stage) ? STAGE_WORDS[stage as Stage] : { en: stage, nl: stage };
}

/** How far an examination is, 0..1. Steps over a page count alike: an estimate that only moves forward with the pages. */
export function progressFraction({ stage, pagesDone, pagesTotal }: ExaminationProgress): number {
  const step = { file: placeIn(FILE_STAGES, stage), page: placeIn(STAGES_OF_PAGE, stage) };
  if (stage === 'judge') return 1 - AFTER;
  if (pagesTotal <= 0) return BEFORE * (step.file ?? 0);
  const pages = (Math.min(pagesDone, pagesTotal) + (step.page ?? 0)) / pagesTotal;
  return BEFORE + (1 - BEFORE - AFTER) * Math.min(1, pages);
}

function placeIn(stages: readonly string[], stage: string): number | null {
  const place = stages.indexOf(stage);
  return place < 0 ? null : place / stages.length;
}
