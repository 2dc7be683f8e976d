import { Anchor, Button, Skeleton } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Text } from '../../../shared/model/text.ts';
import { desktop } from '../../host/desktop.ts';
import { useText } from '../../host/language.tsx';
import { showError } from '../../host/show-error.ts';
import { useCall } from '../../host/use-call.ts';
import { Copy } from '../../parts/copy.tsx';
import { Section } from './section.tsx';
import classes from './settings-screen.module.css';

const TEXTS = {
  home: { en: 'Data folder', nl: 'Gegevensmap' },
  homeWhat: {
    en: 'Cases, scans and the audit log are kept here. To use another folder, close Loep and start it with the environment variable LOEP_HOME set to that folder; what is in this one stays here.',
    nl: 'Hier worden zaken, scans en het auditlogboek bewaard. Wilt u een andere map, sluit Loep dan en start het met de omgevingsvariabele LOEP_HOME op die map; wat in deze staat, blijft hier.',
  },
  reveal: { en: 'Show in folder', nl: 'Toon in map' },
  about: { en: 'About Loep', nl: 'Over Loep' },
  version: { en: 'Version', nl: 'Versie' },
  door: { en: 'Opened as', nl: 'Geopend als' },
  desktop: { en: 'Window of its own', nl: 'Eigen venster' },
  browser: {
    en: 'Page in a browser, from this machine only',
    nl: 'Pagina in een browser, alleen vanaf deze machine',
  },
  licence: { en: 'Licence', nl: 'Licentie' },
  licenceName: {
    en: 'European Union Public Licence 1.2 (EUPL-1.2)',
    nl: 'Openbare Licentie van de Europese Unie 1.2 (EUPL-1.2)',
  },
  limits: { en: 'What it can and cannot see', nl: 'Wat het wel en niet ziet' },
  toLimits: { en: 'Measured rates, check by check', nl: 'Gemeten cijfers, controle voor controle' },
  leaves: { en: 'What leaves this machine', nl: 'Wat deze machine verlaat' },
  nothing: {
    en: 'Nothing. Scans are read and examined here; no part of Loep goes on line.',
    nl: 'Niets. Scans worden hier gelezen en onderzocht; geen deel van Loep gaat het internet op.',
  },
};

/** Where everything is kept, and what the application says of itself. */
export function AboutSection() {
  const t = useText();
  const { data: about } = useCall('application.about', {});
  if (!about) return <Skeleton height="14rem" />;
  const facts: readonly (readonly [Text, string])[] = [
    [TEXTS.version, about.version],
    [TEXTS.door, t(TEXTS[about.door])],
    [TEXTS.licence, t(TEXTS.licenceName)],
    [TEXTS.leaves, t(TEXTS.nothing)],
  ];
  return (
    <>
      <Section title={t(TEXTS.home)} explanation={t(TEXTS.homeWhat)}>
        <Home home={about.home} />
      </Section>
      <Section title={t(TEXTS.about)}>
        <dl className={classes.facts}>
          {facts.map(([name, value]) => (
            <Fact key={name.en} name={t(name)} value={value} />
          ))}
          <dt>{t(TEXTS.limits)}</dt>
          <dd>
            <Anchor component={Link} size="sm" href="/limits">
              {t(TEXTS.toLimits)}
            </Anchor>
          </dd>
        </dl>
      </Section>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Home({ home }: { home: string }) {
  const t = useText();
  return (
    <div className={classes.home}>
      <code>{home}</code>
      <Copy value={home} />
      {desktop && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFolder size="1rem" />}
          onClick={() => desktop?.revealHome().catch(showError)}
        >
          {t(TEXTS.reveal)}
        </Button>
      )}
    </div>
  );
}
