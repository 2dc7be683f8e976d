import type { TextLayer } from '../../shared/api/schemas/examination.ts';
import type { Box } from '../../shared/model/region.ts';
import type { PictureSource } from './picture-source.ts';
import type { LinkPart } from './use-view-link.ts';

/** A box on the page that stands for a finding, or for a part of a reference model. */
export interface Mark {
  readonly id: string;
  readonly box: Box;
  /** A second place that it is about, drawn more quietly and tied to the first. */
  readonly other?: Box | undefined;
  readonly tone: 'deviation' | 'not-assessable' | 'no-deviation' | 'zone' | 'feature';
  /** What a screen reader says and a hover shows. */
  readonly label: string;
  /** Its number or letter in the list, so that eye and list agree. */
  readonly number: number | string;
  /** An answered finding is drawn quietly. */
  readonly isAnswered: boolean;
}

/** A box is being drawn over the page. */
export interface Drawing {
  /** What is to be done, for a screen reader. */
  readonly label: string;
  /** Where a box lies and how large it is, in words. */
  readonly describe: (box: Box) => string;
  readonly onKeep: (box: Box) => void;
  readonly onLeave: () => void;
}

/** What the viewer shows, and what it tells. */
export interface ViewerProps {
  readonly source: PictureSource;
  /** What the page is called for a screen reader. */
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly selectedMark: string | null;
  readonly onSelectMark: (id: string | null) => void;
  /** Boxes round words, selectable text; null when it is not shown. */
  readonly text: TextLayer | null;
  /** What is printed on the page, where that is known: the numbers of marks keep off it. */
  readonly words?: readonly Box[] | undefined;
  /** Boxes to draw quietly, like the hits of a search in the text. */
  readonly hits: readonly Box[];
  /** The place to bring into view; a new object moves again. */
  readonly focus: { readonly box: Box } | null;
  /** Null, or left out, while nothing is drawn. */
  readonly drawing?: Drawing | null | undefined;
  /** Moves together with other viewers. */
  readonly link?: LinkPart | undefined;
}
