import { useEffect, useRef } from 'react';
import { useText } from '../../../host/language.tsx';
import { LocalWords } from '../../../parts/local-words.tsx';
import { ReferencePicture } from '../../../parts/reference-picture.tsx';
import { scrollWithin } from '../../../parts/scroll-within.ts';
import { usePictureName } from './picture-name.ts';
import classes from './picture-strip.module.css';
import type { ModelPicture } from './pictures.ts';
import type { ModelBench } from './use-model-bench.ts';

const TEXTS = {
  strip: { en: 'Images of the model in this light', nl: 'Afbeeldingen van het model in dit licht' },
  details: { en: 'Details', nl: 'Details' },
  alerts: { en: 'Forgeries', nl: 'Vervalsingen' },
};

/** All images in the light that is on: the faces with their specimens, details of features, known forgeries. */
export function PictureStrip({ bench }: { bench: ModelBench }) {
  const t = useText();
  const { pictures, light, model } = bench;
  const lit = pictures.filter(({ image }) => image.light === light);
  if (pictures.length < 2) return null;
  const details = lit.filter(({ of }) => of === 'feature');
  const alerts = lit.filter(({ of }) => of === 'alert');
  return (
    <nav className={classes.strip} aria-label={t(TEXTS.strip)}>
      {model.faces.map((face, at) => (
        <Group
          // biome-ignore lint/suspicious/noArrayIndexKey: a face is known by its number
          key={at}
          bench={bench}
          title={<LocalWords text={face.name} />}
          pictures={lit.filter((each) => each.of === 'specimen' && each.face === at + 1)}
        />
      ))}
      <Group bench={bench} title={t(TEXTS.details)} pictures={details} />
      <Group bench={bench} title={t(TEXTS.alerts)} pictures={alerts} isAlert />
    </nav>
  );
}

function Group(props: {
  bench: ModelBench;
  title: React.ReactNode;
  pictures: readonly ModelPicture[];
  isAlert?: boolean;
}) {
  const { bench, title, pictures, isAlert = false } = props;
  if (pictures.length === 0) return null;
  return (
    <div className={classes.group} data-alert={isAlert}>
      <div className={classes.heading}>{title}</div>
      {pictures.map((picture) => (
        <Frame key={picture.id} bench={bench} picture={picture} />
      ))}
    </div>
  );
}

function Frame({ bench, picture }: { bench: ModelBench; picture: ModelPicture }) {
  const nameOf = usePictureName(bench.model);
  const ref = useRef<HTMLButtonElement>(null);
  const isCurrent = bench.picture?.id === picture.id;
  useEffect(() => {
    const strip = ref.current?.closest('nav');
    if (isCurrent && ref.current && strip) scrollWithin(ref.current, strip);
  }, [isCurrent]);
  return (
    <button
      ref={ref}
      type="button"
      className={classes.frame}
      aria-current={isCurrent || undefined}
      title={nameOf(picture)}
      onClick={() => bench.show(picture)}
      data-picture={picture.id}
    >
      <ReferencePicture image={picture.image} alt={nameOf(picture)} className={classes.picture} />
    </button>
  );
}
