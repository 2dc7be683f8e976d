import { IconAlertTriangle } from '@tabler/icons-react';
import { counted, useText } from '../../../host/language.tsx';
import { LocalWords } from '../../../parts/local-words.tsx';
import { ReferencePicture } from '../../../parts/reference-picture.tsx';
import classes from './alert-banner.module.css';
import type { ModelBench } from './use-model-bench.ts';

const TEXTS = {
  one: { en: 'Known forgery', nl: 'Bekende vervalsing' },
  many: { en: '{count} known forgeries', nl: '{count} bekende vervalsingen' },
};

/** Alerts in plain sight: what is known to be forged of this document, and what gives it away. */
export function AlertBanner({ bench }: { bench: ModelBench }) {
  const t = useText();
  const { alerts } = bench.model;
  if (alerts.length === 0) return null;
  return (
    <section className={classes.banner} aria-labelledby="known-forgeries">
      <h2 className={classes.heading} id="known-forgeries">
        <IconAlertTriangle size="1.125rem" aria-hidden />
        {t(counted(alerts.length, TEXTS.one, TEXTS.many), { count: alerts.length })}
      </h2>
      <div className={classes.alerts}>
        {alerts.map(({ id, title, description, images }) => (
          <button
            key={id}
            type="button"
            className={classes.alert}
            aria-pressed={bench.part === id}
            onClick={() => bench.select(id)}
            data-alert={id}
          >
            {images[0] && <ReferencePicture image={images[0]} alt="" className={classes.picture} />}
            <span className={classes.words}>
              <strong>
                <LocalWords text={title} />
              </strong>
              <LocalWords text={description} className={classes.description} />
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}
