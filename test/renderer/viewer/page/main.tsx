/// <reference types="vite/client" />
import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import '../../../../renderer/styles/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../../../../renderer/host/language.tsx';
import { theme } from '../../../../renderer/styles/theme.ts';
import { Viewer } from '../../../../renderer/viewer/viewer.tsx';
import type { ViewerProps } from '../../../../renderer/viewer/viewer-props.ts';

type Shown = Omit<ViewerProps, 'onSelectMark'> & { readonly isDark?: boolean; readonly isDutch?: boolean };

declare global {
  interface Window {
    /** Changes what the viewer shows. */
    show: (change: Partial<Shown>) => void;
    /** Every mark that was selected, in order. */
    selected: (string | null)[];
  }
}

const client = new QueryClient();
window.selected = [];

function Page() {
  const [shown, setShown] = useState<Shown | null>(null);
  window.show = (change) => setShown((before) => ({ ...(before as Shown), ...change }));
  if (!shown) return null;
  return (
    <MantineProvider theme={theme} forceColorScheme={shown.isDark ? 'dark' : 'light'}>
      <LanguageProvider language={shown.isDutch ? 'nl' : 'en'}>
        <main style={{ height: '100dvh' }}>
          <Viewer
            {...shown}
            onSelectMark={(id) => {
              window.selected.push(id);
              setShown((before) => ({ ...(before as Shown), selectedMark: id }));
            }}
          />
        </main>
      </LanguageProvider>
    </MantineProvider>
  );
}

createRoot(document.getElementById('root')!).render(
  <QueryClientProvider client={client}>
    <Page />
  </QueryClientProvider>,
);
