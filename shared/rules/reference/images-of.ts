import type { ImageRef } from '../../model/reference/basics.ts';
import type { ItemContent } from '../../model/reference/item.ts';

/** Every image that a content shows, in its order; one that is shown twice is there twice. */
export function imagesOf(content: ItemContent): readonly ImageRef[] {
  switch (content.kind) {
    case 'official':
      return content.signatures;
    case 'stamp':
      return content.impressions;
    case 'model':
      return [
        ...content.features.flatMap(({ images }) => images),
        ...content.specimens.map(({ image }) => image),
        ...content.alerts.flatMap(({ images, signs }) => [
          ...images,
          ...signs.flatMap((sign) => (sign.kind === 'looks' ? [sign.image] : [])),
        ]),
      ];
    default:
      return [];
  }
}
