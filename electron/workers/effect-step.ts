import { candidateAt } from '../../shared/imaging/traces/effects/candidate-at.ts';
import { EFFECTS } from '../../shared/imaging/traces/effects/effects.ts';
import { isOfFile } from '../../shared/model/effect.ts';
import { readGlyphs } from '../readers/glyphs.ts';
import { embeddedJpeg, readPage } from '../readers/pages.ts';
import { readText } from '../readers/text/read-text.ts';
import { PAGE_DETECTORS } from '../readers/traces/detectors.ts';
import { tracePage } from '../readers/traces/read-traces.ts';
import type { Job, StageValues, Step } from './job.ts';
import { openSource } from './opened-source.ts';
import { statesEffect } from './states-effect.ts';

/** Shows in a picture what a detector saw at one place. */
export function effectStep({
  source,
  page,
  detector,
  box,
  languages,
}: Extract<Job, { kind: 'effect' }>): Step {
  return {
    stage: 'effect',
    run: async (): Promise<StageValues['effect']> => {
      if (isOfFile(detector)) return await statesEffect(source, { page, box, check: detector });
      const file = await openSource(source);
      const image = await readPage(file, page);
      const effect = EFFECTS[detector];
      const text = effect.needsText ? await readText(image, languages ? { languages } : {}) : null;
      const glyphs = text && readGlyphs(image, text);
      const stored = image.storage === 'jpeg' ? await embeddedJpeg(file, page) : null;
      const traced = tracePage(image, { text, glyphs, stored });
      return effect.show(traced, box, () => {
        const outcome = PAGE_DETECTORS.find(({ id }) => id === detector)?.look(traced);
        return outcome?.applies ? candidateAt(outcome.candidates, box) : null;
      });
    },
  };
}
