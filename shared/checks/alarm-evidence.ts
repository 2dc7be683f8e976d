import type { Calibration, DetectorCalibration } from '../model/calibration.ts';
import type { Evidence } from '../model/finding.ts';
import type { Text } from '../model/text.ts';
import type { DetectorId } from '../model/traces.ts';
import { rateOf } from '../rules/evaluation/rates.ts';
import { adaptedThresholds } from '../text/adapted-thresholds.ts';

/** What Loep learnt on. */
const MADE_PAGES: Text = {
  en: 'pages that Loep made itself: printed, scanned and photographed by calculation',
  nl: 'pagina’s die Loep zelf maakte: door berekening gedrukt, gescand en gefotografeerd',
};

/**
 * How rare such a score is on unaltered pages, and no more than was counted. The tail that was fitted to the scores puts
 * findings in order, but so many pages bear no stronger word than one in about as many (ELUB: Vergeer and others, 2016).
 */
export function alarmEvidence(id: DetectorId, score: number, { detectors, local }: Calibration): Evidence {
  const learnt = detectors.find(({ detector }) => detector === id)!;
  const factor = local?.factors[id];
  return {
    label: { en: 'how rare this is', nl: 'hoe zeldzaam dit is' },
    found: rareness(learnt, score / (factor ?? 1)),
    expected: null,
    source: factor === undefined || local === null ? MADE_PAGES : adapted(adaptedThresholds(local)),
  };
}

function adapted(thresholds: Text): Text {
  return { en: `${MADE_PAGES.en}; ${thresholds.en}`, nl: `${MADE_PAGES.nl}; ${thresholds.nl}` };
}

/** Why the false-alarm rate that was measured for the check is another figure. */
const OTHER_COUNT: Text = {
  en: 'This counts places as strong as this one, on the pages that the thresholds were learnt from; how often the check as a whole is wrong was counted on other pages.',
  nl: 'Dit telt plekken zo sterk als deze, op de pagina’s waarvan de drempels zijn geleerd; hoe vaak de controle als geheel ernaast zit, is op andere pagina’s geteld.',
};

/** What was counted, what follows from that, and what it is not. */
function rareness({ pages, highest }: DetectorCalibration, score: number): Text {
  const places = highest.filter((each) => each >= score).length;
  const counted = {
    none: {
      en: `None of the ${pages} unaltered pages that this was measured on shows it.`,
      nl: `Geen van de ${pages} ongewijzigde pagina’s waarop dit is gemeten toont het.`,
    },
    one: {
      en: `Of the ${pages} unaltered pages that this was measured on, one shows it at one place.`,
      nl: `Van de ${pages} ongewijzigde pagina’s waarop dit is gemeten toont er één het op één plek.`,
    },
    some: {
      en: `On the ${pages} unaltered pages that this was measured on, ${places} places show it.`,
      nl: `Op de ${pages} ongewijzigde pagina’s waarop dit is gemeten tonen ${places} plekken het.`,
    },
  }[places === 0 ? 'none' : places === 1 ? 'one' : 'some'];
  const follows = whatFollows(places, pages);
  return {
    en: `${counted.en} ${follows.en} ${OTHER_COUNT.en}`,
    nl: `${counted.nl} ${follows.nl} ${OTHER_COUNT.nl}`,
  };
}

/** The upper end of the interval at 95 %, as if each of the places were on a page of its own. */
function whatFollows(places: number, pages: number): Text {
  const oneIn = Math.floor(1 / rateOf(Math.min(places, pages), pages).high);
  return oneIn < 2
    ? {
        en: 'That is too few pages to say how rare it is.',
        nl: 'Dat zijn te weinig pagina’s om te zeggen hoe zeldzaam het is.',
      }
    : {
        en: `It follows, with 95 % certainty, that fewer than 1 in ${oneIn} such pages do.`,
        nl: `Daaruit volgt, met 95 % zekerheid, dat minder dan 1 op de ${oneIn} van zulke pagina’s het doet.`,
      };
}
