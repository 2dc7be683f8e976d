import type { ConclusionDraft, Guard } from '../../api/schemas/conclusion.ts';
import { GRADED_ASPECTS, type GradedAspect } from '../../model/conclusion.ts';
import type { Text } from '../../model/text.ts';
import { fill } from '../../text/fill.ts';
import { GRADED_ASPECT_NAMES } from '../../text/graded-aspects.ts';
import { gradeNumber } from './category.ts';
import { confirmedDeviations, type Grounds, hasWords } from './grounds.ts';

/** Grades and circumstances that do not go together: said, and left to the examiner. */
export function contradictionGuards(draft: ConclusionDraft, grounds: Grounds): Guard[] {
  return [...amongGrades(draft), ...withCircumstances(draft), ...withDeviations(draft, grounds)];
}

function amongGrades({ grades }: ConclusionDraft): Guard[] {
  const carrier = gradeNumber(grades, 'carrier');
  const unaltered = gradeNumber(grades, 'unaltered');
  if (unaltered === null || unaltered === 0) return [];
  if (carrier !== null && carrier <= -2) {
    return [
      note('nothing-to-alter', 'unaltered', {
        en: 'The carrier is graded as not genuine: then there is nothing genuine that could be altered. Set “unaltered” to not examined, unless it says something else.',
        nl: 'De drager is als niet echt beoordeeld: dan is er niets echts dat gewijzigd kan zijn. Zet “ongewijzigd” op niet onderzocht, tenzij het iets anders zegt.',
      }),
    ];
  }
  if (unaltered > 0 || (carrier ?? 0) >= 2) return [];
  return [
    note('carrier-not-certain', 'carrier', {
      en: 'Only a carrier found genuine or nearly so (+2 or +3) can be called forged. As graded, that category does not follow.',
      nl: 'Alleen een drager die echt of zo goed als zeker echt is bevonden (+2 of +3) kan vervalst heten. Met deze oordelen volgt die categorie niet.',
    }),
  ];
}

function withCircumstances({ grades, circumstances }: ConclusionDraft): Guard[] {
  const isPositive = (aspect: GradedAspect) => (gradeNumber(grades, aspect) ?? 0) > 0;
  const guards: Guard[] = [];
  if (
    circumstances.isIssuerUnrecognised &&
    (['carrier', 'make-up', 'issuance'] as const).some((aspect) => isPositive(aspect))
  ) {
    guards.push(
      note('unrecognised-but-positive', null, {
        en: 'The issuer is no recognised authority, yet the carrier, make-up or issuance is graded for the document. Check which of the two is meant.',
        nl: 'De afgever is geen erkende autoriteit, maar drager, opmaak of afgifte is in het voordeel van het document beoordeeld. Ga na welke van de twee is bedoeld.',
      }),
    );
  }
  const isBlank = (gradeNumber(grades, 'carrier') ?? 0) >= 2 && (gradeNumber(grades, 'make-up') ?? 0) <= -2;
  if (circumstances.isBlankListed && !isBlank) {
    guards.push(
      note('listed-but-not-graded', 'make-up', {
        en: 'The blank is listed as lost or stolen. The category “stolen blank” follows only with the carrier at +2 or +3 and the make-up at −2 or −3.',
        nl: 'De blanco staat als vermist of gestolen geregistreerd. De categorie “blanco gestolen” volgt alleen met de drager op +2 of +3 en de opmaak op −2 of −3.',
      }),
    );
  }
  return guards;
}

function withDeviations({ grades, observations }: ConclusionDraft, grounds: Grounds): Guard[] {
  return GRADED_ASPECTS.filter((aspect) => {
    const hasDeviation =
      confirmedDeviations(grounds, aspect).some(
        ({ severity }) => severity === 'critical' || severity === 'major',
      ) || observations.some((seen) => seen.aspect === aspect && seen.isDeviation && hasWords(seen.text));
    return hasDeviation && (gradeNumber(grades, aspect) ?? 0) > 0;
  }).map((aspect) => {
    const text = {
      en: '{aspect}: a confirmed deviation speaks against this grade. Say in the reason why it does not count.',
      nl: '{aspect}: een bevestigde afwijking spreekt dit oordeel tegen. Geef in de reden aan waarom die niet telt.',
    };
    const values = { aspect: GRADED_ASPECT_NAMES[aspect] };
    return note('deviation-but-positive', aspect, {
      en: fill(text, values, 'en'),
      nl: fill(text, values, 'nl'),
    });
  });
}

function note(id: string, aspect: GradedAspect | null, text: Text): Guard {
  return { id, aspect, effect: 'note', text };
}
