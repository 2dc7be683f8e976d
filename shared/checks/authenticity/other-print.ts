import type { Finding } from '../../model/finding.ts';
import { citeModel } from '../../rules/reference-checks/cite.ts';
import { type Compared, measuredPages } from '../../rules/reference-checks/compared.ts';
import { likenessEvidence } from '../../rules/reference-checks/likeness-evidence.ts';
import { hasOtherPrint } from '../../rules/reference-checks/other-print.ts';
import { defineCheck } from '../check.ts';

/** A page that has the words of its model in their places, and another print throughout. */
export const otherPrint = defineCheck({
  id: 'other-print',
  version: 1,
  aspect: 'authenticity',
  cause: 'reference',
  title: { en: 'Print of the model throughout', nl: 'Druk van het model in het geheel' },
  cannotTell: {
    en: 'It does not tell an edition that is missing from the reference database from an imitation of this one: look for the other editions of this issuer.',
    nl: 'Het onderscheidt een uitgave die in de referentiedatabase ontbreekt niet van een nabootsing van deze: zoek naar andere uitgaven van deze afgever.',
  },
  needs: ['comparison', 'models'],
  texts: {
    other: {
      en: 'The words of {edition} stand in their places, but background and features are not those of this model almost anywhere. It may be an edition that is not in the reference database. Single places were therefore not compared with it.',
      nl: 'De woorden van {edition} staan op hun plaats, maar de achtergrond en de kenmerken zijn vrijwel nergens die van dit model. Het kan een uitgave zijn die niet in de referentiedatabase staat. Afzonderlijke plaatsen zijn daarom niet met het model vergeleken.',
    },
  },
  run({ comparison, models }) {
    return measuredPages({ comparison, models }).flatMap((page) =>
      hasOtherPrint(page.comparison) ? [deviation(page)] : [],
    );
  },
});

function deviation({ comparison, model }: Compared): Finding {
  const places = comparison.background.map((place) => place.likeness).sort((a, b) => a.value - b.value);
  const likeness = places[Math.floor(places.length / 2)]!;
  return {
    verdict: 'deviation',
    severity: 'major',
    indicator: 'counterfeit.feature_imitated',
    score: 0.5,
    region: null,
    evidence: [likenessEvidence(model, likeness)],
    reference: citeModel(model),
    explanation: { text: 'other', values: { edition: model.name } },
  };
}
