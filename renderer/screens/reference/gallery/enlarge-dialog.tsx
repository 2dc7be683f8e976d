import { useMemo } from 'react';
import type { ImageRef } from '../../../../shared/model/reference/basics.ts';
import { useText } from '../../../host/language.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Viewer } from '../../../viewer/viewer.tsx';
import classes from './enlarge-dialog.module.css';

const TITLE = { en: 'Enlarged', nl: 'Vergroot' };

/** An image with what it is called. */
export interface NamedImage {
  readonly name: string;
  readonly image: ImageRef;
}

/** One image as large as there is room, or two side by side. */
export function EnlargeDialog({
  pictures,
  onClose,
}: {
  pictures: readonly NamedImage[];
  onClose: () => void;
}) {
  const t = useText();
  return (
    <Dialog opened onClose={onClose} size="90%" title={pictures.length === 1 ? pictures[0]!.name : t(TITLE)}>
      <div className={classes.sides} data-count={pictures.length}>
        {pictures.map((picture, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same image may stand on both sides
          <Enlarged key={at} {...picture} isNamed={pictures.length > 1} />
        ))}
      </div>
    </Dialog>
  );
}

function Enlarged({ name, image, isNamed }: NamedImage & { isNamed: boolean }) {
  const { sha256, page, box } = image;
  const focus = useMemo(() => (box ? { box } : null), [box]);
  return (
    <figure className={classes.side}>
      <div className={classes.viewer}>
        <Viewer
          source={{ of: 'reference', sha256, page }}
          label={name}
          marks={[]}
          selectedMark={null}
          onSelectMark={() => {}}
          text={null}
          hits={[]}
          focus={focus}
        />
      </div>
      {isNamed && <figcaption className={classes.name}>{name}</figcaption>}
    </figure>
  );
}
