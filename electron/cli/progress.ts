import type { Stage } from '../../shared/model/stage.ts';
import type { Language, Text } from '../../shared/model/text.ts';
import type { Progress } from '../workers/examine.ts';
import { printable } from './printable.ts';

const STAGES: Readonly<Record<Stage, Text>> = {
  open: { en: 'opening', nl: 'openen' },
  metadata: { en: 'metadata', nl: 'metagegevens' },
  credentials: { en: 'reading the statement of origin', nl: 'herkomstverklaring lezen' },
  revisions: { en: 'comparing revisions', nl: 'revisies vergelijken' },
  overlays: { en: 'looking for overlays', nl: 'overdekkingen zoeken' },
  page: { en: 'decoding', nl: 'decoderen' },
  quality: { en: 'scan quality', nl: 'scankwaliteit' },
  thumbnail: { en: 'thumbnail', nl: 'miniatuur' },
  text: { en: 'reading text', nl: 'tekst lezen' },
  mrz: { en: 'machine-readable zone', nl: 'machineleesbare zone' },
  codes: { en: 'barcodes', nl: 'streepjescodes' },
  glyphs: { en: 'measuring letters', nl: 'letters meten' },
  traces: { en: 'traces of alteration', nl: 'sporen van wijziging' },
  sheet: { en: 'edges of the document', nl: 'randen van het document' },
  match: { en: 'looking for its reference model', nl: 'referentiemodel zoeken' },
  comparison: { en: 'comparing with the model', nl: 'vergelijken met het model' },
  face: { en: 'learning a reference face', nl: 'referentiezijde leren' },
  effect: { en: 'showing an effect', nl: 'effect tonen' },
  places: { en: 'showing places', nl: 'plaatsen tonen' },
  judge: { en: 'judging', nl: 'beoordelen' },
};

/** One line on standard error that says what is being done; nothing when that is no terminal. */
export function openProgress(language: Language, fileCount: number) {
  const { stderr } = process;
  const shown = stderr.isTTY === true;
  let drawn = false;
  const clear = () => {
    if (drawn) stderr.write('\r\u001b[K');
    drawn = false;
  };
  const draw = (text: string) => {
    clear();
    stderr.write(text.slice(0, Math.max(20, (stderr.columns ?? 80) - 1)));
    drawn = true;
  };
  return {
    clear,
    /** What to give to `examine` for one file. */
    onProgress: (file: string) =>
      shown
        ? (progress: Progress) =>
            draw(lineOf(fileCount > 1 ? `${printable(file)}: ` : '', progress, language))
        : undefined,
  };
}

function lineOf(file: string, { stage, page, pagesDone, pagesTotal }: Progress, language: Language): string {
  const where = page !== null && pagesTotal > 1 ? PAGE[language](page, pagesDone, pagesTotal) : '';
  return `${file}${STAGES[stage][language]}${where} ...`;
}

const PAGE: Readonly<Record<Language, (page: number, done: number, total: number) => string>> = {
  en: (page, done, total) => `, page ${page} (${done} of ${total} done)`,
  nl: (page, done, total) => `, pagina ${page} (${done} van ${total} klaar)`,
};
