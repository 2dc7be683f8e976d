import { ActionIcon, Checkbox } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { GalleryEntry } from '../../../../shared/api/schemas/reference/search.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { localWords } from '../../../parts/local-text.ts';
import { LocalWords } from '../../../parts/local-words.tsx';
import { yearsWords } from '../../../parts/partial-date.ts';
import { ReferencePicture } from '../../../parts/reference-picture.tsx';
import linkClasses from '../item/links.module.css';
import type { NamedImage } from './enlarge-dialog.tsx';
import classes from './gallery-card.module.css';

const TEXTS = {
  enlarge: { en: 'Enlarge {name}', nl: '{name} vergroten' },
  choose: { en: 'Choose {name} to lay beside another', nl: '{name} kiezen om naast een ander te leggen' },
  compare: { en: 'Side by side', nl: 'Naast elkaar' },
  none: { en: 'no image', nl: 'geen afbeelding' },
  image: { en: '{at} of {count}', nl: '{at} van {count}' },
  previous: { en: 'Previous image of {name}', nl: 'Vorige afbeelding van {name}' },
  next: { en: 'Next image of {name}', nl: 'Volgende afbeelding van {name}' },
};

/** A stamp or signature with its images, whose it is and when. */
export function GalleryCard(props: {
  entry: GalleryEntry;
  isChosen: (picture: NamedImage) => boolean;
  onChoose: (picture: NamedImage) => void;
  onEnlarge: (picture: NamedImage) => void;
}) {
  const { entry, isChosen, onChoose, onEnlarge } = props;
  const t = useText();
  const language = useLanguage();
  const [at, setAt] = useState(0);
  const { id, images, office, issuer } = entry;
  const name = localWords(entry.name, language);
  const image = images[Math.min(at, images.length - 1)];
  const picture = image && { image, name: `${name}, ${localWords(office.name, language)}` };
  const count = images.length;
  return (
    <article className={classes.card} data-gallery={id}>
      {picture ? (
        <button
          type="button"
          className={classes.picture}
          aria-label={t(TEXTS.enlarge, { name })}
          onClick={() => onEnlarge(picture)}
        >
          <ReferencePicture image={picture.image} alt="" size="preview" className={classes.image} />
        </button>
      ) : (
        <div className={classes.picture}>{t(TEXTS.none)}</div>
      )}
      {count > 1 && (
        <div className={classes.leaf}>
          <Leaf words={t(TEXTS.previous, { name })} onClick={() => setAt((at + count - 1) % count)} isBack />
          <span>{t(TEXTS.image, { at: at + 1, count })}</span>
          <Leaf words={t(TEXTS.next, { name })} onClick={() => setAt((at + 1) % count)} />
        </div>
      )}
      <Link href={`/reference/items/${id}`} className={`${linkClasses.link} ${classes.name}`}>
        <LocalWords text={entry.name} />
      </Link>
      <span className={classes.dim}>
        <Link href={`/reference/items/${office.id}`} className={linkClasses.link}>
          <LocalWords text={office.name} />
        </Link>
        {' · '}
        <LocalWords text={issuer.name} />
      </span>
      <span className={classes.dim}>{yearsWords(entry, language)}</span>
      {picture && (
        <Checkbox
          size="xs"
          mt="auto"
          label={t(TEXTS.compare)}
          aria-label={t(TEXTS.choose, { name })}
          checked={isChosen(picture)}
          onChange={() => onChoose(picture)}
        />
      )}
    </article>
  );
}

function Leaf({ words, onClick, isBack = false }: { words: string; onClick: () => void; isBack?: boolean }) {
  const Icon = isBack ? IconChevronLeft : IconChevronRight;
  return (
    <ActionIcon size="sm" variant="subtle" color="gray" aria-label={words} onClick={onClick}>
      <Icon size="1rem" />
    </ActionIcon>
  );
}
