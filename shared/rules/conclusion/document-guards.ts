import type { ConclusionDraft, Guard } from '../../api/schemas/conclusion.ts';
import { type Category, GRADED_ASPECTS } from '../../model/conclusion.ts';
import type { Severity } from '../../model/finding.ts';
import { ADVERSE, gradeNumber } from './category.ts';
import { type Grounds, hasWords } from './grounds.ts';

/** Deviations of these severities need an answer before anything is signed. */
const WEIGHTY: ReadonlySet<Severity> = new Set(['critical', 'major']);

/** What is asked of the conclusion as a whole. */
export function documentGuards(draft: ConclusionDraft, grounds: Grounds, category: Category): Guard[] {
  return [
    ...examined(grounds),
    ...graded(draft),
    ...unanswered(grounds),
    ...referenced(draft, category),
    ...described(draft),
    ...secondReader(draft, category),
  ];
}

function examined({ isExamined }: Grounds): Guard[] {
  if (isExamined) return [];
  const text = {
    en: 'The document has no examination yet. Have it examined first.',
    nl: 'Het document is nog niet onderzocht. Laat het eerst onderzoeken.',
  };
  return [{ id: 'not-examined', aspect: null, effect: 'blocks', text }];
}

function graded({ grades }: ConclusionDraft): Guard[] {
  if (GRADED_ASPECTS.some((aspect) => gradeNumber(grades, aspect) !== null)) return [];
  const text = {
    en: 'No aspect has a grade. Grade at least one.',
    nl: 'Geen enkel aspect heeft een oordeel. Geef er ten minste één een oordeel.',
  };
  return [{ id: 'nothing-graded', aspect: null, effect: 'blocks', text }];
}

function unanswered({ findings }: Grounds): Guard[] {
  const open = findings.filter(({ verdict, answer }) => verdict === 'deviation' && answer === null);
  const weighty = open.filter(({ severity }) => WEIGHTY.has(severity)).length;
  const light = open.length - weighty;
  const guards: Guard[] = [];
  if (weighty > 0) {
    guards.push({
      id: 'unanswered-weighty',
      aspect: null,
      effect: 'blocks',
      text: {
        en: `Critical or major deviations without an answer: ${weighty}. Confirm or dismiss each in the case, or mark it as not assessable.`,
        nl: `Kritieke of zware afwijkingen zonder antwoord: ${weighty}. Bevestig of verwerp elk daarvan in de zaak, of merk die aan als niet te beoordelen.`,
      },
    });
  }
  if (light > 0) {
    guards.push({
      id: 'unanswered-light',
      aspect: null,
      effect: 'note',
      text: {
        en: `Lighter deviations without an answer: ${light}. They do not stand in the way of signing.`,
        nl: `Lichtere afwijkingen zonder antwoord: ${light}. Ze staan ondertekenen niet in de weg.`,
      },
    });
  }
  return guards;
}

/** A strong or adverse conclusion compares with something that others can look up. */
function referenced(draft: ConclusionDraft, category: Category): Guard[] {
  if (!needsSecondReader(draft, category)) return [];
  if (draft.references.some(hasWords)) return [];
  const text = {
    en: 'A grade of −1 or lower, a +3, or a category against the document needs a reference. Name what the document was compared with.',
    nl: 'Een oordeel van −1 of lager, een +3, of een categorie in het nadeel van het document vraagt om een referentie. Noem waarmee het document is vergeleken.',
  };
  return [{ id: 'no-reference', aspect: null, effect: 'blocks', text }];
}

function described({ observations }: ConclusionDraft): Guard[] {
  return observations
    .filter(({ text }) => !hasWords(text))
    .slice(0, 1)
    .map(({ aspect }) => ({
      id: 'observation-without-words',
      aspect,
      effect: 'blocks',
      text: {
        en: 'An observation of your own has no description. Describe what is seen there, or remove it.',
        nl: 'Een eigen waarneming heeft geen beschrijving. Beschrijf wat daar te zien is, of verwijder haar.',
      },
    }));
}

function secondReader(draft: ConclusionDraft, category: Category): Guard[] {
  if (!needsSecondReader(draft, category)) return [];
  const text = {
    en: 'A grade of −1 or lower, a +3, or a category against the document is read by a second reader, who grades without seeing yours.',
    nl: 'Een oordeel van −1 of lager, een +3, of een categorie in het nadeel van het document gaat naar een tweede lezer, die oordeelt zonder het uwe te zien.',
  };
  return [{ id: 'second-reader', aspect: null, effect: 'second-reader', text }];
}

function needsSecondReader({ grades }: ConclusionDraft, category: Category): boolean {
  return ADVERSE.has(category) || GRADED_ASPECTS.some((aspect) => isStrong(gradeNumber(grades, aspect)));
}

/** A grade that one reader alone may not give: anything against the document, and "established". */
export function isStrong(grade: number | null): boolean {
  return grade !== null && (grade <= -1 || grade === 3);
}
