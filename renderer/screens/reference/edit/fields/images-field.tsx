import { ActionIcon, Group, NativeSelect, Text } from '@mantine/core';
import { IconCrop, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { type ImageRef, REFERENCE_LIGHTS } from '../../../../../shared/model/reference/basics.ts';
import type { Text as Words } from '../../../../../shared/model/text.ts';
import { useText } from '../../../../host/language.tsx';
import { ReferencePicture } from '../../../../parts/reference-picture.tsx';
import { LIGHT_WORDS } from '../../../../parts/reference-words.ts';
import { useTakesFiles } from '../../../../upload/file-taker.ts';
import type { Path } from '../content/content-path.ts';
import { ChooseFiles } from './choose-files.tsx';
import { CropDialog } from './crop-dialog.tsx';
import { useField } from './form-context.tsx';
import classes from './images-field.module.css';
import { LocalTextField } from './local-text-field.tsx';
import { useImageIntake } from './use-image-intake.ts';

const TEXTS = {
  choose: { en: 'Add images', nl: 'Afbeeldingen toevoegen' },
  kinds: { en: 'JPEG, PNG, TIFF, WebP, HEIC or PDF', nl: 'JPEG, PNG, TIFF, WebP, HEIC of PDF' },
  orDrop: { en: 'or drop them on this window', nl: 'of sleep ze op dit venster' },
  light: { en: 'Light of image {number}', nl: 'Licht van afbeelding {number}' },
  crop: { en: 'Choose the part of image {number}', nl: 'Deel van afbeelding {number} kiezen' },
  remove: { en: 'Remove image {number}', nl: 'Afbeelding {number} verwijderen' },
  image: { en: 'Image {number}, {light}', nl: 'Afbeelding {number}, {light}' },
  caption: { en: 'Caption', nl: 'Bijschrift' },
};

/** What an image is made of when nothing else is said. */
const newImage = (sha256: string, page: number): ImageRef => ({
  sha256,
  page,
  box: null,
  light: 'VIS',
  caption: null,
});

/** Images with the light they were taken in, added by choosing or by dropping them on the window. */
export function ImagesField(props: {
  path: Path;
  label: string;
  /** What dropping a file does while this field is shown. */
  invites: Words;
  max: number;
}) {
  const { path, label, invites, max } = props;
  const t = useText();
  const { value, put, isReadOnly, id } = useField<readonly ImageRef[]>(path);
  const intake = useImageIntake((images) => {
    const added = images.flatMap(({ sha256, pages }) => pages.map(({ page }) => newImage(sha256, page)));
    put([...value, ...added].slice(0, max));
  });
  const take = isReadOnly ? () => {} : intake.take;
  useTakesFiles({ invites, kinds: TEXTS.kinds, take });
  return (
    <section aria-label={label} id={id} tabIndex={-1} className={classes.images}>
      <Text component="h3" size="sm" fw={600}>
        {label}
      </Text>
      {value.map((_, at) => (
        <ImageLine key={String(at)} path={[...path, at]} at={at} list={path} />
      ))}
      {!isReadOnly && value.length < max && (
        <Group gap="xs">
          <ChooseFiles intake={intake} label={t(TEXTS.choose)} />
          <Text size="xs" c="var(--loep-dimmed)">
            {t(TEXTS.orDrop)}
          </Text>
        </Group>
      )}
    </section>
  );
}

function ImageLine({ path, at, list }: { path: Path; at: number; list: Path }) {
  const t = useText();
  const { value: image, put, isReadOnly } = useField<ImageRef>(path);
  const all = useField<readonly ImageRef[]>(list);
  const [isCropping, setCropping] = useState(false);
  const number = at + 1;
  return (
    <div className={classes.line}>
      <ReferencePicture
        className={classes.picture}
        image={image}
        alt={t(TEXTS.image, { number, light: LIGHT_WORDS[image.light] })}
      />
      <div className={classes.about}>
        <Group gap="xs" wrap="nowrap">
          <NativeSelect
            size="xs"
            flex={1}
            aria-label={t(TEXTS.light, { number })}
            disabled={isReadOnly}
            value={image.light}
            data={REFERENCE_LIGHTS.map((light) => ({ value: light, label: t(LIGHT_WORDS[light]) }))}
            onChange={({ currentTarget }) =>
              put({ ...image, light: currentTarget.value as ImageRef['light'] })
            }
          />
          {!isReadOnly && (
            <>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t(TEXTS.crop, { number })}
                onClick={() => setCropping(true)}
              >
                <IconCrop size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t(TEXTS.remove, { number })}
                onClick={() => all.put(all.value.toSpliced(at, 1))}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </>
          )}
        </Group>
        <LocalTextField path={[...path, 'caption']} label={t(TEXTS.caption)} isNullable />
      </div>
      {isCropping && (
        <CropDialog
          image={image}
          onChoose={(box) => {
            put({ ...image, box });
            setCropping(false);
          }}
          onClose={() => setCropping(false)}
        />
      )}
    </div>
  );
}
