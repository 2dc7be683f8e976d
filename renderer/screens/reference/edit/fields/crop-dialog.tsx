import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { referencePictureAddress } from '../../../../../shared/api/addresses.ts';
import type { ImageRef } from '../../../../../shared/model/reference/basics.ts';
import type { Box } from '../../../../../shared/model/region.ts';
import { useText } from '../../../../host/language.tsx';
import { useCall } from '../../../../host/use-call.ts';
import { BUTTON_WORDS } from '../../../../parts/button-words.ts';
import { Dialog } from '../../../../parts/dialog.tsx';
import { useBoxDrawing } from '../../../../parts/use-box-drawing.ts';
import classes from './crop-dialog.module.css';

const TEXTS = {
  title: { en: 'Which part of the image', nl: 'Welk deel van de afbeelding' },
  how: { en: 'Drag a box round what it is about.', nl: 'Sleep een kader om waar het om gaat.' },
  whole: { en: 'Whole image', nl: 'Hele afbeelding' },
  part: { en: 'This part', nl: 'Dit deel' },
  picture: { en: 'The whole image', nl: 'De hele afbeelding' },
};

/** Chooses the part of an image that it is about. */
export function CropDialog(props: {
  image: ImageRef;
  onChoose: (box: ImageRef['box']) => void;
  onClose: () => void;
}) {
  const { image, onChoose, onClose } = props;
  const t = useText();
  const { data } = useCall('reference.image', { sha256: image.sha256 });
  const size = data?.pages.find(({ page }) => page === image.page);
  const [box, setBox] = useState<Box | null>(image.box);
  const drawing = useBoxDrawing(size ?? { widthPx: 1, heightPx: 1 }, setBox);
  const shown = drawing.box ?? box;
  return (
    <Dialog opened onClose={onClose} title={t(TEXTS.title)} size="xl" centered>
      <Stack>
        <Text size="sm">{t(TEXTS.how)}</Text>
        {size && (
          <div
            className={classes.picture}
            style={{
              aspectRatio: `${size.widthPx} / ${size.heightPx}`,
              maxWidth: `calc(65dvh * ${size.widthPx / size.heightPx})`,
            }}
          >
            <img src={referencePictureAddress(image.sha256, image.page, 'preview')} alt={t(TEXTS.picture)} />
            <svg viewBox={`0 0 ${size.widthPx} ${size.heightPx}`} aria-hidden {...drawing.handlers}>
              {shown && <rect {...shown} vectorEffect="non-scaling-stroke" />}
            </svg>
          </div>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t(BUTTON_WORDS.cancel)}
          </Button>
          <Button variant="default" onClick={() => onChoose(null)}>
            {t(TEXTS.whole)}
          </Button>
          <Button disabled={box === null} onClick={() => onChoose(box)}>
            {t(TEXTS.part)}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
