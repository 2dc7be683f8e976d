import { Stack, Title } from '@mantine/core';
import { useText } from '../../host/language.tsx';
import { AboutSection } from './about-section.tsx';
import { CalibrationSection } from './calibration-section.tsx';
import { PersonSection } from './person-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { SavedMark } from './saved-mark.tsx';
import { ScreenSection } from './screen-section.tsx';
import classes from './settings-screen.module.css';

const TITLE = { en: 'Settings', nl: 'Instellingen' };

/** What a user sets once. Every change holds and is kept at once. */
export function SettingsScreen() {
  const t = useText();
  return (
    <div className={classes.screen}>
      <div className={classes.head}>
        <Title order={1} size="h2">
          {t(TITLE)}
        </Title>
        <SavedMark />
      </div>
      <Stack gap="lg">
        <PersonSection />
        <ScreenSection />
        <ReadingSection />
        <CalibrationSection />
        <AboutSection />
      </Stack>
    </div>
  );
}
