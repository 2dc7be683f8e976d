import { useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../shared/api/schemas/settings.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/default-settings.ts';
import { keyOf, useCall, useChange } from './use-call.ts';

/** The settings as they are kept, and how to change some of them. `isKnown` is false until they were read, or could not be. */
export function useSettings(): {
  settings: Settings;
  isKnown: boolean;
  change: (change: Partial<Settings>) => void;
} {
  const client = useQueryClient();
  const key = keyOf('settings.get', {});
  const { data, isPending } = useCall('settings.get', {});
  const save = useChange('settings.save', { onSuccess: (saved) => client.setQueryData(key, saved) });
  const settings = data ?? { ...DEFAULT_SETTINGS, language: browserLanguage() };
  return {
    settings,
    isKnown: !isPending,
    change: (change) => {
      // Shown at once; an error brings back what is kept.
      client.setQueryData(key, { ...settings, ...change });
      save.mutate(change, { onError: () => void client.invalidateQueries({ queryKey: key }) });
    },
  };
}

function browserLanguage(): Settings['language'] {
  return navigator.language.startsWith('nl') ? 'nl' : 'en';
}
