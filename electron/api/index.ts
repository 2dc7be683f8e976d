import type { Handlers } from '../../shared/api/contract.ts';
import type { Services } from '../services.ts';
import { calibrationHandlers } from './calibrations.ts';
import { caseHandlers } from './cases.ts';
import { conclusionHandlers } from './conclusions.ts';
import { documentHandlers } from './documents.ts';
import { effectHandlers } from './effects.ts';
import { examinationHandlers } from './examinations.ts';
import { exchangeHandlers } from './exchange.ts';
import { gapHandlers } from './gaps.ts';
import { referenceSearchHandlers } from './reference-search.ts';
import { specimenHandlers } from './reference-specimens.ts';
import { referenceHandlers } from './references.ts';
import { reviewHandlers } from './reviews.ts';
import { settingsHandlers } from './settings.ts';

/** A function for every call of the contract; one that is missing does not compile. */
export function handlersOf(services: Services): Handlers {
  return {
    ...caseHandlers(services),
    ...documentHandlers(services),
    ...examinationHandlers(services),
    ...effectHandlers(services),
    ...reviewHandlers(services),
    ...conclusionHandlers(services),
    ...referenceHandlers(services),
    ...referenceSearchHandlers(services),
    ...specimenHandlers(services),
    ...gapHandlers(services),
    ...exchangeHandlers(services),
    ...calibrationHandlers(services),
    ...settingsHandlers(services),
  };
}
