import type { Caller, Handlers } from '../../shared/api/contract.ts';
import { asLoepError } from '../db/store-errors.ts';
import type { Services } from '../services.ts';
import { caseHandlers } from './cases.ts';
import { conclusionHandlers } from './conclusions.ts';
import { documentHandlers } from './documents.ts';
import { examinationHandlers } from './examinations.ts';
import { reviewHandlers } from './reviews.ts';
import { settingsHandlers } from './settings.ts';

/**
 * A function for every call of the contract; one that is missing does not compile. What the database or the disk
 * refuses, every one of them tells in words.
 */
export function handlersOf(services: Services): Handlers {
  return inWords({
    ...caseHandlers(services),
    ...documentHandlers(services),
    ...examinationHandlers(services),
    ...reviewHandlers(services),
    ...conclusionHandlers(services),
    ...settingsHandlers(services),
  });
}

function inWords(handlers: Handlers): Handlers {
  type Handler = (input: unknown, caller: Caller) => unknown;
  const wrapped = Object.entries(handlers).map(([name, handler]) => [
    name,
    async (input: unknown, caller: Caller) => {
      try {
        return await (handler as Handler)(input, caller);
      } catch (error) {
        throw asLoepError(error);
      }
    },
  ]);
  return Object.fromEntries(wrapped);
}
