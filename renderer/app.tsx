import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { EventsProvider } from './host/events.tsx';
import { LanguageProvider } from './host/language.tsx';
import { openQueryClient } from './host/query-client.ts';
import { useSettings } from './host/use-settings.ts';
import { Frame } from './parts/frame.tsx';
import { Screens } from './screens/screens.tsx';
import { theme } from './styles/theme.ts';
import { Intake } from './upload/intake.tsx';

const client = openQueryClient();

/** The whole of the screens: settings around everything, then the frame, then the screen of the address. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <Remembered>
        <EventsProvider>
          <Notifications position="bottom-center" limit={4} />
          <Intake>
            <Frame>
              <Screens />
            </Frame>
          </Intake>
        </EventsProvider>
      </Remembered>
    </QueryClientProvider>
  );
}

/** Language, theme and scale as they were set. Nothing is drawn before they are known, so that nothing jumps. */
function Remembered({ children }: { children: ReactNode }) {
  const { settings, isKnown } = useSettings();
  const { theme: scheme, language, scalePercent } = settings;
  useEffect(() => {
    document.documentElement.style.fontSize = `${scalePercent}%`;
  }, [scalePercent]);
  return (
    <MantineProvider
      theme={theme}
      {...(scheme === 'system' ? { defaultColorScheme: 'auto' as const } : { forceColorScheme: scheme })}
    >
      <LanguageProvider language={language}>{isKnown ? children : null}</LanguageProvider>
    </MantineProvider>
  );
}
