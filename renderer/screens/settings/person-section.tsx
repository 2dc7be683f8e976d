import { INITIALS_MAX, SHORT_LINE_MAX } from '../../../shared/api/schemas/basics.ts';
import { useText } from '../../host/language.tsx';
import { useSettings } from '../../host/use-settings.ts';
import { KeptInput } from './kept-input.tsx';
import { Section } from './section.tsx';
import classes from './settings-screen.module.css';

const TEXTS = {
  you: { en: 'Who you are', nl: 'Wie u bent' },
  why: {
    en: 'Stands with every answer to a finding and under every conclusion, so that a colleague can see who judged what. Without a name, answers are recorded as “examiner”. Signing always asks for a name; the first that is given is kept here as long as there is none.',
    nl: 'Staat bij elk antwoord op een bevinding en onder elke conclusie, zodat een collega ziet wie wat heeft beoordeeld. Zonder naam worden antwoorden vastgelegd als “examiner”. Bij het ondertekenen wordt altijd om een naam gevraagd; de eerste die iemand geeft wordt hier bewaard zolang er geen staat.',
  },
  name: { en: 'Name', nl: 'Naam' },
  initials: { en: 'Initials', nl: 'Initialen' },
};

/** Who is at work: for answers and signatures. */
export function PersonSection() {
  const t = useText();
  const { settings, change } = useSettings();
  return (
    <Section title={t(TEXTS.you)} explanation={t(TEXTS.why)}>
      <div className={classes.pair}>
        <KeptInput
          label={t(TEXTS.name)}
          value={settings.name}
          maxLength={SHORT_LINE_MAX}
          autoComplete="name"
          onKeep={(name) => change({ name })}
        />
        <KeptInput
          label={t(TEXTS.initials)}
          value={settings.initials}
          maxLength={INITIALS_MAX}
          autoComplete="off"
          onKeep={(initials) => change({ initials })}
        />
      </div>
    </Section>
  );
}
