import type { Guard } from '../../shared/api/schemas/conclusion.ts';
import type { GradedAspect } from '../../shared/model/conclusion.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Language } from '../../shared/model/text.ts';
import { GRADED_ASPECT_NAMES } from '../../shared/text/graded-aspects.ts';

/** Why a call on a conclusion was refused, and what to do. */
export const REFUSALS = {
  isWaiting: () =>
    new LoepError('conflict', {
      en: 'This conclusion waits for another reader and cannot be changed. Its writer can take it back first.',
      nl: 'Deze conclusie wacht op een andere lezer en kan niet worden gewijzigd. De opsteller kan haar eerst terugnemen.',
    }),
  answersStay: () =>
    new LoepError('conflict', {
      en: 'The conclusion on this document waits for another reader. Until then the answers stay as its writer gave them. Its writer can take it back first.',
      nl: 'De conclusie over dit document wacht op een andere lezer. Tot dan blijven de antwoorden zoals de opsteller ze gaf. De opsteller kan haar eerst terugnemen.',
    }),
  wasChanged: () =>
    new LoepError('conflict', {
      en: 'This conclusion was changed or signed elsewhere meanwhile. Nothing was overwritten; look at what is there now.',
      nl: 'Deze conclusie is intussen elders gewijzigd of ondertekend. Er is niets overschreven; bekijk wat er nu staat.',
    }),
  nothingToSign: () =>
    new LoepError('conflict', {
      en: 'There is no draft to sign. Grade at least one aspect first.',
      nl: 'Er is geen concept om te ondertekenen. Beoordeel eerst ten minste één aspect.',
    }),
  nothingToRead: () =>
    new LoepError('conflict', {
      en: 'This conclusion does not wait for a reader (any more). Look at what is there now.',
      nl: 'Deze conclusie wacht niet (meer) op een lezer. Bekijk wat er nu staat.',
    }),
  nothingToWithdraw: () =>
    new LoepError('conflict', {
      en: 'There is no draft to take back. What is signed stays; it can only be revised.',
      nl: 'Er is geen concept om terug te nemen. Wat is ondertekend blijft; het kan alleen worden herzien.',
    }),
  notTheWriter: () =>
    new LoepError('conflict', {
      en: 'Only who wrote and signed this conclusion first takes it back, since the grades are seen again then. Give the name that was signed with, or ask that person.',
      nl: 'Alleen wie deze conclusie schreef en als eerste ondertekende neemt haar terug, want de oordelen zijn dan weer te zien. Geef de naam waarmee is ondertekend, of vraag het die persoon.',
    }),
  samePerson: () =>
    new LoepError('conflict', {
      en: 'Every reader is another person, with another name and other initials than the readers before. If you share initials with a colleague, add a letter.',
      nl: 'Elke lezer is een ander persoon, met een andere naam en andere initialen dan de lezers ervoor. Deelt u initialen met een collega, voeg dan een letter toe.',
    }),
  nothingGraded: () =>
    new LoepError('bad-input', {
      en: 'No aspect has a grade. Grade at least one.',
      nl: 'Geen enkel aspect heeft een oordeel. Geef er ten minste één een oordeel.',
    }),
  /** Aspects that a reader before graded and this one left without a word, or left to be settled. */
  leftOpen: (aspects: readonly GradedAspect[]) =>
    new LoepError('bad-input', {
      en: `A grade of a reader before you does not lapse by a blank. Grade these, 0 with a reason if you cannot tell, or say “not examined” where that is offered: ${namesOf(aspects, 'en')}.`,
      nl: `Een oordeel van een lezer vóór u vervalt niet doordat u het open laat. Geef hierover een oordeel, 0 met een reden als u het niet kunt zeggen, of zeg “niet onderzocht” waar dat kan: ${namesOf(aspects, 'nl')}.`,
    }),
  /** The first of what stands in the way, in its own words. */
  blocked: ({ text }: Guard) => new LoepError('bad-input', text),
  settlesWithout: ({ text }: Guard) =>
    new LoepError('conflict', {
      en: `Your reading would settle the conclusion, and something is missing for it: ${text.en} Ask its writer to take the conclusion back and complete it.`,
      nl: `Uw lezing zou de conclusie vaststellen, en daarvoor ontbreekt iets: ${text.nl} Vraag de opsteller de conclusie terug te nemen en aan te vullen.`,
    }),
};

function namesOf(aspects: readonly GradedAspect[], language: Language): string {
  return aspects.map((aspect) => GRADED_ASPECT_NAMES[aspect][language]).join('; ');
}
