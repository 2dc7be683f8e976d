import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { fetchScreenOf } from './screens/screens.tsx';

// Nothing is drawn before the first screen can be, so that nothing jumps. No `await`: its code stands on this module.
void fetchScreenOf(location.pathname).then(() =>
  createRoot(document.getElementById('root')!).render(<App />),
);
