import type { Handlers } from '../../shared/api/contract.ts';
import type { Settings } from '../../shared/api/schemas/settings.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/default-settings.ts';
import { MEASURED } from '../../shared/rules/evaluation/measured.ts';
import { readSettings, writeSettings } from '../db/settings.ts';
import { ENGINE_VERSION } from '../engine-version.ts';
import type { Services } from '../services.ts';
import { limitsOf } from './limits.ts';

/** What a user sets, and what the application says of itself. */
export function settingsHandlers(
  services: Services,
): Pick<Handlers, 'settings.get' | 'settings.save' | 'application.about' | 'application.limits'> {
  const { db, door, home, events, systemLanguage } = services;
  const all = async (): Promise<Settings> => ({
    ...DEFAULT_SETTINGS,
    language: systemLanguage,
    ...(await readSettings(db)),
  });
  return {
    'settings.get': all,
    'settings.save': async (change) => {
      await db.transaction().execute((step) => writeSettings(step, change));
      events.tell({ name: 'settings.changed', payload: {} });
      return all();
    },
    'application.limits': () => limitsOf(MEASURED),
    'application.about': () => ({ version: ENGINE_VERSION, engine: ENGINE_VERSION, home, door }),
  };
}
