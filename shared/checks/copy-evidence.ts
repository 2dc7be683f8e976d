import type { Evidence } from '../model/finding.ts';
import type { Page } from '../model/page.ts';
import type { Box } from '../model/region.ts';
import type { Text } from '../model/text.ts';
import { CANDIDATES_KEPT, type TraceCandidate, type TraceOutcome } from '../model/traces.ts';
import { decimal } from '../text/decimal.ts';
import { isSamePair } from './joined-places.ts';
import { placeWords } from './place-words.ts';

type Applied = Extract<TraceOutcome, { applies: true }>;

/** What remains when one place is laid over the other, against what two prints leave. */
export function leftOver({ distance = 0, expected = 0 }: TraceCandidate['measures'], source: Text): Evidence {
  const about = decimal(expected, 1);
  return {
    label: {
      en: 'what remains when one is laid over the other, in grey levels',
      nl: 'wat overblijft als het ene over het andere wordt gelegd, in grijswaarden',
    },
    found: decimal(distance, 1),
    expected: { en: `about ${about.en}`, nl: `ongeveer ${about.nl}` },
    source,
  };
}

/** Whether two places differ by less than two prints: what is usual for a print is told of no page, however few places it has. */
export function isNearerThanPrints({ measures: { distance = 0, expected = 0 } }: TraceCandidate): boolean {
  return distance < expected;
}

/** The second of two places that a finding is about. */
export function otherPlace(place: Box, page: Page): Evidence {
  return {
    label: { en: 'the other of the two places', nl: 'de andere van de twee plaatsen' },
    found: placeWords(place, page),
    expected: null,
    source: null,
    place,
  };
}

/** How many others of the pairs that were compared on a page, its own parts left out, lie as far below what was expected. */
export function othersAsNear(pair: TraceCandidate, { candidates, tests }: Applied): Text {
  const apart = candidates.filter((each) => !isSamePair(each, pair));
  const others = apart.filter(({ score }) => score >= pair.score).length;
  const compared = tests - (candidates.length - apart.length);
  if (compared <= 0) {
    return {
      en: 'no other pair was compared on this page',
      nl: 'een ander paar is op deze pagina niet vergeleken',
    };
  }
  if (others === 0) {
    return {
      en: `none of the ${compared} other pairs compared on this page comes as near`,
      nl: `geen van de ${compared} andere paren die op deze pagina zijn vergeleken komt zo dichtbij`,
    };
  }
  const isMore = others + 1 >= CANDIDATES_KEPT;
  return {
    en: `of the ${compared} other pairs compared on this page, ${others}${isMore ? ' or more' : ''} ${others === 1 ? 'comes' : 'come'} as near`,
    nl: `van de ${compared} andere paren die op deze pagina zijn vergeleken ${others === 1 ? 'komt' : 'komen'} er ${others}${isMore ? ' of meer' : ''} zo dichtbij`,
  };
}
