import type { Settings } from '../../../shared/api/schemas/settings.ts';
import { useText } from '../../host/language.tsx';
import { useSettings } from '../../host/use-settings.ts';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';

const TEXTS = {
  screen: { en: 'Screen', nl: 'Scherm' },
  language: { en: 'Language', nl: 'Taal' },
  theme: { en: 'Theme', nl: 'Thema' },
  light: { en: 'Light', nl: 'Licht' },
  dark: { en: 'Dark', nl: 'Donker' },
  system: { en: 'As the system', nl: 'Zoals het systeem' },
  scale: { en: 'Scale', nl: 'Schaal' },
};

const SCALES: readonly Settings['scalePercent'][] = [100, 125, 150, 175, 200];

/** How the screens speak and look. */
export function ScreenSection() {
  const t = useText();
  const { settings, change } = useSettings();
  return (
    <Section title={t(TEXTS.screen)}>
      <Choice
        label={t(TEXTS.language)}
        value={settings.language}
        options={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
        onChoose={(language) => change({ language })}
      />
      <Choice
        label={t(TEXTS.theme)}
        value={settings.theme}
        options={[
          { value: 'light', label: t(TEXTS.light) },
          { value: 'dark', label: t(TEXTS.dark) },
          { value: 'system', label: t(TEXTS.system) },
        ]}
        onChoose={(theme) => change({ theme })}
      />
      <Choice
        label={t(TEXTS.scale)}
        value={String(settings.scalePercent)}
        options={SCALES.map((percent) => ({ value: String(percent), label: `${percent} %` }))}
        onChoose={(chosen) => {
          const scalePercent = SCALES.find((percent) => String(percent) === chosen);
          if (scalePercent) change({ scalePercent });
        }}
      />
    </Section>
  );
}
