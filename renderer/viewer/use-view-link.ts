import { type RefObject, useEffect, useRef } from 'react';
import type { FaceMap } from '../../shared/model/reference/face-map.ts';
import type { PageView } from './page-view.ts';
import { type Placement, toPage } from './placement.ts';
import type { LinkedView, Look, ViewLink } from './view-link.ts';

/** How a view takes part in a link: by which map its picture and the others' meet. */
export interface LinkPart {
  readonly link: ViewLink;
  readonly map: LinkMap;
}

/** Leads between mm of a face and pixels of the picture that shows it. */
export type LinkMap = Pick<FaceMap, 'toFace' | 'toImage' | 'pxPerMm'>;

/** What takes a person's hand to a view. */
const HANDS = ['pointerdown', 'wheel', 'keydown', 'focusin'] as const;

/** Makes a view take part in a link, when there is one; tells where to report its movements. */
export function useViewLink(
  part: LinkPart | undefined,
  frame: RefObject<HTMLDivElement | null>,
  view: PageView | null,
): (placement: Placement) => void {
  const member = useRef<LinkedView | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!part || !view || !element) return;
    const { link, map } = part;
    const mine: LinkedView = {
      follow: ({ x, y, scale, turnDeg }) =>
        view.place({ centre: map.toImage({ x, y }), scale: scale / map.pxPerMm, turnDeg }),
    };
    member.current = mine;
    const leave = link.join(mine);
    const lead = () => link.lead(mine);
    for (const hand of HANDS) element.addEventListener(hand, lead, { capture: true, passive: true });
    return () => {
      member.current = null;
      leave();
      for (const hand of HANDS) element.removeEventListener(hand, lead, { capture: true });
    };
  }, [part, view, frame]);
  return (placement) => {
    if (!part || !member.current || !frame.current) return;
    part.link.moved(member.current, lookOf(placement, part.map, frame.current));
  };
}

function lookOf(placement: Placement, map: LinkMap, { clientWidth, clientHeight }: HTMLElement): Look {
  const centre = toPage(placement, { x: clientWidth / 2, y: clientHeight / 2 });
  return { ...map.toFace(centre), scale: placement.scale * map.pxPerMm, turnDeg: placement.turnDeg };
}
