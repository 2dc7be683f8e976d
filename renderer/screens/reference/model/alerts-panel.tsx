import type { ImageRef } from '../../../../shared/model/reference/basics.ts';
import type { Alert, AlertSign } from '../../../../shared/model/reference/reference-model.ts';
import { indicatorName, isIndicator } from '../../../../shared/model/taxonomy.ts';
import { partialDateWords } from '../../../../shared/text/partial-date.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { LocalWords } from '../../../parts/local-words.tsx';
import { TierMark } from '../../../parts/reference-marks.tsx';
import { ReferencePicture } from '../../../parts/reference-picture.tsx';
import { Facts } from '../item/section.tsx';
import classes from './alerts-panel.module.css';
import { mapOfSpecimen } from './face-marks.ts';
import type { ModelBench } from './use-model-bench.ts';

const TEXTS = {
  since: { en: 'Known since', nl: 'Bekend sinds' },
  indicator: { en: 'Indicator', nl: 'Indicator' },
  signs: { en: 'What gives it away', nl: 'Waaraan te herkennen' },
  forged: { en: 'Forgery', nl: 'Vervalsing' },
  specimen: { en: 'Specimen, same place', nl: 'Exemplaar, zelfde plaats' },
  words: { en: 'The words “{words}”', nl: 'De woorden “{words}”' },
  insteadOf: {
    en: 'The words “{words}” instead of “{right}”',
    nl: 'De woorden “{words}” in plaats van “{right}”',
  },
  numbers: { en: 'A number from {from} to {to}', nl: 'Een nummer van {from} tot en met {to}' },
  looks: { en: 'This place looks like the forgery', nl: 'Deze plaats ziet eruit als de vervalsing' },
  show: { en: 'Show “{title}” in the viewer', nl: '“{title}” in het beeld tonen' },
};

/** Known forgeries: what distinguishes each, with its image beside the same place of a specimen. */
export function AlertsPanel({ bench }: { bench: ModelBench }) {
  return bench.model.alerts.map((alert) => <AlertDetail key={alert.id} bench={bench} alert={alert} />);
}

function AlertDetail({ bench, alert }: { bench: ModelBench; alert: Alert }) {
  const t = useText();
  const language = useLanguage();
  const { title, description, since, indicator, signs, tier, id } = alert;
  return (
    <section className={classes.alert} data-selected={bench.part === id || undefined}>
      <h2 className={classes.title}>
        <LocalWords text={title} />
        {tier !== 'public' && <TierMark tier={tier} />}
      </h2>
      <p className={classes.description}>
        <LocalWords text={description} />
      </p>
      {signs.length > 0 && (
        <>
          <h3 className={classes.heading}>{t(TEXTS.signs)}</h3>
          <ul className={classes.signs}>
            {signs.map((sign, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: signs have no names and keep their order
              <li key={at}>
                <Sign bench={bench} sign={sign} />
              </li>
            ))}
          </ul>
        </>
      )}
      <AlertImages bench={bench} alert={alert} />
      <Facts
        facts={[
          [TEXTS.since, since && partialDateWords(since, language)],
          [TEXTS.indicator, isIndicator(indicator) ? t(indicatorName(indicator)) : indicator],
        ]}
      />
    </section>
  );
}

function Sign({ bench, sign }: { bench: ModelBench; sign: AlertSign }) {
  const t = useText();
  if (sign.kind === 'numbers') return t(TEXTS.numbers, { from: sign.from, to: sign.to });
  if (sign.kind === 'words') {
    const zone = bench.model.zones.find(({ id }) => id === sign.zone);
    return zone?.kind === 'fixed-text'
      ? t(TEXTS.insteadOf, { words: sign.words, right: zone.words })
      : t(TEXTS.words, { words: sign.words });
  }
  const genuine = specimenCrop(bench, sign);
  return (
    <>
      {t(TEXTS.looks)}
      <div className={classes.pair}>
        <Pictured image={sign.image} words={t(TEXTS.forged)} isForged />
        {genuine && <Pictured image={genuine} words={t(TEXTS.specimen)} />}
      </div>
    </>
  );
}

/** The same place on the first specimen of the face. */
function specimenCrop({ model }: ModelBench, sign: Extract<AlertSign, { kind: 'looks' }>): ImageRef | null {
  const specimen =
    model.specimens.find(({ face, image }) => face === sign.face && image.light === sign.image.light) ??
    model.specimens.find(({ face }) => face === sign.face);
  const map = specimen && mapOfSpecimen(model, specimen);
  return map ? { ...specimen.image, box: wholePixels(map.boxOnImage(sign.box)) } : null;
}

function wholePixels({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.ceil(x + width) - left),
    height: Math.max(1, Math.ceil(y + height) - top),
  };
}

function Pictured({
  image,
  words,
  isForged = false,
}: {
  image: ImageRef;
  words: string;
  isForged?: boolean;
}) {
  return (
    <figure className={classes.pictured} data-forged={isForged}>
      <ReferencePicture image={image} alt={words} size="preview" />
      <figcaption>{words}</figcaption>
    </figure>
  );
}

function AlertImages({ bench, alert }: { bench: ModelBench; alert: Alert }) {
  const t = useText();
  const images = bench.pictures.filter((each) => each.of === 'alert' && each.part === alert.id);
  const language = useLanguage();
  return (
    <div className={classes.pair}>
      {images.map((each) => (
        <button
          key={each.id}
          type="button"
          className={classes.image}
          aria-pressed={each.id === bench.picture?.id}
          aria-label={t(TEXTS.show, { title: alert.title[language] ?? Object.values(alert.title)[0] ?? '' })}
          onClick={() => bench.show(each)}
        >
          <ReferencePicture image={each.image} alt="" />
        </button>
      ))}
    </div>
  );
}
