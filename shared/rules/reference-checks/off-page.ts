import { mapPoint } from '../../imaging/registration/homography.ts';
import type { Page } from '../../model/page.ts';
import type { BoxMm } from '../../model/reference/basics.ts';
import type { MatchedModel, Registration } from '../../model/reference/recognition.ts';

/** What of a face lies outside the page that it was laid over. */
export interface OffPage {
  /** 0..1, of the area of the face */
  readonly share: number;
  /** The printed texts there. */
  readonly texts: readonly string[];
  /** Other zones and features there. */
  readonly others: number;
}

/** Places looked at along each side of the face. */
const STEPS = 40;

/** What of its face a page does not show; nothing for a model without that face. */
export function offPage(
  { toPage, face: number }: Registration,
  { content }: MatchedModel,
  { widthPx, heightPx }: Pick<Page, 'widthPx' | 'heightPx'>,
): OffPage {
  const face = content.faces[number - 1];
  if (!face) return { share: 0, texts: [], others: 0 };
  const isOff = (xMm: number, yMm: number) => {
    const { x, y } = mapPoint(toPage, xMm, yMm);
    return x < 0 || y < 0 || x > widthPx || y > heightPx;
  };
  let off = 0;
  for (let row = 0; row < STEPS; row++) {
    for (let column = 0; column < STEPS; column++) {
      const [across, down] = [(column + 0.5) / STEPS, (row + 0.5) / STEPS];
      if (isOff(across * face.widthMm, down * face.heightMm)) off++;
    }
  }
  // A part of which the middle is there shows enough to be seen.
  const isLost = (part: { readonly face: number; readonly box: BoxMm | null }) =>
    part.face === number &&
    part.box !== null &&
    isOff(part.box.x + part.box.width / 2, part.box.y + part.box.height / 2);
  const zones = content.zones.filter(isLost);
  const texts = zones.flatMap((zone) => (zone.kind === 'fixed-text' ? [zone.words] : []));
  const features = content.features.filter(isLost);
  return { share: off / STEPS ** 2, texts, others: zones.length - texts.length + features.length };
}
