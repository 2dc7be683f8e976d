import type { LimitsView, RateView } from '../../../shared/api/schemas/limits.ts';
import type { Phrase, Text } from '../../../shared/model/text.ts';
import { ATTACK_WORDS, CHANNEL_WORDS } from '../../../shared/text/evaluation-words.ts';
import { useText } from '../../host/language.tsx';
import { isOftenMissed } from './how-often.ts';
import classes from './limits.module.css';
import { Part } from './part.tsx';

const TEXTS = {
  title: { en: 'What Loep does not see', nl: 'Wat Loep niet ziet' },
  what: {
    en: 'That nothing was found says nothing of these.',
    nl: 'Dat er niets is gevonden, zegt hierover niets.',
  },
  never: { en: 'By their nature', nl: 'Naar hun aard' },
  missed: { en: 'Missed often in the measurement', nl: 'In de meting vaak gemist' },
  line: {
    en: '{name}: {missed} of {of} altered places were missed',
    nl: '{name}: {missed} van de {of} gewijzigde plaatsen zijn gemist',
  },
  silent: {
    en: 'The check “{name}” hit none of the {of} altered places of its kind',
    nl: 'De controle ‘{name}’ trof geen van de {of} gewijzigde plaatsen van haar soort',
  },
  untried: {
    en: 'The check “{name}” was tried on no alteration of its kind',
    nl: 'De controle ‘{name}’ is op geen wijziging van haar soort beproefd',
  },
  saved: { en: 'Saved as “{name}”', nl: 'Opgeslagen als ‘{name}’' },
};

/** What the checks of alterations are not made to see, whatever is measured. */
const BY_NATURE: readonly Text[] = [
  {
    en: 'A document that was altered, or made as a whole, before it was printed and scanned: on the scan it is one print like any other. Only comparison with a reference, or the document itself, can tell.',
    nl: 'Een document dat is gewijzigd of in zijn geheel gemaakt voordat het werd afgedrukt en gescand: op de scan is dat een druk als elke andere. Alleen vergelijking met een referentie, of het document zelf, kan dat uitwijzen.',
  },
  {
    en: 'A change by hand on the paper, such as scraping out or writing over: these checks look for changes of the image.',
    nl: 'Een wijziging met de hand op het papier, zoals wegkrassen of overschrijven: deze controles zoeken wijzigingen van het beeld.',
  },
  {
    en: 'Untrue statements in a document that was not altered: what it says is checked only where it contradicts itself or a reference.',
    nl: 'Onware mededelingen in een document dat niet is gewijzigd: wat het zegt wordt alleen nagegaan waar het zichzelf of een referentie tegenspreekt.',
  },
  {
    en: 'Most alterations of pages in black and white only (fax), and of files made much smaller: few traces are left, and most checks say that they cannot judge.',
    nl: 'De meeste wijzigingen van pagina’s in alleen zwart en wit (fax), en van sterk verkleinde bestanden: er blijven weinig sporen over, en de meeste controles melden dat ze niet kunnen oordelen.',
  },
  {
    en: 'A word that is only turned, spaced or shaped a little otherwise than its neighbours, or a portrait with only another grain than its card: unaltered pages differ as much in these, so no check judges them.',
    nl: 'Een woord dat alleen iets anders staat, gespatieerd of gevormd is dan zijn buren, of een portret met alleen een andere korrel dan de kaart: ongewijzigde pagina’s verschillen daarin evenveel, dus geen controle beoordeelt dat.',
  },
];

/** What is not seen: by its nature, and as it was measured. */
export function UnseenList({ limits }: { limits: LimitsView }) {
  const t = useText();
  const { byAttack, byChannel, detectors } = limits;
  const told = (name: Phrase, { hits, of }: RateView) => t(TEXTS.line, { name, missed: of - hits, of });
  const missed = [
    ...byAttack
      .filter(({ hit }) => isOftenMissed(hit))
      .map(({ attack, hit }) => told(ATTACK_WORDS[attack], hit)),
    ...byChannel
      .filter(({ hit }) => isOftenMissed(hit))
      .map(({ channel, hit }) => told(t(TEXTS.saved, { name: CHANNEL_WORDS[channel] }), hit)),
    ...detectors.flatMap(({ title, measured }) => {
      const { hits, of } = measured?.ofItsKind ?? { hits: 0, of: 0 };
      if (measured && of === 0) return [t(TEXTS.untried, { name: title })];
      return of > 0 && hits === 0 ? [t(TEXTS.silent, { name: title, of })] : [];
    }),
  ];
  return (
    <Part id="unseen" title={t(TEXTS.title)} explanation={t(TEXTS.what)}>
      <List title={t(TEXTS.never)} lines={BY_NATURE.map((line) => t(line))} />
      {missed.length > 0 && <List title={t(TEXTS.missed)} lines={missed} />}
    </Part>
  );
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h3 className={classes.name}>{title}</h3>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
