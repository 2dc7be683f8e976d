import { useState } from 'react';
import type { ImageRef } from '../../../../shared/model/reference/basics.ts';
import type { Text } from '../../../../shared/model/text.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { localWords } from '../../../parts/local-text.ts';
import { ReferencePicture } from '../../../parts/reference-picture.tsx';
import { LIGHT_WORDS } from '../../../parts/reference-words.ts';
import { EnlargeDialog } from '../gallery/enlarge-dialog.tsx';
import classes from './other-page.module.css';
import { Nothing } from './section.tsx';

const WHICH = { en: '{number} of {count}', nl: '{number} van {count}' };

const ENLARGE = { en: 'Enlarge {name}', nl: '{name} vergroten' };

/** Impressions of a stamp or signatures of an official, each to be enlarged. */
export function Impressions(props: { images: readonly ImageRef[]; none: Text; name: string }) {
  const { images, none, name } = props;
  const t = useText();
  const language = useLanguage();
  const [enlarged, setEnlarged] = useState<ImageRef | null>(null);
  if (images.length === 0) return <Nothing words={none} />;
  const captionOf = (image: ImageRef) => {
    const { caption, light } = image;
    if (caption) return localWords(caption, language);
    const which = t(WHICH, { number: images.indexOf(image) + 1, count: images.length });
    return light === 'VIS' ? which : `${which}, ${t(LIGHT_WORDS[light])}`;
  };
  return (
    <div className={classes.images}>
      {images.map((image, at) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: images have no names and keep their order
          key={at}
          type="button"
          className={classes.shown}
          aria-label={t(ENLARGE, { name: `${name}, ${captionOf(image)}` })}
          onClick={() => setEnlarged(image)}
        >
          <ReferencePicture image={image} alt="" size="preview" />
          <span>{captionOf(image)}</span>
        </button>
      ))}
      {enlarged && (
        <EnlargeDialog
          pictures={[{ name: `${name}, ${captionOf(enlarged)}`, image: enlarged }]}
          onClose={() => setEnlarged(null)}
        />
      )}
    </div>
  );
}
