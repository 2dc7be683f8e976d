import { ActionIcon, Alert, Tooltip } from '@mantine/core';
import { IconInfoCircle, IconPlugConnectedX, IconSettings } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { SHUT_OUT } from '../host/call.ts';
import { useConnection } from '../host/connection.ts';
import { useText } from '../host/language.tsx';
import mark from '../loep.svg';
import classes from './frame.module.css';

const TEXTS = {
  home: { en: 'Loep: to the inbox', nl: 'Loep: naar het postvak' },
  inbox: { en: 'Inbox', nl: 'Postvak' },
  reference: { en: 'Reference', nl: 'Referentie' },
  limits: { en: 'What Loep can and cannot see', nl: 'Wat Loep wel en niet ziet' },
  settings: { en: 'Settings', nl: 'Instellingen' },
  skip: { en: 'Skip to content', nl: 'Naar de inhoud' },
  lost: {
    en: 'No connection with Loep. What was acknowledged is kept; this screen goes on when the connection is back.',
    nl: 'Geen verbinding met Loep. Wat is bevestigd blijft bewaard; dit scherm gaat verder als de verbinding terug is.',
  },
};

/** What stands round every screen: one slim bar, so that the document gets the rest. */
export function Frame({ children }: { children: ReactNode }) {
  const t = useText();
  const [location] = useLocation();
  const connection = useConnection();
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        {t(TEXTS.skip)}
      </a>
      <header className={classes.bar}>
        <Link href="/" className={classes.mark} aria-label={t(TEXTS.home)}>
          <img src={mark} alt="" className={classes.picture} />
          <span>Loep</span>
        </Link>
        <nav className={classes.nav} id="frame-slot">
          <Link href="/" className={classes.link} aria-current={location === '/' ? 'page' : undefined}>
            {t(TEXTS.inbox)}
          </Link>
          <Link
            href="/reference"
            className={classes.link}
            aria-current={/^\/reference(\/|$)/.test(location) ? 'page' : undefined}
          >
            {t(TEXTS.reference)}
          </Link>
        </nav>
        <Tooltip label={t(TEXTS.limits)}>
          <ActionIcon
            component={Link}
            href="/limits"
            variant="subtle"
            color="gray"
            aria-label={t(TEXTS.limits)}
          >
            <IconInfoCircle size="1.125rem" />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t(TEXTS.settings)}>
          <ActionIcon
            component={Link}
            href="/settings"
            variant="subtle"
            color="gray"
            aria-label={t(TEXTS.settings)}
          >
            <IconSettings size="1.125rem" />
          </ActionIcon>
        </Tooltip>
      </header>
      {connection !== 'open' && (
        <Alert color="orange" radius={0} icon={<IconPlugConnectedX size={18} />} role="status">
          {t(connection === 'shut-out' ? SHUT_OUT : TEXTS.lost)}
        </Alert>
      )}
      <main id="content" className={classes.content} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
